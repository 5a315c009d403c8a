package import CostModel
package import JSONText

/// What `margin` answers for a file, or for flags alone.
package struct MarginAnswer {
  let title: String?
  let margin: Margin
  let asOf: CalendarDate
  /// The first days of the weeks of the weekly table; nil where nobody says them.
  let weeks: Weeks?
  /// What else must not be missed.
  let warnings: [String]

  /// The first days of two weeks.
  package struct Weeks: Sendable {
    let this: CalendarDate, last: CalendarDate

    package init(this: CalendarDate, last: CalendarDate) { (self.this, self.last) = (this, last) }
  }

  package init(
    _ file: ScenarioFile?, _ margin: Margin, asOf: CalendarDate, weeks: Weeks? = nil, warnings: [String] = []
  ) {
    title = file?.title
    self.weeks = weeks
    self.warnings = warnings
    self.margin = margin
    self.asOf = asOf
  }
}

extension MarginAnswer: Answer {
  package var blocks: [Block] {
    [
      .head(name: title, (margin.titleWords, "as of \(asOf)")),
      .conclusion(margin.conclusionWords, warnings: margin.warningWords + warnings),
    ] + margin.tables(weeks).map { .table($0) } + [
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
    (margin.range?.isSought == true ? [Margin.soughtWords] : []) + warnings
  }

  package var document: JSONOutput { MarginJSON.form.output(self) }
  package var records: [[String]]? { MarginCSV.records(margin) }
}

extension Margin {
  /// The plans, their users and limits, the options and levers, ways to charge, and the week, as far as they are known.
  func tables(_ weeks: MarginAnswer.Weeks? = nil) -> [Grid] {
    [planTable, cohortTable, limitTable, optionTable, leverTable, chargedTable, weeklyTable(weeks)]
      .compactMap(\.self)
  }
}
