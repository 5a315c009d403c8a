import CostModel

/// Reads the arguments of a command line by the table.
///
/// Options may stand before and after operands, global ones before the command too. `--name=value` and
/// `--name value` are the same; `--` ends the options; `-` is an operand; names are never abbreviated. A next
/// word that starts with a dash is a value only where it may be an amount (`--calls -5`), so that the reader of
/// amounts refuses it in its own words; any other is a missing value.
struct ArgumentParser {
  private let table: CommandTable
  private var path: [String] = []
  private var command: Command?
  private var given: [Invocation.Given] = []
  private var operands: [String] = []
  /// Options whose value stands behind `=` alone, by the operand that followed them.
  private var optionsBefore: [String: String] = [:]

  /// Whether help is asked for by `-h`, which is one screen.
  private var asksForSummary = false

  private init(table: CommandTable) { self.table = table }

  /// The request that the arguments state, without the program's own name.
  ///
  /// A request for help is granted even when other arguments are wrong, unless no command is recognised.
  ///
  /// - Throws: The first thing that is wrong with them.
  static func parse(_ arguments: [String], by table: CommandTable) throws(UsageError) -> Request {
    var parser = ArgumentParser(table: table)
    do {
      try parser.read(arguments[...])
      return try parser.request()
    } catch {
      // No value can be `--help`, so the word alone tells, even behind the mistake.
      let words = arguments.prefix { $0 != "--" }
      if !error.isUnknownCommand, words.contains("--help") { return .help(parser.path) }
      if !error.isUnknownCommand, words.contains("-h") { return .summary(parser.path) }
      throw error
    }
  }

  private mutating func read(_ arguments: ArraySlice<String>) throws(UsageError) {
    var rest = arguments
    var acceptsOptions = true
    while let argument = rest.popFirst() {
      if !acceptsOptions || argument == "-" || !argument.hasPrefix("-") {
        try readWord(argument)
      } else if argument == "--" {
        acceptsOptions = false
      } else {
        try readOption(argument, rest: &rest)
      }
    }
  }

  private mutating func readWord(_ word: String) throws(UsageError) {
    let possible = table.words(after: path)
    if possible.contains(word), operands.isEmpty {
      path.append(word)
      command = table.command(at: path)
    } else if command != nil {
      operands.append(word)
    } else {
      let prefix = path.map { $0 + " " }.joined()
      let nearest = nearestNames(to: word, among: possible).map { prefix + $0 }
      throw failure(.unknownCommand(prefix + word, nearest: nearest))
    }
  }

  private mutating func readOption(_ argument: String, rest: inout ArraySlice<String>) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let attached = parts.count > 1 ? String(parts[1]) : nil
    let option = try option(named: name)
    if option.name == "--help", name == option.short { asksForSummary = true }
    var value = attached
    switch option.argument {
    case .none:
      if let attached { throw failure(.unexpectedValue(attached, option: option.name)) }
    case .required:
      if value == nil, let next = rest.first, !next.hasPrefix("-") || next == "-" || next.isNegativeAmount {
        value = rest.popFirst()
      }
      if value?.isEmpty ?? true { throw failure(.missingValue(option)) }
    case .optional:
      if value?.isEmpty ?? false { throw failure(.missingValue(option)) }
      if value == nil, let next = rest.first { optionsBefore[next] = option.name }
    }
    if let value, case .oneOf(let possible) = option.values {
      try check(value, isAmong: possible, of: option.name)
    }
    if !option.isRepeatable, let first = given.first(where: { $0.option == option.name }) {
      throw failure(.repeatedOption(option.name, first: first.value, second: value))
    }
    given.append(Invocation.Given(option: option.name, value: value))
  }

  private func option(named name: String) throws(UsageError) -> Option {
    let options = table.options(of: command)
    if let option = options.first(where: { $0.names.contains(name) }) { return option }
    if command == nil,
      let owner = table.commands.first(where: { $0.options.contains { $0.names.contains(name) } })
    {
      throw failure(.optionBeforeCommand(name, command: owner.name))
    }
    throw failure(.unknownOption(name, nearest: nearestNames(to: name, among: options.map(\.name))))
  }

  private func check(_ value: String, isAmong possible: [String], of subject: String) throws(UsageError) {
    guard !possible.contains(value) else { return }
    let nearest = nearestNames(to: value, among: possible)
    throw failure(.notAmong(possible, value: value, of: subject, nearest: nearest))
  }

  private func request() throws(UsageError) -> Request {
    if given.contains(where: { $0.option == "--help" }) {
      return asksForSummary ? .summary(path) : .help(path)
    }
    if given.contains(where: { $0.option == "--version" }) { return .version }
    guard let command else { throw failure(.missingCommand(possible: table.words(after: path))) }
    try checkOperands(of: command)
    switch command.name {
    case "help":
      if operands.count == 1, let topic = HelpTopic(operands[0], in: table) { return .topic(topic) }
      return .help(try topic())
    case "version": return .version
    default:
      return .run(
        Invocation(command: command, given: given, operands: operands, optionsBefore: optionsBefore))
    }
  }

  private func checkOperands(of command: Command) throws(UsageError) {
    let count = command.operand?.count ?? 0...0
    if operands.count > count.upperBound {
      let surplus = operands[count.upperBound]
      throw failure(.surplusOperand(surplus, accepted: command.operand, after: optionsBefore[surplus]))
    }
    guard let operand = command.operand else { return }
    if operands.count < count.lowerBound { throw failure(.missingOperand(operand)) }
    if case .oneOf(let possible) = operand.values {
      for text in operands { try check(text, isAmong: possible, of: operand.placeholder) }
    }
  }

  /// The command that `help` is to explain, read by the rules for a command itself.
  private func topic() throws(UsageError) -> [String] {
    var reader = ArgumentParser(table: table)
    for word in operands { try reader.readWord(word) }
    guard reader.operands.isEmpty else {
      throw failure(.unknownCommand(operands.joined(separator: " "), nearest: []))
    }
    return reader.path
  }

  private func failure(_ problem: UsageError.Problem) -> UsageError {
    UsageError(path: path, problem: problem)
  }
}

extension String {
  /// Whether the text starts as an amount below zero does: `-5`, `-.5`, `-$5`.
  fileprivate var isNegativeAmount: Bool {
    guard hasPrefix("-"), let second = dropFirst().first else { return false }
    return ("0"..."9").contains(second) || second == "." || second == "$"
  }
}
