import Testing

@testable import ftcalc

@Suite struct SurchargeTests {
  private static let calls = "compare --model claude-haiku-4-5 --calls 1M --input 1000 --output 100"

  private static func bill(_ arguments: String, files: [String: String] = [:]) throws -> Double? {
    let line = "\(arguments) --json".split(separator: " ").map(String.init)
    let outcome = files.isEmpty ? PinnedProgram.run(line) : PinnedProgram.run(line, files: files)
    try #require(outcome.exitCode == .done, "\(outcome.errors)")
    return try JSONFigures(outcome.output)["baseline.monthly.total"].number
  }

  @Test(arguments: [
    ("--discount=-10%", 1650), ("--discount -10%", 1650), ("--discount 10%", 1350), ("--discount -1", 3000),
    ("--discount 100%", 0),
  ])
  func `a discount below 0 is a surcharge on the list price`(discount: String, bill: Double) throws {
    #expect(try Self.bill("\(Self.calls) \(discount)") == bill)
  }

  @Test(arguments: ["-101%", "110%"])
  func `no more than the whole is taken off or put on`(discount: String) {
    let outcome = PinnedProgram.run("\(Self.calls) --discount=\(discount)")
    #expect(outcome.exitCode == .usage)
    #expect(outcome.errors.contains("is not within -100% to 100%"))
  }

  @Test func `the explanation calls it a surcharge`() {
    let shown = PinnedProgram.run("\(Self.calls) --discount -10% --explain").output
    #expect(shown.contains("  --discount            -10%            you; a surcharge\n"))
    #expect(!PinnedProgram.run("\(Self.calls) --discount 10% --explain").output.contains("surcharge"))
  }

  @Test func `a contract of a file puts a surcharge on`() throws {
    let file = """
      {"workload": {"calls": "1M", "input": 1000, "output": 100}, "baseline": {"model": "claude-haiku-4-5"},
       "prices": [{"model": "claude-haiku-4-5", "discount": "-10%", "reason": "US-only"}]}
      """
    #expect(try Self.bill("compare f", files: ["f": file]) == 1650)
    let shown = PinnedProgram.run(["compare", "f", "--explain"], files: ["f": file]).output
    #expect(shown.contains("a surcharge of 10%"))
  }

  @Test func `an amount below 0 is a value behind a space too`() throws {
    #expect(
      try Self.bill("compare --calls 1M --input 1000 --output 100 --model claude-haiku-4-5 --growth -5%")
        == 1500)
  }

  @Test func `thoughts are output in the help and in the explanation`() {
    let words = "you; thoughts of a reasoning model"
    #expect(PinnedProgram.run("\(Self.calls) --explain").output.contains(words))
    let help = PinnedProgram.run("help compare").output
    let line = help.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    #expect(line.contains("output tokens of a call, thoughts of a reasoning model included"))
  }
}
