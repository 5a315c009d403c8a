/// What a decision was taken on, computed, with the choice.
public enum DecisionAnswer: Sendable {
  /// The options for one task, and the chosen one; nil for the baseline.
  case comparison(Comparison, choice: Row?)
  /// Several features with one bill, and whether they move.
  case portfolio(Portfolio, isMoved: Bool)

  /// The results of the choice.
  var figures: DecisionFigures {
    switch self {
    case .comparison(let comparison, let choice): DecisionFigures(of: choice, in: comparison)
    case .portfolio(let portfolio, let isMoved): DecisionFigures(of: portfolio, isMoved: isMoved)
    }
  }

  /// The name of the choice: an option, or ``Decision/stay``.
  public var choice: String {
    switch self {
    case .comparison(_, let choice): choice?.offer.id ?? Decision.stay
    case .portfolio(_, let isMoved): isMoved ? Decision.features : Decision.stay
    }
  }

  /// The days on which its prices were read; none for what was given by hand.
  public var daysChecked: [CalendarDate] {
    switch self {
    case .comparison(let comparison, _): comparison.daysChecked
    case .portfolio(let portfolio, _): portfolio.daysChecked
    }
  }

  /// What staying is held against: the alternative that costs least to the horizon; nil for every other choice.
  public var alternative: Row? {
    guard case .comparison(let comparison, nil) = self else { return nil }
    return comparison.bestAlternative
  }

  /// Whether the choice can be had: the model is still sold and can be tuned.
  public var isAvailable: Bool { obstacle != .unavailable }

  /// What keeps the choice from being a choice, whatever it costs; nil where nothing does.
  public enum Obstacle: Sendable, Hashable {
    /// It cannot be had.
    case unavailable
    /// Nobody knows how many calls its machine carries.
    case capacityUnknown
    /// Its machines were measured not to carry the calls.
    case tooSmall
  }

  /// What keeps the choice from being one.
  public var obstacle: Obstacle? {
    switch self {
    case .comparison(_, nil), .portfolio(_, false): nil
    case .comparison(_, let choice?):
      choice.verdict == .capacityUnknown
        ? .capacityUnknown : choice.figures == nil ? .unavailable : choice.carriesCalls ? nil : .tooSmall
    case .portfolio(let portfolio, true):
      portfolio.lacksCapacity ? .capacityUnknown : portfolio.isTooSmall ? .tooSmall : nil
    }
  }

  /// The models that the choice lives on and that have ended, or end within the months looked ahead.
  public var retirements: [Retirement] {
    var offers: [Offer]
    let (last, asOf): (CalendarDate, CalendarDate)
    switch self {
    case .comparison(let comparison, let choice):
      offers = choice.map { [$0.offer] + $0.offer.leaves } ?? [comparison.today]
      last = comparison.scenario.start.adding(months: comparison.scenario.horizon)
      asOf = comparison.scenario.asOf
    case .portfolio(let portfolio, let isMoved):
      offers = portfolio.study.features.compactMap { feature in
        (isMoved ? feature.offer : nil) ?? feature.study?.today
      }.flatMap { [$0] + $0.leaves }
      last = portfolio.start.adding(months: portfolio.horizon)
      asOf = portfolio.asOf
    }
    var ends: [Retirement] = []
    for offer in offers {
      guard let end = offer.endOfLife ?? offer.modelEnd?.on, end < last || end <= asOf,
        !ends.contains(where: { $0.id == offer.id })
      else {
        continue
      }
      ends.append(Retirement(id: offer.id, on: end, inDays: asOf.days(to: end)))
    }
    return ends
  }

  /// A model that a choice lives on and that ends.
  public struct Retirement: Sendable, Hashable {
    /// The option, or today's model.
    public let id: String
    /// The first day without it.
    public let on: CalendarDate
    /// The days that are left; below zero where it has ended.
    public let inDays: Int

    /// What it does to the decision: nothing holds on a model that is gone.
    public var level: Condition.Level { inDays > 0 ? .warn : .fail }
  }
}
