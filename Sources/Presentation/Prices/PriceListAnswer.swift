package import CostModel
package import JSONText

/// What `prices list` answers: the models that hold on a day, a line each.
package struct PriceListAnswer {
  let models: [Model]
  let day: CalendarDate
  /// Whether it is about what can be tuned, with what that costs.
  private let isOfTuning: Bool

  package init(_ models: [Model], on day: CalendarDate, ofTuning isOfTuning: Bool) {
    self.models = models
    self.day = day
    self.isOfTuning = isOfTuning
  }
}

extension PriceListAnswer: Answer {
  package var blocks: [Block] {
    let foot = isOfTuning ? TunableList.foot(models, on: day) : PriceList.foot(models, on: day)
    return [
      .table(isOfTuning ? TunableList.table(models, on: day) : PriceList.table(models, on: day)),
      .paragraphs([foot]),
    ]
  }

  package var document: JSONOutput { PriceListJSON.form.output(self) }
  package var records: [[String]]? { PriceRecords.records(models, on: day) }
}
