/// What a decision was taken on, computed, with the choice.
public struct DecisionAnswer: Sendable {
  /// The options.
  public let comparison: Comparison
  /// The chosen one; nil for staying.
  public let row: Row?

  /// The results of the choice.
  var figures: DecisionFigures { DecisionFigures(of: row, in: comparison) }

  /// The name of the choice: an option, or ``Decision/stay``.
  public var choice: String { row?.offer.id ?? Decision.stay }

  /// The days on which its prices were read; none for what was given by hand.
  public var daysChecked: [CalendarDate] { comparison.daysChecked }

  /// What staying is held against: the alternative that costs least to the horizon; nil for every other choice.
  public var alternative: Row? { row == nil ? comparison.bestAlternative : nil }

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
    guard let row else { return nil }
    if row.verdict == .capacityUnknown { return .capacityUnknown }
    return row.figures == nil ? .unavailable : row.carriesCalls ? nil : .tooSmall
  }

  /// The models that the choice lives on and that have ended, or end within the months looked ahead.
  public var retirements: [Retirement] {
    let scenario = comparison.scenario
    let last = scenario.start.adding(months: scenario.horizon)
    let asOf = scenario.asOf
    let offers = comparison.study.offers(livedOnBy: row?.offer ?? comparison.today)
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

extension Study {
  /// What a choice lives on: itself and its parts; of several features what each goes to, or stays on.
  fileprivate func offers(livedOnBy choice: Offer) -> [Offer] {
    guard let bundle = choice.bundle else { return [choice] + choice.leaves }
    return zip(bundle.features, features).compactMap { $0.offer ?? $1?.today }.flatMap { [$0] + $0.leaves }
  }
}
