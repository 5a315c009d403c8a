import Testing

@testable import ftcalc

@Suite struct SweepCommandTests {
  private static let tokens = "--input 1200 --output 80"

  @Test(arguments: [
    ("sweep --calls 5k", "'sweep' needs --over PARAM=VALUES"),
    ("sweep --over cals=1,2", "no parameter is called 'cals'; did you mean 'calls'?"),
    ("sweep --over calls=1,2 --over calls=3,4", "--calls has an axis already"),
    ("sweep --over calls=1,2 --over output=3,4 --over input=5,6", "a sweep has one or two parameters"),
    ("sweep --over calls=10,20k", "--calls can be read in two ways; write all values alike, such as 10k,20k"),
    ("sweep --over horizon=12..13:3", "--horizon takes whole numbers, and 12.5 would be among its values"),
    ("sweep --over calls=1,2 --over output=3,4 --until npv>=0", "give one --over"),
    ("sweep --over calls=1,2 --until nvp>=0", "no result is called 'nvp'; did you mean 'npv'?"),
    ("sweep --over calls=1,2 --until npv", "write METRIC<=LIMIT"),
    ("sweep --over calls=1,2 --metric cost", "--metric cannot be 'cost'"),
    ("sweep --over calls=1..1000:101 --over output=1..1000:100", "makes 10100 cells"),
    ("sweep --over calls=1,2 --option nix", "no model is called 'nix'"),
  ])
  func `a command line that cannot be swept says why`(line: String, words: String) {
    let outcome = PinnedProgram.run(line + (line.contains("--over") ? " " + Self.tokens : ""))
    #expect(outcome.exitCode == .usage && outcome.output == "")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func `a base that cannot be computed fails as compare does`() {
    let sweep = PinnedProgram.run("sweep --over calls=1,2 --output 80")
    let compare = PinnedProgram.run("compare --calls 1 --output 80")
    #expect(sweep.exitCode == compare.exitCode && sweep.errors == compare.errors && !sweep.errors.isEmpty)
  }

  @Test func `the table shows what compare shows with that flag`() throws {
    let sweep = try JSONFigures(
      PinnedProgram.run("sweep --over calls=5k,20k/day --option host:vps --json " + Self.tokens).output)
    for (cell, calls) in zip(sweep["cells"].elements, ["5k/day", "20k/day"]) {
      let compare = try JSONFigures(
        PinnedProgram.run("compare --calls \(calls) --with host:vps --json " + Self.tokens).output)
      let row = try #require(compare["options"].elements.first)
      #expect(cell["monthlyCost"].number == row["monthly.total"].number)
      #expect(cell["monthlySaving"].number == row["saving.monthly"].number)
      #expect(cell["withTeam.status"].string == row["withTeam.breakEven.status"].string)
      #expect(cell["verdict"].string == row["verdict"].string)
      #expect(cell["monthlyCost"].number != nil)
    }
  }

  @Test func `a decision says which option is looked at, and the command line wins`() throws {
    let line = "sweep examples/move-to-fine-tune.json --over calls=1k,5k/day --json"
    let decided = try JSONFigures(PinnedProgram.run(line).output)
    #expect(decided["option"].string == "tuned" && decided["optionFrom"].string == "decision")
    let staying = try JSONFigures(PinnedProgram.run(line + " --option baseline").output)
    #expect(staying["option"].string == "baseline" && staying["optionFrom"].string == "user")
  }

  @Test(arguments: [40, 60, 80, 120])
  func `a map fits the screen in blocks of columns`(columns: Int) {
    let outcome = PinnedProgram.run(
      "sweep --quiet --over calls=10k..2M:log:3 --over input=700..1500:17 --output 80 --option host:vps --metric npv",
      columns: columns)
    let map = outcome.output.split(separator: "\n").drop { $0 != "npv" }
    #expect(map.count > 3)
    for line in map { #expect(line.count <= columns, "\(line)") }
  }
}
