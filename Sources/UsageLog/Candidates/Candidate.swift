public import CostModel

/// A group of a log, held against moving it to a tuned model.
public struct Candidate: Sendable {
  /// The group's values of the keys.
  public let key: [String?]
  /// The group as a workload.
  public let workload: LoggedWorkload
  /// The option that saves most after its costs; nil where none is to be had.
  public let option: Option?
  /// The options that can be had, by their ids: the tuned one first, then the one that saves most after its costs.
  public let options: [String]
  /// A model as it comes that saves more after its costs than any tuned one; nil where none does.
  public let untuned: Option?
  /// What today's model costs a month by the price table, in US dollars.
  public let bill: MonthlyUSD
  /// The first day without today's model, where that comes before the horizon; nil where no such end is announced.
  public let modelEnd: CalendarDate?
  /// What the log shows of its fit.
  public let signs: [Sign]

  /// What a tuned model would make of it.
  public struct Option: Sendable {
    /// The option, by its id.
    public let id: String
    /// What it saves a month, in US dollars.
    public let saving: MonthlyUSD
    /// Savings to the horizon less what is paid up front, the team's time included.
    public let net: USD
    /// When it is earned back, with the team's time.
    public let breakEven: BreakEven
    /// What the comparison says of it.
    public let verdict: Verdict
  }

  /// A rule of fit that numbers of a log can answer.
  public struct Sign: Sendable, Hashable {
    /// What the rule looks at.
    public enum Kind: String, Sendable, CaseIterable {
      /// Calls a month.
      case volume
      /// How far the output of long answers is from that of usual ones: P90 over P50.
      case narrowOutput
      /// How far the calls of the weeks are from each other: the standard deviation over the mean.
      case steadyWeeks
      /// How many of the calls ask for an answer in a fixed form: a schema, a tool that must be called.
      case structuredOutput
    }
    /// What it looks at.
    public let kind: Kind
    /// What the log has.
    public let value: Double
    /// What it is held against.
    public let limit: Double
    /// Whether it speaks for tuning.
    public let speaksFor: Bool
  }
}

extension Candidate {
  /// Nil where the calls are no workload that can be compared.
  ///
  /// - Parameters:
  ///   - totals: the calls, of a group or of the whole log.
  ///   - days: those of the whole log; nil for one without times.
  ///   - day: the day on which prices and lives of models are looked up.
  public init?(
    _ key: [String?], _ totals: UsageTotals, in days: ClosedRange<CalendarDate>?, on day: CalendarDate,
    pricing: BookPricing, book: PriceBook
  ) {
    guard
      let workload = LoggedWorkload(
        totals, in: days, daysPerMonth: UsagePeriods.usualMonth, pricing: pricing),
      let comparison = try? workload.scenario(on: day).compared(in: book)
    else { return nil }
    self.key = key
    self.workload = workload
    bill = comparison.baseline.total
    let found = comparison.rows.compactMap { row in Option(row, in: comparison).map { (row, $0) } }
      .sorted { $0.1.net > $1.1.net }
    let tuned = found.first { $0.0.offer.isTuned }?.1
    option = tuned
    options = (tuned.map { [$0.id] } ?? []) + found.map(\.1.id).filter { $0 != tuned?.id }
    untuned = found.first.flatMap { $0.0.offer.isTuned || $0.1.saving.value <= 0 ? nil : $0.1 }
    let horizon = comparison.scenario.start.adding(months: comparison.scenario.horizon)
    modelEnd = comparison.today.model?.endOfLife.flatMap { $0.on < horizon ? $0.on : nil }
    signs = Sign.all(of: workload, totals)
  }
}

extension Candidate.Option {
  /// Nil for an option that cannot be had or computed.
  fileprivate init?(_ row: CostModel.Row, in comparison: Comparison) {
    guard row.carriesCalls, let saving = row.saving, let returns = comparison.details(of: row)?.withTeam
    else {
      return nil
    }
    id = row.offer.id
    self.saving = saving
    net = returns.net
    breakEven = row.withTeam
    verdict = row.verdict
  }
}

extension Candidate.Sign {
  /// Calls a month from which published guides think of tuning, by the rule of `pricing/fit.json`.
  static let leastCalls = FitRules.embedded.leastToMigrate(.callsPerMonth, by: "apipulse-least-volume")
  /// Answers of one kind: nine in ten are no longer than this many times the usual one.
  static let narrow = 2.0
  /// Answers of one form: this part of the calls asks for it.
  static let structured = 0.5
  /// Weeks of one kind: their calls differ by no more than this part of the mean.
  static let steady = 0.25

  fileprivate static func all(of workload: LoggedWorkload, _ totals: UsageTotals) -> [Self] {
    var signs = [leastCalls].compactMap(\.self).map { least in
      Self(
        kind: .volume, value: workload.callsPerMonth, limit: least, speaksFor: workload.callsPerMonth >= least
      )
    }
    if let output = totals.outputPerCall, output.p50 > 0 {
      let ratio = Double(output.p90) / Double(output.p50)
      signs.append(Self(kind: .narrowOutput, value: ratio, limit: narrow, speaksFor: ratio <= narrow))
    }
    let calls = totals.fullWeeks.map { Double($0.calls) }
    if calls.count > 1 {
      let mean = calls.reduce(0, +) / Double(calls.count)
      let variance = calls.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(calls.count - 1)
      let spread = mean > 0 ? (variance / (mean * mean)).squareRoot() : 0
      signs.append(Self(kind: .steadyWeeks, value: spread, limit: steady, speaksFor: spread <= steady))
    }
    if let share = totals.structuredShare {
      signs.append(
        Self(kind: .structuredOutput, value: share, limit: structured, speaksFor: share >= structured))
    }
    return signs
  }
}
