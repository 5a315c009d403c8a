import Testing

@testable import ftcalc

@Suite struct CommandTableTests {
  @Test func `groups and the words after them follow from the names of the commands`() {
    #expect(sample.groups == [[], ["prices"]])
    #expect(sample.words(after: []) == ["compare", "prices", "completions", "help", "version"])
    #expect(sample.words(after: ["prices"]) == ["list", "show"])
    #expect(sample.words(after: ["compare"]) == [])
    #expect(sample.command(at: ["prices", "show"])?.summary == "show all that is known of a model")
    #expect(sample.command(at: ["prices"]) == nil)
  }

  @Test func `a sound table has no problems`() {
    #expect(sample.problems == [])
  }

  @Test func `names given twice and options that differ in kind are found`() {
    let table = CommandTable(
      program: "x", version: "1", summary: "",
      commands: [
        Command("a", "", options: [Option("--to", .none, ""), Option("--to", .none, "")]),
        Command("b", "", options: [Option("--in", .none, ""), Option("--out", short: "-h", .none, "")]),
        Command("c", "", options: [Option("--in", .required("N"), "")]),
        Command("c", ""),
      ])
    #expect(
      table.problems == ["a --to", "a --to", "b --out", "b --help", "command c", "c --in", "command c"])
  }
}
