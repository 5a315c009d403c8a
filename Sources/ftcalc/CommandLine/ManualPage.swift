import Presentation

/// The manual page of the program, in the `man` macros that groff and mandoc both read.
struct ManualPage {
  private let table: CommandTable
  private var lines: [String] = []

  /// The page; the date is that of the version, such as `2026-11-20`.
  static func text(_ table: CommandTable, date: String) -> String {
    var page = ManualPage(table: table)
    let names = [table.program.uppercased(), "1", date, "\(table.program) \(table.version)", "User Commands"]
    // A date with the minus sign of roff is none to mandoc; all these are plain words.
    page.lines.append(([".TH"] + names.map { "\"\($0)\"" }).joined(separator: " "))
    page.add("SH", "NAME")
    page.lines.append("\(roff(table.program)) \\- \(roff(table.summary))")
    page.add("SH", "SYNOPSIS")
    page.add("B", table.program)
    page.add(prose: "COMMAND [options] [operands]")
    if !table.discussion.isEmpty { page.add("SH", "DESCRIPTION") }
    page.add(prose: table.discussion)
    page.add("SH", "COMMANDS")
    for command in table.commands { page.add(command) }
    page.addOptions()
    if !table.exitCodes.isEmpty { page.add("SH", "EXIT STATUS") }
    for exit in table.exitCodes { page.add(term: String(exit.code), exit.meaning) }
    page.addExamples()
    return page.lines.joined(separator: "\n") + "\n"
  }

  private init(table: CommandTable) { self.table = table }

  private mutating func add(_ command: Command) {
    add("SS", "\(table.program) \(command.usage)")
    add(prose: command.summary)
    if !command.discussion.isEmpty { add("PP") }
    add(prose: command.discussion)
    if let operand = command.operand { add(term: operand.placeholder, operand.explanation) }
  }

  /// The options by heading; one that several commands share stands once, under the names of all of them.
  private mutating func addOptions() {
    var shared: [(group: String, commands: [String], options: [Option])] = []
    var seen: Set<Option> = []
    for option in table.commands.flatMap(\.options) where seen.insert(option).inserted {
      let owners = table.commands.filter { $0.options.contains(option) }.map(\.name)
      if let known = shared.firstIndex(where: { ($0.group, $0.commands) == (option.group, owners) }) {
        shared[known].options.append(option)
      } else {
        shared.append((option.group, owners, [option]))
      }
    }
    add("SH", "OPTIONS")
    for (group, commands, options) in shared {
      add("SS", group)
      add(prose: "Of \(commands.joined(separator: ", ")):")
      for option in options { add(term: option.term, option.explanation) }
    }
    for group in table.globalOptions.groups {
      add("SS", group)
      for option in table.globalOptions where option.group == group {
        add(term: option.term, option.explanation)
      }
    }
  }

  private mutating func addExamples() {
    let examples = table.commands.flatMap(\.examples)
    if !examples.isEmpty { add("SH", "EXAMPLES") }
    for example in examples {
      add("TP")
      lines.append("\\fB\(roff(example.line))\\fR")
      add(prose: example.shows)
    }
  }

  private mutating func add(term: String, _ meaning: String) {
    add("TP")
    add("B", term)
    add(prose: meaning)
  }

  /// A macro; each argument in double quotes, as it may contain spaces.
  private mutating func add(_ macro: String, _ arguments: String...) {
    lines.append(([".\(macro)"] + arguments.map { "\"\(roff($0))\"" }).joined(separator: " "))
  }

  private mutating func add(prose: String) {
    guard !prose.isEmpty else { return }
    for line in prose.wrapped(to: 72) {
      // A line that starts with a dot or a quote would be read as a macro.
      let guardian = line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : ""
      lines.append(line.isEmpty ? ".PP" : guardian + roff(line))
    }
  }
}

/// The text with what roff would read as more than a letter written as a named character.
private func roff(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\": result += "\\e"
    case "-": result += "\\-"
    case "\"": result += "\\(dq"
    case "'": result += "\\(aq"
    case "`": result += "\\(ga"
    case "^": result += "\\(ha"
    case "~": result += "\\(ti"
    case " "..."}": result.unicodeScalars.append(scalar)
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
    }
  }
  return result
}
