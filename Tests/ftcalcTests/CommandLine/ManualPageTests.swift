import Testing

@testable import ftcalc

@Suite struct ManualPageTests {
  private let page = ManualPage.text(sample, date: "2026-11-20")

  @Test func `each command, option, exit code and example stands in the page once`() {
    for command in sample.commands {
      #expect(occurrences(of: ".SS \"ftcalc \(command.name) [options]") == 1)
    }
    for option in sample.commands.flatMap(\.options) + sample.globalOptions {
      let name = option.name.split(separator: "-", omittingEmptySubsequences: false).joined(separator: "\\-")
      #expect(page.contains("\(name)"))
    }
    #expect(occurrences(of: ".B \"\\-\\-format FORMAT\"") == 1)
    #expect(page.contains("Of compare, prices list:\n.TP\n.B \"\\-\\-format FORMAT\""))
    #expect(page.contains(".SH \"EXIT STATUS\"\n.TP\n.B \"0\"\ndone\n"))
    #expect(page.contains("\\fBftcalc compare \\(aqa \\-\\-b.json\\(aq \\-\\-json\\fR\nJSON for scripts\n"))
  }

  @Test func `what roff would take for a command of its own is written as text`() {
    let text = "'quoted' .dot \\e \"x\" 日"
    let table = CommandTable(
      program: "x", version: "1", summary: text, discussion: text + "\n\n.SH y",
      commands: [Command("c", text, discussion: text)])
    let page = ManualPage.text(table, date: "2026-11-20")
    #expect(page.contains("\n\\&\\(aqquoted\\(aq .dot \\ee \\(dqx\\(dq \\[u65E5]\n"))
    #expect(page.contains("\n\\&.SH y\n"))
    #expect(page.utf8.allSatisfy { $0 < 128 })
  }

  @Test(.enabled(if: Shell("groff") != nil, "groff is not installed"))
  func `groff sets the page without a warning`() throws {
    let printed = try #require(
      try Shell("groff")?.output(["-man", "-Tutf8", "-ww", "-P-c", "page"], files: ["page": page]))
    #expect(!printed.contains("warning") && !printed.contains("error"))
    #expect(printed.contains("a scenario file, or - for standard input"))
  }

  @Test(.enabled(if: Shell("mandoc") != nil, "mandoc is not installed"))
  func `mandoc finds nothing to complain of`() throws {
    #expect(try Shell("mandoc")?.output(["-T", "lint", "page"], files: ["page": page]) == "")
  }

  private func occurrences(of text: String) -> Int {
    page.split(separator: "\n").count { $0.hasPrefix(text) }
  }
}
