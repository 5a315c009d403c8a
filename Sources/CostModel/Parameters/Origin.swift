/// Where a number came from.
public enum Origin: Sendable, Hashable {
  /// The user gave it, with this flag.
  case flag(String)
  /// The user gave it, in a file.
  case file(FilePlace)
  /// The published figure for the task of the scenario.
  case task(Source)
  /// What was measured, by a price table.
  case table(Source)
  /// Nobody gave it: the default of the program, with its source where it has one.
  case preset(Source?)

  /// Whether the user gave the number.
  public var isGiven: Bool {
    switch self {
    case .flag, .file: true
    case .task, .table, .preset: false
    }
  }
}

extension Origin {
  /// Whether it is a default of the program.
  public var isPreset: Bool {
    if case .preset = self { true } else { false }
  }

  /// The place where the number was read, for figures that the user did not give.
  public var source: Source? {
    switch self {
    case .flag, .file: nil
    case .task(let source), .table(let source): source
    case .preset(let source): source
    }
  }
}
