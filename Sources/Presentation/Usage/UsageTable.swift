internal import CostModel
internal import JSONText
internal import UsageLog

/// The groups of a log and its models, as tables.
enum UsageTable {
  /// The groups with the highest spend, and what is left of the others in one line.
  static func groups(_ summary: UsageSummary, rows: Int) -> Grid {
    let money = UsageMoney(summary.totals.spend)
    let hasSpend = summary.groups.contains { $0.totals.share != nil }
    let columns =
      summary.keys.map { Grid.Column($0.escaped(limit: 20)) }
      + (summary.keys.isEmpty ? [Grid.Column("")] : [])
    let figures: [Grid.Column] = [
      .init("calls", .right), .init("spend", .right), .init(hasSpend ? "share" : "of tokens", .right),
      .init("in p50/p90", .right, heads: ["IN p50/p90"]),
      .init("out p50/p90", .right, heads: ["OUT p50/p90"]),
    ]
    let lines = summary.shown(rows).map { group -> [RichText] in
      let totals = group.totals
      let key = summary.keys.isEmpty ? ["all"] : group.key.map { $0?.escaped(limit: 40) ?? "-" }
      let share = hasSpend ? totals.share : totals.tokenShare
      let cells = [
        FigureText.count(Double(totals.calls)), money.text(totals.spend), share.map(FigureText.share) ?? "-",
        ranks(totals.inputPerCall), ranks(totals.outputPerCall),
      ]
      return (key + cells).map { RichText($0) }
    }
    return Grid("", columns + figures, lines)
  }

  /// The median and P90: `1,190/1,402`.
  private static func ranks(_ counts: CallPercentiles?) -> String {
    guard let counts else { return "-" }
    return FigureText.count(Double(counts.p50)) + "/" + FigureText.count(Double(counts.p90))
  }

  /// The models with the prices by which they were priced.
  static func models(_ summary: UsageSummary) -> Grid {
    Grid(
      columns: [
        .init("model, as logged"), .init("calls", .right), .init("tokens", .right),
        .init("of tokens", .right),
        .init("priced as"),
      ],
      rows: summary.models.map { model in
        let prices = model.prices.map(\.id).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let priced = prices.joined(separator: ", ")
        return [
          model.title, FigureText.count(Double(model.calls)), FigureText.count(Double(model.tokens)),
          model.tokenShare.map(FigureText.share) ?? "-",
          model.gap.map { (prices.isEmpty ? "" : priced + "; ") + $0.words }
            ?? (prices.isEmpty ? "-" : priced),
        ]
      })
  }
}

extension UsageSummary {
  /// The groups that a table of so many rows shows: those that cost most, or the latest where each is a time.
  func shown(_ rows: Int) -> ArraySlice<Group> { isCourse ? groups.suffix(rows) : groups.prefix(rows) }

  /// Whether each group is a time: a day, a month.
  var isCourse: Bool { keys.count == 1 && !periodPlaces.isEmpty }
}

/// Amounts of a log, as finely as its sum needs.
struct UsageMoney {
  private let whole: Double

  init(_ sum: USD?) { whole = abs(sum?.value ?? 0) }

  /// `$1,354`, `$13.54`, `$0.013540`; `-` for what is unknown.
  func text(_ amount: USD?) -> String {
    guard let value = amount?.value else { return "-" }
    if whole >= 1000 { return FigureText.money(value, .dollars) }
    return whole < 1 ? FigureText.money(value, decimals: 6) : FigureText.money(value)
  }
}
