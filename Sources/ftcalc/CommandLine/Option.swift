/// An option of a command, with all that the parser, the help, the completions and the manual say about it.
struct Option: Sendable, Hashable {
  /// Whether a value follows the name, and the word that stands for it in the help.
  enum Argument: Sendable, Hashable {
    /// A flag: `--json`.
    case none
    /// `--calls N` or `--calls=N`.
    case required(String)
    /// `--explain` or `--explain=OPTION`; the next word is never taken for the value.
    case optional(String)

    /// Whether a value follows in the same way, whatever it is called.
    func isLike(_ other: Argument) -> Bool {
      switch (self, other) {
      case (.none, .none), (.required, .required), (.optional, .optional): true
      case (.none, _), (.required, _), (.optional, _): false
      }
    }
  }

  /// The long name with its dashes: `--calls`.
  let name: String
  /// The short name with its dash: `-h`.
  let short: String?
  /// Whether a value follows, and its placeholder.
  let argument: Argument
  /// What the value may be.
  let values: Values
  /// Whether the option may be given more than once.
  let isRepeatable: Bool
  /// What it means, in one line.
  let meaning: String
  /// The default as the help prints it: `0`, `40..160 h`.
  let defaultText: String?
  /// The heading under which the help lists it: `Workload`.
  let group: String

  /// An option; `group` is the heading under which the help lists it.
  init(
    _ name: String, short: String? = nil, _ argument: Argument, _ meaning: String,
    values: Values = .text, isRepeatable: Bool = false, default defaultText: String? = nil,
    group: String = "Options"
  ) {
    self.name = name
    self.short = short
    self.argument = argument
    self.values = values
    self.isRepeatable = isRepeatable
    self.meaning = meaning
    self.defaultText = defaultText
    self.group = group
  }

  /// The long name and, where there is one, the short name.
  var names: [String] { [name] + (short.map { [$0] } ?? []) }

  /// The option as the help writes it: `-h, --help`, `--calls N`, `--explain[=OPTION]`.
  var term: String {
    let prefix = short.map { $0 + ", " } ?? ""
    return switch argument {
    case .none: prefix + name
    case .required(let placeholder): "\(prefix)\(name) \(placeholder)"
    case .optional(let placeholder): "\(prefix)\(name)[=\(placeholder)]"
    }
  }

  /// The meaning with what the value may be, the default, and whether the option may be repeated.
  var explanation: String {
    let notes = [defaultText.map { "default " + $0 }, isRepeatable ? "may be repeated" : nil].compactMap(
      \.self)
    return values.qualify(meaning, with: notes)
  }
}

extension [Option] {
  /// The headings of the options, each once, in order.
  var groups: [String] {
    var found: [String] = []
    for option in self where !found.contains(option.group) { found.append(option.group) }
    return found
  }
}
