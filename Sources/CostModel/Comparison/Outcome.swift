/// The results of one option that have a range when a range went in.
public struct Outcome: Sendable, Hashable {
  /// The bill of month 1 at full ramp.
  public let monthlyTotal: MonthlyUSD
  /// What is saved of today's bill.
  public let saving: MonthlyUSD
  /// What is paid up front without the team's time.
  public let upfront: USD
  /// What is paid up front with the team's time.
  public let upfrontWithTeam: USD
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
    { $0.upfront < $1.upfront },
    { $0.upfrontWithTeam < $1.upfrontWithTeam },
    { ($0.breakEven.rank, $0.upfront, $1.saving) < ($1.breakEven.rank, $1.upfront, $0.saving) },
    { ($0.withTeam.rank, $0.upfrontWithTeam, $1.saving) < ($1.withTeam.rank, $1.upfrontWithTeam, $0.saving) },
  ]
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
    guard let total = ends(\.monthlyTotal), let saving = ends(\.saving), let upfront = ends(\.upfront),
      let withTeam = ends(\.upfrontWithTeam),
      let bill = ends(\.breakEven),
      let team = ends(\.withTeam)
    else { return nil }
    low = Outcome(
      monthlyTotal: total.0, saving: saving.0, upfront: upfront.0, upfrontWithTeam: withTeam.0,
      breakEven: bill.0, withTeam: team.0)
    high = Outcome(
      monthlyTotal: total.1, saving: saving.1, upfront: upfront.1, upfrontWithTeam: withTeam.1,
      breakEven: bill.1, withTeam: team.1)
    if low == high { return nil }
  }
}

extension Evaluation {
  /// The results of each offer that have a range; nil where the offer cannot be had.
  func outcomes() -> [Outcome?] {
    var silent = Silent()
    let today = baselineBill(into: &silent).total
    var far: Projection?
    return tariffs.map { tariff in
      guard let tariff else { return nil }
      let total = bill(of: tariff, calls: calls, into: &silent).total
      let training = tariff.oneOff.training ?? .zero
      let saving = today - total
      let both = breakEvens(
        of: tariff, oneOffs: [training, tariff.oneOff.total], saving: saving, far: &far)
      return Outcome(
        monthlyTotal: total, saving: saving, upfront: training,
        upfrontWithTeam: tariff.oneOff.total, breakEven: both[0],
        withTeam: both[1])
    }
  }
}
