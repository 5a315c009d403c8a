/// The arithmetic of one option, line by line, written down by the evaluation itself.
public struct Explanation: Sendable {
  /// The option; nil for today's model.
  public let row: Row?
  /// The lines of today's model.
  public let today: [LedgerLine]
  /// The lines of the option; empty for today's model.
  public let option: [LedgerLine]
  /// The numbers that hold for the option alone.
  public let ownNumbers: [Assumption]
  /// What was worked out beyond the table; nil for today's model and for what cannot be had.
  public let details: RowDetails?
  /// The days that calls a month are spread over.
  let daysPerMonth: Days

  /// Calls a month as calls a day: 300,000 with months of 30 days are 10,000.
  public func daily(_ calls: CallRate) -> DailyCalls { calls / daysPerMonth }
}

extension Comparison {
  /// The arithmetic of a row, or of today's model where `row` is nil.
  ///
  /// - Throws: ``ScenarioError/noPrice(_:)`` as the comparison itself does.
  public func explanation(of row: Row?) throws(ScenarioError) -> Explanation {
    if let bundle = bundle(of: row) {
      return Explanation(
        row: row, today: try bundle.linesOfToday(), option: row == nil ? [] : try bundle.linesOfMove(),
        ownNumbers: [], details: row.flatMap { details(of: $0) },
        daysPerMonth: likely.point[registry.workload.daysPerMonth])
    }
    var today = Explained()
    _ = try study.baseline(at: likely.point, into: &today)
    _ = likely.baselineBill(into: &today)
    var made = Explained()
    var billed = Explained()
    if let row, row.offer.unavailable == nil {
      let tariff = try study.tariff(of: row.offer, at: likely.point, into: &made)
      _ = likely.bill(of: tariff, calls: likely.calls, into: &billed)
    }
    return Explanation(
      row: row, today: today.lines, option: billed.lines + made.lines,
      ownNumbers: study.ownNumbers(of: row?.offer ?? study.today),
      details: row.flatMap { details(of: $0) }, daysPerMonth: likely.point[registry.workload.daysPerMonth])
  }
}
