/// Where a number came from.
public enum Origin: Sendable, Hashable {
  /// The user gave it, with this flag.
  case flag(String)
  /// The published figure for the task of the scenario.
  case task(Source)
  /// Nobody gave it: the default of the program, with its source where it has one.
  case preset(Source?)

  /// Whether the user gave the number.
  public var isGiven: Bool {
    if case .flag = self { true } else { false }
  }
}
