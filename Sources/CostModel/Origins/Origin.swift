/// Where a number came from.
public enum Origin: Sendable, Hashable {
  /// The user gave it, with this flag.
  case flag(String)
  /// The user gave it, in a program that uses the library.
  case code
  /// The user gave it, in a file.
  case file(FilePlace)
  /// The published figure for what the calls are for, by this aspect of it, and the condition under which it holds.
  case published(Source, by: Purpose.Aspect, condition: String?)
  /// What was measured, by a price table.
  case table(Source)
  /// Nobody gave it: the default of the program, with its source where it has one.
  case preset(Source?)

  /// Whether the user gave the number.
  public var isGiven: Bool {
    switch self {
    case .flag, .code, .file: true
    case .published, .table, .preset: false
    }
  }
}

extension Origin {
  /// Whether it is a default of the program.
  var isPreset: Bool { if case .preset = self { true } else { false } }

  /// The condition under which a published figure holds, as a phrase; nil where its source names none.
  public var condition: String? {
    if case .published(_, _, let condition) = self { condition } else { nil }
  }

  /// The place where the number was read, for figures that the user did not give.
  public var source: Source? {
    switch self {
    case .flag, .code, .file: nil
    case .published(let source, _, _), .table(let source): source
    case .preset(let source): source
    }
  }
}
