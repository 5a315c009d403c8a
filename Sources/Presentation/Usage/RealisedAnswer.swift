package import CostModel
package import JSONText
package import UsageLog

/// What `usage --against` answers: what a decision saved since it was taken, beside what it promised.
package struct RealisedAnswer {
  /// The file of the decision, as it was named.
  let file: String
  /// The day on which it was taken.
  let since: CalendarDate
  let realised: RealisedSaving
  /// What the log has of these days.
  private let log: UsageSummary
  /// The models that the calls went to, where none of them is what was chosen; nil where one is, or that cannot be told.
  private let otherModels: [String]?
  /// What else of the log must not be missed.
  private let warnings: [String]

  /// - Parameter log: the calls since the day, of which those without a spend and broken records are left out.
  package init(
    _ realised: RealisedSaving, since: CalendarDate, file: String, leavingOut log: UsageSummary,
    otherModels: [String]? = nil, warnings: [String] = []
  ) {
    self.log = log
    self.realised = realised
    self.otherModels = otherModels
    self.warnings = warnings
    self.since = since
    self.file = file
  }
}

extension RealisedAnswer: Answer {
  package var blocks: [Block] {
    [
      .head(
        name: nil,
        (
          left: "\(choice) since \(since)",
          right: money.text(realised.saved)
        )),
      .conclusion([conclusion], warnings: caveats),
    ] + (realised.months.isEmpty ? [] : [.table(table), .detail([.paragraphs([Self.terms])])])
  }

  private var money: UsageMoney { UsageMoney(realised.months.map(\.without).max()) }

  private var choice: String { realised.choice == Decision.stay ? "stay" : realised.choice }

  private var conclusion: String {
    guard !realised.months.isEmpty else { return "The log has no calls since the decision of \(since)." }
    let saved = money.text(realised.saved)
    let promised = realised.promised.value
    let part = promised > 0 ? " (\(FigureText.share(realised.saved.value / promised)))" : ""
    let words =
      "Saved \(saved) of the \(money.text(realised.promised)) that was promised for these days\(part)."
    let left = realised.upfront.value - realised.saved.value
    guard realised.upfront.value > 0 else { return words }
    let upfront = FigureText.money(realised.upfront.value)
    return words
      + (left > 0
        ? " Of \(upfront) up front, \(FigureText.money(left)) is not earned back yet."
        : " What was up front, \(upfront), is earned back.")
  }

  package var caveats: [String] { choiceWarnings + omissions + volumes + warnings }

  /// That nothing was moved.
  private var choiceWarnings: [String] {
    guard let otherModels, !realised.months.isEmpty else { return [] }
    let names = otherModels.prefix(3).map { $0.escaped(limit: 60) }.joined(separator: ", ")
    let chosen = realised.choice == Decision.stay ? "today's model of the file" : choice.escaped(limit: 60)
    return [
      "No call of these days went to \(chosen)\(names.isEmpty ? "" : ", but to \(names)"): what was saved is not of the decision."
    ]
  }

  /// What of the log is in no figure.
  private var omissions: [String] {
    var words: [String] = []
    if log.totals.callsWithoutSpend > 0 {
      words.append(
        "\(FigureText.counted(log.totals.callsWithoutSpend, "call")) of \(FigureText.count(Double(log.totals.calls))) "
          + "with neither a cost nor a price left out: see ftcalc usage.")
    }
    if log.broken > 0 {
      words.append(
        "\(FigureText.counted(log.broken, "record")) of \(FigureText.count(Double(log.records))) cannot be counted."
      )
    }
    return words
  }

  /// That the calls are not those that the decision was taken on.
  private var volumes: [String] {
    let promised = realised.promisedCalls.value
    let days = realised.months.reduce(0) { $0 + $1.days }
    let calls = realised.months.reduce(0) { $0 + $1.billed.calls }
    guard days > 0, promised > 0 else { return [] }
    let monthly = calls / days * realised.daysPerMonth
    guard abs(monthly / promised - 1) > Self.tolerated else { return [] }
    return [
      "The log has \(FigureText.calls(monthly.rounded())) calls a month, the decision was taken on \(FigureText.calls(promised.rounded()))."
    ]
  }

  /// Volumes that differ by more than this part are told.
  private static let tolerated = 0.1

  private static let terms =
    "Saved: what the calls would have cost without the move, less what was billed for tokens, less what the choice costs a "
    + "month whatever the volume, by the file."

  private var table: Grid {
    Grid(
      columns: [
        .init("month"), .init("calls", .right), .init("billed", .right), .init("fixed", .right),
        .init("without", .right), .init("saved", .right), .init("promised", .right),
      ],
      rows: realised.months.map { month in
        [
          "\(month.billed.days.lowerBound)".prefix(7).description, FigureText.count(month.billed.calls),
          money.text(month.billed.spend), money.text(month.fixed),
          money.text(month.without), money.text(month.saved),
          money.text(month.promised),
        ]
      })
  }

  package var document: JSONOutput { Self.form.output(self) }

  package var records: [[String]]? {
    [
      [
        "month", "first_day", "last_day", "calls", "billed_usd", "fixed_usd", "without_usd", "saved_usd",
        "promised_usd",
      ]
    ]
      + realised.months.map { month in
        let days = month.billed.days
        return ["\(days.lowerBound)".prefix(7).description, "\(days.lowerBound)", "\(days.upperBound)"]
          + [
            month.billed.calls, month.billed.spend.value, month.fixed.value, month.without.value,
            month.saved.value,
            month.promised.value,
          ].map { "\($0)" }
      }
  }

  static let form = Form<RealisedAnswer>([
    .schema("ftcalc/realised/1"), .currency,
    Member("file", .text, "of the decision") { $0.file }, Member("choice", .text) { $0.realised.choice },
    Member("decidedOn", .day) { $0.since },
    Member("months", .list(of: month), "the first one first") { $0.realised.months },
    Member("saved", .number, "USD over all months") { $0.realised.saved },
    Member("promised", .number, "USD for the same days") { $0.realised.promised },
    Member("upfront", .number, "USD, the team's time included") { $0.realised.upfront },
    .notes { $0.caveats },
  ])

  private static let month = Form<RealisedSaving.Month>([
    Member("firstDay", .day) { $0.billed.days.lowerBound },
    Member("lastDay", .day) { $0.billed.days.upperBound },
    Member("calls", .number) { $0.billed.calls },
    Member("billed", .number, "USD for tokens, by the log") { $0.billed.spend },
    Member("fixed", .number, "USD whatever the volume, by the file") { $0.fixed },
    Member("without", .number, "USD that the calls would have cost without the move") { $0.without },
    Member("saved", .number, "USD, without less billed less fixed") { $0.saved },
    Member("promised", .number, "USD") { $0.promised },
  ]).named("month")
}

extension SchemaDocument {
  package static let realised = SchemaDocument(
    "realised", "what 'usage --against --json' prints", RealisedAnswer.form)
}
