import Testing

@testable import ftcalc

/// An option of a file is named in every form in which it is stated or shown.
@Suite struct OptionFormsTests {
  private static func file(choosing name: String) -> [String: String] {
    [
      "f.json": """
      {"workload": {"calls": "20k..50k", "input": 1200, "output": 80}, "baseline": {"model": "gpt-5.4"},
      "options": {"vps": "host:vps", "tuned": "ft:bedrock/nova-2-lite"}, "decision": {"choose": "\(name)"}}
      """
    ]
  }

  @Test(
    arguments: ["vps", "host:vps"],
    [
      ["compare", "f.json", "--explain=NAME"], ["compare", "f.json", "--by-month=NAME"],
      ["compare", "f.json", "--chart=NAME"], ["simulate", "f.json", "--samples=10", "--option=NAME"],
      ["sensitivity", "f.json", "--option=NAME"], ["report", "f.json", "--samples=10", "--option=NAME"],
      ["sweep", "f.json", "--over=calls=1k,9k", "--option=NAME"], ["check", "f.json"],
    ])
  func `a name and a plan answer alike`(name: String, command: [String]) {
    func run(_ name: String) -> ftcalc.Outcome {
      PinnedProgram.run(command.map { $0.replacing("NAME", with: name) }, files: Self.file(choosing: name))
    }
    let (named, other) = (run("vps"), run(name))
    #expect(other.errors == "" && other.output != "")
    // What makes a report again repeats the words of the command line.
    if command.first != "report" { #expect(other == named) }
  }

  @Test func `a typing error still has its suggestions`() {
    let outcome = PinnedProgram.run(
      ["compare", "f.json", "--explain=host:vsp"], files: Self.file(choosing: "vps"))
    #expect(outcome.exitCode == .usage && outcome.errors.contains("vps"))
    let choice = PinnedProgram.run(["check", "f.json"], files: Self.file(choosing: "vsp"))
    #expect(choice.errors.contains("vps") || choice.output.contains("vps"))
  }
}
