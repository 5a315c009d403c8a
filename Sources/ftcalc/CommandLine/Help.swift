import Presentation

/// The help of the program, of a group of commands or of one command.
struct Help {
  private let table: CommandTable
  private let width: Int
  private var lines: [String] = []

  /// The help for a command by its words, for a group of commands, or for the program when there are none.
  ///
  /// Lines have at most `width` characters, 30 at the least, unless one word alone is longer.
  static func text(for path: [String], in table: CommandTable, width: Int = 80) -> String {
    var help = Help(table: table, width: max(width, 30))
    if let command = table.command(at: path) {
      help.explain(command)
    } else {
      help.explain(group: path)
    }
    return help.lines.joined(separator: "\n") + "\n"
  }

  /// The same on one screen: the options that most people need, three examples, and where the rest is.
  static func summary(for path: [String], in table: CommandTable, width: Int = 80) -> String {
    guard let command = table.command(at: path), !command.usual.isEmpty else {
      return text(for: path, in: table, width: width)
    }
    var help = Help(table: table, width: max(width, 30))
    help.add("\(table.program) \(command.name): \(command.summary)")
    help.addUsage("\(table.program) \(command.usage)")
    let usual = command.usual.compactMap { name in command.options.first { $0.name == name } }
    help.add(heading: "What most people need", usual.map { ($0.term, $0.meaning) })
    help.add(examples: Array(command.examples.prefix(3)))
    help.lines.append("")
    help.add(
      "\(command.options.count - usual.count) more options: '\(table.program) help \(command.name)'. "
        + "'\(table.program) help WORD' finds those about a word.")
    return help.lines.joined(separator: "\n") + "\n"
  }

  /// What a program says that nobody told what to do: what it is for, and the first command.
  static func greeting(in table: CommandTable, width: Int) -> String {
    var help = Help(table: table, width: max(width, 30))
    help.add("\(table.program): \(table.summary)")
    help.add(examples: Array(table.commands.first?.examples.prefix(1) ?? []), heading: nil)
    help.add(
      "'\(table.program) help' lists the commands, '\(table.program) COMMAND -h' explains one.")
    return help.lines.joined(separator: "\n") + "\n"
  }

  /// The help on a word that is no command: the commands and the options that it is about.
  static func text(on topic: HelpTopic, in table: CommandTable, width: Int = 80) -> String {
    var help = Help(table: table, width: max(width, 30))
    help.add("\(table.program): what the help says of \(topic.word)")
    help.add(heading: "Commands", topic.commands.map { ($0.name, $0.summary) })
    for group in topic.optionGroups {
      help.add(
        heading: "Options of \(group.commands.joined(separator: ", "))",
        group.options.map { ($0.term, $0.explanation) })
    }
    help.lines.append("")
    help.add("'\(table.program) help COMMAND' explains a command.")
    return help.lines.joined(separator: "\n") + "\n"
  }

  private init(table: CommandTable, width: Int) {
    self.table = table
    self.width = width
  }

  private mutating func explain(group path: [String]) {
    let title = ([table.program] + path).joined(separator: " ")
    add(path.isEmpty ? "\(title): \(table.summary)" : title)
    addUsage("\(title) COMMAND [options]")
    if path.isEmpty { addDiscussion(table.discussion) }
    let members = table.commands.filter { $0.path.starts(with: path) }
    add(heading: "Commands", members.map { ($0.name, $0.summary) })
    if path.isEmpty { addTail() }
    lines.append("")
    add("'\(([table.program, "help"] + path).joined(separator: " ")) COMMAND' explains a command.")
  }

  private mutating func explain(_ command: Command) {
    add("\(table.program) \(command.name): \(command.summary)")
    addUsage("\(table.program) \(command.usage)")
    addDiscussion(command.discussion)
    if let operand = command.operand { add(heading: "Operands", [(operand.term, operand.explanation)]) }
    add(command.options)
    addTail(examples: command.examples)
  }

  private mutating func addTail(examples: [Command.Example] = []) {
    add(table.globalOptions)
    add(examples: examples)
    add(heading: "Exit codes", table.exitCodes.map { (String($0.code), $0.meaning) })
  }

  private mutating func add(examples: [Command.Example], heading: String? = "Examples") {
    if !examples.isEmpty { lines += [""] + [heading].compactMap(\.self) }
    for example in examples {
      lines += "$ \(example.line)".continued(to: width, indent: 2)
      add(example.shows, indent: 6)
    }
    if heading == nil { lines.append("") }
  }

  private mutating func add(_ text: String, indent: Int = 0) {
    lines += text.wrapped(to: width, indent: indent)
  }

  private mutating func addUsage(_ usage: String) {
    lines.append("")
    add("Usage: " + usage)
  }

  private mutating func addDiscussion(_ text: String) {
    guard !text.isEmpty else { return }
    lines.append("")
    add(text)
  }

  private mutating func add(_ options: [Option]) {
    for group in options.groups {
      add(heading: group, options.filter { $0.group == group }.map { ($0.term, $0.explanation) })
    }
  }

  /// Terms on the left and what they mean on the right; below each other where there is no room for two columns.
  private mutating func add(heading: String, _ entries: [(term: String, meaning: String)]) {
    guard let longest = entries.map(\.term.count).max() else { return }
    lines += [""] + heading.wrapped(to: width)
    let column = width < 60 ? 6 : min(longest + 4, 30)
    for (term, meaning) in entries {
      var meaning = meaning.wrapped(to: width, indent: column)
      let start = "  \(term)  "
      if start.count <= column, let first = meaning.first {
        let padding = String(repeating: " ", count: column - start.count)
        meaning[0] = start + padding + first.dropFirst(column)
      } else {
        lines.append("  " + term)
      }
      lines += meaning
    }
  }
}
