import Presentation

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

/// A command of the program: what it is called, what carries it out, and what the help says of it.
struct Command: Sendable {
  /// Carries the command out.
  typealias Run = @Sendable (Invocation, Surroundings) throws -> Outcome

  /// A command line and what it shows.
  struct Example: Sendable, Hashable {
    /// The command line as it is typed.
    let line: String
    /// What it shows, in a few words.
    let shows: String
  }

  /// What a start needs of one command alone, and the help of each.
  struct Details: Sendable {
    /// Paragraphs for the help and the manual, separated by empty lines.
    var discussion = ""
    /// What it takes beside its options.
    var operand: Operand?
    /// Its own options, in the order of the help.
    var options: [Option] = []
    /// The names of those that most people need, which `-h` shows alone; empty for all.
    var usual: [String] = []
    /// Examples for the help and the manual.
    var examples: [Example] = []
  }

  /// The words that call it: `compare`, `prices list`.
  let name: String
  /// The same, word by word.
  let path: [String]
  /// What it does, in one line.
  let summary: String
  /// The schemas of what it prints as JSON.
  let schemas: [SchemaDocument]
  /// What carries it out.
  let run: Run
  private let deferred: MadeOnce<Details>

  /// A command; whatever its details leave out it does not have, and they are made when they are first asked for.
  init(
    _ name: String, _ summary: String, schemas: [SchemaDocument] = [], run: @escaping Run,
    details: @escaping @Sendable () -> Details
  ) {
    self.name = name
    self.path = name.split(separator: " ").map(String.init)
    self.summary = summary
    self.schemas = schemas
    self.run = run
    self.deferred = MadeOnce(details)
  }

  var discussion: String { deferred.value.discussion }
  var operand: Operand? { deferred.value.operand }
  var options: [Option] { deferred.value.options }
  var usual: [String] { deferred.value.usual }
  var examples: [Example] { deferred.value.examples }

  /// How the command is called after the program's name: `compare [options] [FILE...]`.
  var usage: String { "\(name) [options]" + (operand.map { " " + $0.term } ?? "") }
}

extension Command: Hashable {
  /// Whether two commands are called by the same words, as a table has no two of them.
  static func == (one: Command, other: Command) -> Bool { one.name == other.name }

  func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
