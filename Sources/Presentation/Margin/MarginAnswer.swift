package import CostModel
package import JSONText

/// What `margin` answers for a file, or for flags alone.
package struct MarginAnswer {
  let title: String?
  let margin: Margin
  let asOf: CalendarDate

  package init(_ file: ScenarioFile?, _ margin: Margin, asOf: CalendarDate) {
    title = file?.title
    self.margin = margin
    self.asOf = asOf
  }
}

extension MarginAnswer: Answer {
  package var blocks: [Block] {
    [
      .head(name: title, (margin.titleWords, "as of \(asOf)")),
      .conclusion(margin.conclusionWords, warnings: margin.warningWords),
    ] + margin.tables.map { .table($0) } + [
      .detail([.paragraphs(margin.footWords)]),
      .notes({
        [
          .list((margin.roadmap?.words ?? []).map { RichText($0) }),
          .paragraphs([margin.comparison.map(\.defaultsWords) ?? "", margin.sourceWords]),
        ]
      }),
    ]
  }

  package var caveats: [String] {
    (margin.range?.isSought == true ? [Margin.soughtWords] : [])
  }

  package var document: JSONOutput { MarginJSON.form.output(self) }
  package var records: [[String]]? { MarginCSV.records(margin) }
}

extension Margin {
  /// The plans, their users and limits, the options and levers, ways to charge, and the week, as far as they are known.
  var tables: [Grid] {
    [planTable, cohortTable, limitTable, optionTable, leverTable, chargedTable, weeklyTable].compactMap(
      \.self)
  }
}
