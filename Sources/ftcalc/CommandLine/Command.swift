/// What a command takes beside its options.
struct Operand: Sendable, Hashable {
  /// The word that stands for one of them in the help: `FILE`.
  let placeholder: String
  /// How many are accepted.
  let count: ClosedRange<Int>
  /// What each may be.
  let values: Values
  /// What they mean, in one line.
  let meaning: String

  /// An operand; exactly one unless `count` says otherwise.
  init(_ placeholder: String, _ meaning: String, count: ClosedRange<Int> = 1...1, values: Values = .text) {
    self.placeholder = placeholder
    self.count = count
    self.values = values
    self.meaning = meaning
  }

  /// The operand as the usage line writes it: `ID`, `LOG...`, `[FILE...]`.
  var term: String {
    let many = count.upperBound > 1 ? placeholder + "..." : placeholder
    return count.lowerBound == 0 ? "[\(many)]" : many
  }

  /// The meaning with the words that are accepted, where only some are.
  var explanation: String { values.qualify(meaning) }
}

/// A command of the program.
struct Command: Sendable, Hashable {
  /// A command line and what it shows.
  struct Example: Sendable, Hashable {
    /// The command line as it is typed.
    let line: String
    /// What it shows, in a few words.
    let shows: String
  }

  /// The words that call it: `compare`, `prices list`.
  let name: String
  /// The same, word by word.
  let path: [String]
  /// What it does, in one line.
  let summary: String
  /// Paragraphs for the help and the manual, separated by empty lines.
  let discussion: String
  /// What it takes beside its options.
  let operand: Operand?
  /// Its own options, in the order of the help.
  let options: [Option]
  /// The names of those that most people need, which `-h` shows alone; empty for all.
  let usual: [String]
  /// Examples for the help and the manual.
  let examples: [Example]

  /// A command; whatever is left out it does not have.
  init(
    _ name: String, _ summary: String, discussion: String = "", operand: Operand? = nil,
    options: [Option] = [], usual: [String] = [], examples: [Example] = []
  ) {
    self.name = name
    self.path = name.split(separator: " ").map(String.init)
    self.summary = summary
    self.discussion = discussion
    self.operand = operand
    self.options = options
    self.usual = usual
    self.examples = examples
  }

  /// How the command is called after the program's name: `compare [options] [FILE...]`.
  var usage: String { "\(name) [options]" + (operand.map { " " + $0.term } ?? "") }
}
