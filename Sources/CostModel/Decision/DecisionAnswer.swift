/// What a decision was taken on, computed, with the choice.
public enum DecisionAnswer: Sendable {
  /// The options for one task, and the chosen one; nil for the baseline.
  case comparison(Comparison, choice: Row?)

  /// The results of the choice.
  var figures: DecisionFigures {
    switch self {
    case .comparison(let comparison, let choice): DecisionFigures(of: choice, in: comparison)
    }
  }

  /// The name of the choice: an option, or ``Decision/stay``.
  public var choice: String {
    switch self {
    case .comparison(_, let choice): choice?.offer.id ?? Decision.stay
    }
  }

  /// The models that the choice lives on and that end within the months looked ahead.
  public var retirements: [Retirement] {
    switch self {
    case .comparison(let comparison, let choice):
      let last = comparison.scenario.start.adding(months: comparison.scenario.horizon)
      var ends: [Retirement] = []
      for offer in choice.map({ [$0.offer] + $0.offer.leaves }) ?? [comparison.today] {
        guard let end = offer.endOfLife, end < last, !ends.contains(where: { $0.id == offer.id }) else {
          continue
        }
        ends.append(Retirement(id: offer.id, on: end, inDays: comparison.scenario.asOf.days(to: end)))
      }
      return ends
    }
  }

  /// A model that a choice lives on and that ends.
  public struct Retirement: Sendable, Hashable {
    /// The option, or today's model.
    public let id: String
    /// The first day without it.
    public let on: CalendarDate
    /// The days that are left; below zero where it has ended.
    public let inDays: Int
  }
}
