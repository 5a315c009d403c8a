/// A simple payback, the sum up front over the saving once all calls have moved, that the months themselves do not bear out.
public struct SimplePayback: Sendable, Hashable {
  /// The sum up front over the saving once all calls have moved.
  public let months: Months
  /// When the option pays back month by month, if it does.
  public let breakEven: BreakEven

  /// The months that are searched for a break-even.
  public static let searched = Payback.limit

  /// Why the months differ from month 1.
  public enum Cause: Sendable, Hashable {
    /// The volume changes from month to month.
    case growth
    /// Prices per token change from year to year.
    case priceChange
    /// The option takes its first call later.
    case leadTime
    /// The traffic moves over step by step.
    case ramp
    /// A price of the table changes on its day.
    case datedPrices
    /// Today's model, or what follows it, ends, and another price takes its place.
    case todayEnds(model: String)
    /// Machines are bought after the start.
    case purchases
    /// The option itself ends after so many months.
    case ends(after: Months)
  }

  /// Nil where nothing is paid up front or saved, and where the two agree to 0.05 months: in the table
  /// they look alike.
  init?(_ oneOff: USD, _ figures: Figures, _ breakEven: BreakEven) {
    guard oneOff.value > 0, let simple = figures.simpleMonths(oneOff) else { return nil }
    if let months = breakEven.months, abs(months - simple) <= 0.05 { return nil }
    months = Months(simple)
    self.breakEven = breakEven
  }
}

extension Comparison {
  /// What a simple payback of a row leaves out; nil where it comes out alike.
  func simplePayback(of row: Row) -> Note? {
    guard let figures = row.figures, let tariff = tariff(of: row), let training = figures.oneOff.bill
    else { return nil }
    let bill = SimplePayback(training, figures, row.breakEven)
    let withTeam = SimplePayback(figures.oneOff.total, figures, row.withTeam)
    guard bill != nil || withTeam != nil else { return nil }
    let latest = [bill, withTeam].compactMap { $0 }.map { $0.breakEven.months ?? .infinity }.max() ?? 0
    return .simplePayback(
      option: row.offer.id, bill: bill, withTeam: withTeam, because: causes(of: row, tariff, before: latest))
  }

  /// What sets the months before a time apart from month 1.
  private func causes(of row: Row, _ tariff: Tariff, before latest: Double) -> [SimplePayback.Cause] {
    let rollout = tariff.rollout
    var causes: [SimplePayback.Cause] = []
    if likely.point[Parameters.standard.time.growth].value != 0 { causes.append(.growth) }
    if likely.point[Parameters.standard.time.priceChange].value != 0 { causes.append(.priceChange) }
    if rollout.leadTime > 0 { causes.append(.leadTime) }
    if rollout.ramp.stages.contains(where: { $0.share.value < 1 }) { causes.append(.ramp) }
    for event in events(of: row, tariff)
    where scenario.start.months(to: event.on) < min(latest, Double(Payback.limit)) {
      // What happens to others from the option's own end on no longer touches it.
      if let end = row.offer.endOfLife, event.on >= end, event.kind != .ends(option: row.offer.id) {
        continue
      }
      let cause: SimplePayback.Cause? =
        switch event.kind {
        case .todayEnds(let model, let successor): successor == nil ? nil : .todayEnds(model: model)
        case .priceChanges: .datedPrices
        case .ends: .ends(after: Months(scenario.start.months(to: event.on)))
        case .begins, .buys: nil
        }
      if let cause, !causes.contains(cause) { causes.append(cause) }
    }
    if tariff.ownsMachines || likely.baseline.ownsMachines {
      let (today, option) = likely.projections(of: tariff, months: scenario.horizon)
      if (today.purchases + option.purchases).contains(where: { $0 > 0 }) { causes.append(.purchases) }
    }
    return causes
  }
}
