/// What the user asked for.
enum Request: Sendable, Hashable {
  /// The help of the program, a group or a command, by its words.
  case help([String])
  /// The same on one screen.
  case summary([String])
  /// What the help says of a word that is no command, such as `batch`.
  case topic(HelpTopic)
  /// The version.
  case version
  /// A command to carry out.
  case run(Invocation)
}

/// A command with its options and operands, all names known and all counts right.
struct Invocation: Sendable, Hashable {
  /// An option as it was given; the value is nil for a flag and for a bare `--explain`.
  struct Given: Sendable, Hashable {
    /// The long name.
    let option: String
    /// The value.
    let value: String?
  }

  /// The command.
  let command: Command
  /// The options in the order in which they were given.
  let given: [Given]
  /// What stands beside the options, in order.
  let operands: [String]
  /// Options whose value stands behind `=` alone, by the operand that followed them.
  var optionsBefore: [String: String] = [:]

  /// The error for an operand that cannot be read as one and was probably meant as the value of the option before it.
  func rejection(ofOperand operand: String) -> UsageError? {
    optionsBefore[operand].map { option in
      UsageError(
        path: command.path, problem: .surplusOperand(operand, accepted: command.operand, after: option))
    }
  }

  /// Whether the option was given.
  func has(_ option: String) -> Bool { given.contains { $0.option == option } }

  /// The value of an option that counts once.
  func value(of option: String) -> String? { given.first { $0.option == option }?.value }

  /// The values of an option that may be repeated, in order.
  func values(of option: String) -> [String] { given.filter { $0.option == option }.compactMap(\.value) }

  /// The error for a value that cannot be read; the reason says what a good one looks like.
  func rejection(of value: String, for option: String, because reason: String) -> UsageError {
    UsageError(path: command.path, problem: .rejectedValue(value, option: option, reason: reason))
  }
}
