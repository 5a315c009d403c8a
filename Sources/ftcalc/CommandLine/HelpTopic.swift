import CostModel

/// A word that is no command, with the commands and options whose help has it: `ftcalc help batch`.
struct HelpTopic: Sendable, Hashable {
  /// Options that the same commands take.
  struct OptionGroup: Sendable, Hashable {
    /// The names of the commands.
    let commands: [String]
    /// The options.
    var options: [Option]
  }

  /// The word.
  let word: String
  /// The commands whose summary has it.
  let commands: [Command]
  /// The options that have it in their name or in what they mean.
  let optionGroups: [OptionGroup]

  /// Nil for a command, for a slip in its name, and for what no word of the help begins with.
  ///
  /// `batch` is about `--batch`, `--price-batch-input` and whatever else says batch or batches.
  init?(_ word: String, in table: CommandTable) {
    let stem = word.drop { $0 == "-" }.lowercased()
    let names = table.words(after: [])
    guard stem.count > 2, !names.contains(word), nearestNames(to: word, among: names).isEmpty else {
      return nil
    }
    func has(_ text: String) -> Bool {
      text.lowercased().split { !$0.isLetter }.contains { $0.hasPrefix(stem) }
    }
    self.word = word
    commands = table.commands.filter { has($0.summary) }
    var groups: [OptionGroup] = []
    var seen: Set<String> = []
    for option in table.commands.flatMap(\.options)
    where (has(option.name + " " + option.meaning) || option.name == "--" + stem)
      && seen.insert(option.name).inserted
    {
      let owners = table.commands.filter { $0.options.contains { $0.name == option.name } }.map(\.name)
      if let index = groups.firstIndex(where: { $0.commands == owners }) {
        groups[index].options.append(option)
      } else {
        groups.append(OptionGroup(commands: owners, options: [option]))
      }
    }
    optionGroups = groups
    if commands.isEmpty, groups.isEmpty { return nil }
  }
}
