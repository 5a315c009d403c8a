import Presentation

/// Completion scripts for shells, each complete in itself.
///
/// Every script follows the same rules: after an option its values, after a dash the options of the command as far
/// as it is typed, otherwise the commands or operands. No text of the table is ever expanded by a shell.
struct Completions {
  /// The commands and options to complete.
  let table: CommandTable
  /// Each list of words that some value may be, once; a script numbers them from here.
  let lists: [[String]]

  /// The scripts for a table; the program's name is to be one that a shell function may bear.
  init(_ table: CommandTable) {
    self.table = table
    var lists: [[String]] = []
    let options = table.globalOptions + table.commands.flatMap(\.options)
    for words in (options.map(\.values) + table.commands.compactMap(\.operand?.values)).map(\.words)
    where !words.isEmpty && !lists.contains(words) {
      lists.append(words)
    }
    self.lists = lists
  }

  /// Every option once, by its name.
  var options: [Option] {
    var seen: Set<String> = []
    return (table.commands.flatMap(\.options) + table.globalOptions).filter { seen.insert($0.name).inserted }
  }

  /// The names, long and short, of the options whose value may be the next word.
  var namesBeforeValues: [String] {
    options.flatMap { if case .required = $0.argument { $0.names } else { [String]() } }
  }

  /// What a command or a group of commands does, in one line.
  func summary(at path: [String]) -> String {
    table.command(at: path)?.summary ?? table.words(after: path).alternatives
  }

  /// Each command and group of commands below the program: the words before its last one, and that.
  var steps: [(path: [String], word: String)] {
    table.groups.flatMap { group in table.words(after: group).map { (group, $0) } }
  }
}

extension Sequence<String> {
  /// The texts as words of a bash or zsh command, each in single quotes.
  var shellWords: String {
    map(\.shellQuoted).joined(separator: " ")
  }
}
