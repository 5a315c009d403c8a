/// The results of one option that have a range when a range went in.
public struct Outcome: Sendable, Hashable {
  /// The bill of month 1 at full ramp.
  public let monthlyTotal: MonthlyUSD
  /// What is saved of today's bill.
  public let saving: MonthlyUSD
  /// What is paid up front without the team's time; nil where no source gives the training price.
  public let upfront: USD?
  /// What is paid up front with the team's time; nil where no source gives the training price.
  public let upfrontWithTeam: USD?
  /// The team's time in it.
  public let labor: USD
  /// The break-even on the provider's bill alone.
  public let breakEven: BreakEven
  /// The break-even with the team's time.
  public let withTeam: BreakEven
}

extension Outcome {
  /// What puts one outcome before another, result by result.
  ///
  /// Break-evens that are never reached look alike; a smaller sum and a larger saving then point to the sooner one.
  static let orders: [@Sendable (Outcome, Outcome) -> Bool] = [
    { $0.monthlyTotal < $1.monthlyTotal },
    { $0.saving < $1.saving },
    { $0.sum < $1.sum },
    { $0.sumWithTeam < $1.sumWithTeam },
    { ($0.breakEven.rank, $0.sum, $1.saving) < ($1.breakEven.rank, $1.sum, $0.saving) },
    { ($0.withTeam.rank, $0.sumWithTeam, $1.saving) < ($1.withTeam.rank, $1.sumWithTeam, $0.saving) },
  ]

  /// The sum up front as far as it is known.
  fileprivate var sum: USD { upfront ?? .zero }
  /// The sum up front with the team's time, as far as it is known.
  fileprivate var sumWithTeam: USD { upfrontWithTeam ?? .zero }
}

/// The smallest and the largest of each result over all corners of the ranged inputs.
public struct OutcomeRange: Sendable, Hashable {
  /// The smaller number, or the sooner month.
  public let low: Outcome
  /// The larger number, or the later month; `never` ranks above every month.
  public let high: Outcome

  init?(_ outcomes: [Outcome]) {
    func ends<Value: Comparable>(_ result: (Outcome) -> Value) -> (Value, Value)? {
      let values = outcomes.map(result)
      guard let low = values.min(), let high = values.max() else { return nil }
      return (low, high)
    }
    guard let total = ends(\.monthlyTotal), let saving = ends(\.saving), let upfront = ends(\.sum),
      let withTeam = ends(\.sumWithTeam),
      let labor = ends(\.labor), let bill = ends(\.breakEven),
      let team = ends(\.withTeam)
    else { return nil }
    let isPriced = outcomes.allSatisfy { $0.upfront != nil }
    low = Outcome(
      monthlyTotal: total.0, saving: saving.0, upfront: isPriced ? upfront.0 : nil,
      upfrontWithTeam: isPriced ? withTeam.0 : nil, labor: labor.0,
      breakEven: bill.0, withTeam: team.0)
    high = Outcome(
      monthlyTotal: total.1, saving: saving.1, upfront: isPriced ? upfront.1 : nil,
      upfrontWithTeam: isPriced ? withTeam.1 : nil, labor: labor.1,
      breakEven: bill.1, withTeam: team.1)
    if low == high { return nil }
  }

  /// The ends of what the team's time costs.
  public var labor: (low: USD, high: USD) { (low.labor, high.labor) }
}

extension Evaluation {
  /// The results of each offer that have a range, or why the offer cannot be had.
  func outcomes() -> [Result<Outcome, Unavailability>] {
    let today = baselineBill(into: &nobody).total
    var far: Projection?
    return tariffs.enumerated().map { index, tariff in
      if unavailable[index] == nil, bundles.indices.contains(index) {
        return .success(bundles[index].outcome())
      }
      guard let tariff else {
        return .failure(unavailable[index] ?? .notKnown(model: study.offers[index].id))
      }
      let total = bill(of: tariff, calls: calls, into: &nobody).total
      let oneOff = tariff.oneOff(for: calls)
      let saving = MonthlyUSD(Rounding.difference(today.value, total.value))
      let both = breakEvens(
        of: tariff, oneOffs: [oneOff.bill ?? oneOff.machines, oneOff.total], saving: saving, far: &far)
      return .success(
        Outcome(
          monthlyTotal: total, saving: saving, upfront: oneOff.bill,
          upfrontWithTeam: oneOff.bill.map { $0 + oneOff.labor }, labor: oneOff.labor, breakEven: both[0],
          withTeam: both[1]))
    }
  }
}
