// The command-line layer is written here by hand because the package has no dependencies. One table of
// commands and options (CommandTable) is read by the parser, the help, the completions and the manual page.

/// The commands and options of a program: the one source of its parser, help, completions and manual page.
struct CommandTable: Sendable {
  /// An exit code and what it says.
  struct ExitCode: Sendable, Hashable {
    /// The number that the process returns.
    let code: Int
    /// What it says, in one line.
    let meaning: String
  }

  /// The name of the program.
  let program: String
  /// Its version, as `--version` prints it.
  let version: String
  /// What it does, in one line.
  let summary: String
  /// Paragraphs for the help and the manual, separated by empty lines.
  let discussion: String
  /// All commands in the order of the help, `help` and `version` at the end.
  let commands: [Command]
  /// The options that every command takes, `--help` and `--version` at the end.
  let globalOptions: [Option]
  /// The exit codes.
  let exitCodes: [ExitCode]

  /// A table; `help`, `version`, `--help` and `--version` are added, since the parser answers them itself.
  init(
    program: String, version: String, summary: String, discussion: String = "", commands: [Command],
    globalOptions: [Option] = [], exitCodes: [ExitCode] = []
  ) {
    self.program = program
    self.version = version
    self.summary = summary
    self.discussion = discussion
    self.commands =
      commands + [
        Command("help", "explain the program or a command", run: Self.answered) {
          var topics: [String] = []
          for word in commands.flatMap(\.path) where !topics.contains(word) { topics.append(word) }
          return .init(
            operand: Operand(
              "COMMAND", "the command to explain", count: 0...Int.max, values: .names(topics)))
        },
        Command("version", "print the version", run: Self.answered) { .init() },
      ]
    self.globalOptions =
      globalOptions + [
        Option("--help", short: "-h", .none, "explain the program or the command", group: Self.globalGroup),
        Option("--version", .none, "print the version", group: Self.globalGroup),
      ]
    self.exitCodes = exitCodes
  }

  /// What is left to do of a command that the parser answers itself.
  private static let answered: Command.Run = { _, _ in Outcome() }

  /// The heading of the options that every command takes.
  static let globalGroup = "Everywhere"

  /// The command that these words call.
  func command(at path: [String]) -> Command? { commands.first { $0.path == path } }

  /// The words that may follow these: the commands themselves, or `list` and `show` after `prices`.
  func words(after path: [String]) -> [String] {
    var found: [String] = []
    for command in commands {
      guard command.path.count > path.count, command.path.starts(with: path) else { continue }
      let word = command.path[path.count]
      if !found.contains(word) { found.append(word) }
    }
    return found
  }

  /// The groups of commands such as `prices`, the program itself first.
  var groups: [[String]] {
    var found: [[String]] = [[]]
    for command in commands {
      for length in command.path.indices {
        let group = Array(command.path.prefix(length))
        if !found.contains(group) { found.append(group) }
      }
    }
    return found
  }

  /// The options accepted by a command, its own first; the global ones alone without a command.
  func options(of command: Command?) -> [Option] { (command?.options ?? []) + globalOptions }

  /// What is wrong with the table itself, for a test: names given twice, or options that differ in kind.
  ///
  /// An option takes a value in every command or in none, because a user and a shell's completion know it by its name.
  var problems: [String] {
    var found: [String] = []
    var known: [String: Option] = [:]
    for command in commands {
      if commands.count(where: { $0.name == command.name }) > 1 { found.append("command \(command.name)") }
      let options = options(of: command)
      for option in options {
        let other = known.updateValue(option, forKey: option.name) ?? option
        let isOneKind = other.argument.isLike(option.argument)
        let isOnce = options.count { !Set($0.names).isDisjoint(with: option.names) } == 1
        if !isOneKind || !isOnce { found.append("\(command.name) \(option.name)") }
      }
    }
    return found
  }
}
