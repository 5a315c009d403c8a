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
  /// What may be done with it, and what it has a say in.
  let traits: ParameterTraits
  /// Where its value stands in a ``Point``.
  let slot: Int

  /// Whether it may be another number for one option than for the rest.
  public var mayDifferByOption: Bool { traits.contains(.differsByOption) }

  /// Why the parameter does not take these numbers; nil where it does.
  func fault(in spread: Spread) -> QuantityTextError? {
    guard allowed.contains(spread.low), allowed.contains(spread.high) else { return .outOfRange(allowed) }
    return spread.isRange && !acceptsRange ? .rangeNotAccepted : nil
  }
}

extension Definition: CustomStringConvertible {
  /// Its key: `retryRate`.
  public var description: String { key }
}
