import CostModel

extension CommandTable {
  /// `completions` as the help describes it.
  static let completions = Command(
    "completions", "print a completion script for a shell",
    run: { invocation, _ in
      let names = (try? PriceBook.embedded().whole).map(Names.init) ?? Names()
      let scripts = Completions(.ftcalc(naming: names))
      return switch invocation.operands.first {
      case "bash": Outcome(output: scripts.bash)
      case "zsh": Outcome(output: scripts.zsh)
      default: Outcome(output: scripts.fish)
      }
    },
    details: {
      .init(
        discussion: "For bash: source <(ftcalc completions bash)",
        operand: Operand("SHELL", "the shell", values: .oneOf(["bash", "zsh", "fish"])),
        examples: [
          .init(line: "ftcalc completions bash > ~/.ftcalc.bash", shows: "keeps the script for ~/.bashrc")
        ])
    })
}
