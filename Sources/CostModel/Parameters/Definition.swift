/// Everything that is said about one parameter, once: flag, file key, help, checks and default follow from it.
public struct Definition: Sendable, Hashable {
  /// The name in scenario files and in JSON: `retryRate`.
  public let key: String
  /// The name on the command line: `--retries`.
  public let flag: String
  /// What the number counts.
  public let unit: Unit
  /// The heading it stands under.
  public let group: ParameterGroup
  /// The values that make sense, ends included.
  public let allowed: ClosedRange<Double>
  /// What it is when nobody gave it.
  public let preset: Preset
  /// One line for people: what it is.
  public let meaning: String
  /// A value that works, shown in help and in errors.
  public let example: String
  /// Whether `low..high` is accepted.
  public let acceptsRange: Bool
  /// Whether a default here should be replaced by the user's own number, and is marked in tables.
  public let replaceMe: Bool
  /// Whether costs are no straight line in it, or change their course with it: a threshold, a divisor, a date.
  let bends: Bool

  /// Whether it may be another number for one option than for the rest: what the traffic is, what today's model costs
  /// and what lies ahead is the same for all of them.
  public var mayDifferByOption: Bool {
    switch group {
    case .levers, .fees, .alternative, .tuned, .oneOff, .recurring, .machine, .routing: true
    case .time: key == "leadTime" || key == "keptOnApi"
    case .workload, .prompt, .prices, .verdict: false
    }
  }

  /// Whether every cost of an option that is paid per token is a straight line in it between two steps, the other numbers
  /// held still; nil where no such cost reads it.
  var isStraight: Bool? {
    switch group {
    case .workload, .prompt, .levers, .fees, .alternative, .prices, .tuned, .oneOff, .recurring: !bends
    case .time: bends ? false : nil
    case .machine: paysForHosting ? true : nil
    case .routing, .verdict: nil
    }
  }

  /// Whether it is a number of a machine that may be today's: its price, size and upkeep.
  var isOfTodaysMachine: Bool {
    switch group {
    case .machine, .recurring: true
    case .workload, .prompt, .levers, .fees, .alternative, .prices, .tuned, .oneOff, .routing, .time,
      .verdict:
      key == registry[registry.oneOff.hourlyRate].key
    }
  }

  /// Whether it is of machines and yet sets what a fine-tune costs that is hosted by the hour.
  private var paysForHosting: Bool { key == "billedHours" || key == "hoursPerDay" }

  /// Why the parameter does not take these numbers; nil where it does.
  func fault(in spread: Spread) -> QuantityTextError? {
    guard allowed.contains(spread.low), allowed.contains(spread.high) else { return .outOfRange(allowed) }
    return spread.isRange && !acceptsRange ? .rangeNotAccepted : nil
  }
}
