import JSONText

/// A command line that cannot be accepted: what is wrong, and in which command.
struct UsageError: Error, Hashable, Sendable {
  /// What can be wrong; cases carry what the user wrote and what was possible.
  enum Problem: Hashable, Sendable {
    /// No command, or `prices` without what to do with them.
    case missingCommand(possible: [String])
    /// A word that is no command; `nearest` are whole names.
    case unknownCommand(String, nearest: [String])
    /// An option that neither the command nor the program has.
    case unknownOption(String, nearest: [String])
    /// An option of the command named here that stands before it.
    case optionBeforeCommand(String, command: String)
    /// An option without its value.
    case missingValue(Option)
    /// A flag with a value.
    case unexpectedValue(String, option: String)
    /// An option given again that counts only once; the values are nil where none was given.
    case repeatedOption(String, first: String?, second: String?)
    /// A value of an option, or an operand, that is none of those possible.
    case notAmong([String], value: String, of: String, nearest: [String])
    /// A value that whoever reads it refuses; the reason says what a good one looks like.
    case rejectedValue(String, option: String, reason: String)
    /// An option that changes nothing of the answer that is asked for; the reason goes on: `with --weekly, …`.
    case withoutEffect(String, reason: String)
    /// Two options that ask for different answers.
    case twoAnswers(String, String)
    /// A command without its operand.
    case missingOperand(Operand)
    /// An argument that is not UTF-8.
    case notText([UInt8])
    /// One operand too many; `option` is the one before it, whose value stands behind `=` alone.
    case surplusOperand(String, accepted: Operand?, after: String?)
  }

  /// The words of the command, as far as they were understood.
  let path: [String]
  /// What is wrong with it.
  let problem: Problem

  /// The exit code of the process: EX_USAGE of sysexits.
  static let exitCode: Int32 = 64

  /// Whether the command itself is not known.
  var isUnknownCommand: Bool { if case .unknownCommand = problem { true } else { false } }

  /// The whole message: what is wrong, then where to read on.
  func message(program: String) -> String {
    // A refused value is told what a good one looks like; the help would not say more.
    switch problem {
    case .rejectedValue, .withoutEffect, .twoAnswers, .notText: return wording(program: program)
    default: break
    }
    let help = ([program] + path + ["--help"]).joined(separator: " ")
    return "\(wording(program: program))\nsee '\(help)'"
  }

  private func wording(program: String) -> String {
    let command = path.joined(separator: " ")
    switch problem {
    case .missingCommand(let possible):
      let subject = path.isEmpty ? "a command is needed" : "\(command.quoted) is not complete"
      return "\(subject); give \(possible.alternatives)"
    case .unknownCommand(let name, let nearest):
      return "unknown command \(name.quoted)\(Self.suggestion(nearest))"
    case .unknownOption(let name, let nearest):
      let place = path.isEmpty ? "" : " for \(command.quoted)"
      return "unknown option \(name.quoted)\(place)\(Self.suggestion(nearest))"
    case .optionBeforeCommand(let name, let command):
      return "option \(name.quoted) stands after its command, as in '\(program) \(command) \(name)'"
    case .missingValue(let option):
      return "option \(option.name.quoted) needs a value\n  \(option.term)  \(option.explanation)"
    case .unexpectedValue(let value, let option):
      return
        "option \(option.quoted) takes no value, but \(value.quoted) was given; write \(option.quoted) alone"
    case .repeatedOption(let name, let first, let second):
      let values = [first, second].compactMap { $0?.quoted }.joined(separator: " and ")
      return "option \(name.quoted) is given twice\(values.isEmpty ? "" : ", " + values); keep one"
    case .notAmong(let possible, let value, let subject, let nearest):
      let next = nearest.isEmpty ? "; give \(possible.alternatives)" : Self.suggestion(nearest)
      return "\(subject) cannot be \(value.quoted)\(next)"
    case .rejectedValue(let value, let option, let reason):
      return "\(option) cannot be \(value.quoted); \(reason)"
    case .withoutEffect(let option, let reason): return "\(option) has no effect \(reason)"
    case .twoAnswers(let one, let other): return "\(one) and \(other) ask for two answers; keep one"
    case .notText(let bytes):
      return
        "the argument '\(bytes.escaped)' is not UTF-8; give such a file on standard input as -, or rename it"
    case .missingOperand(let operand):
      return "\(command.quoted) needs \(operand.term), \(operand.meaning)"
    case .surplusOperand(let text, _, let option?):
      return "unexpected operand \(text.quoted); write \("\(option)=\(text)".quoted)"
    case .surplusOperand(let text, let accepted, nil):
      let limit = accepted.map { "takes no more than \($0.term)" } ?? "takes options only"
      return "unexpected operand \(text.quoted); \(command.quoted) \(limit)"
    }
  }

  private static func suggestion(_ nearest: [String]) -> String {
    nearest.isEmpty ? "" : "; did you mean \(nearest.map(\.quoted).alternatives)?"
  }
}

extension [UInt8] {
  /// The bytes as a shell would be told them in `$'…'`: those of plain ASCII as they are, all others as `\xFF`.
  fileprivate var escaped: String {
    map { byte in
      let isPlain = (0x20..<0x7F).contains(byte) && ![UInt8(ascii: "'"), UInt8(ascii: "\\")].contains(byte)
      return isPlain
        ? String(UnicodeScalar(byte))
        : "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
