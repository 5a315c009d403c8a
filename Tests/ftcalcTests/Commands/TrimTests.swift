import Testing

@testable import ftcalc

@Suite struct TrimTests {
  private static let calls = "--calls 600k --model gpt-5.4 --system 2000 --message 200 --output 80"
  private static let file = """
    {"workload": {"calls": "600k", "system": 2000, "message": 200, "output": 80, "systemTrim": %},
     "baseline": {"model": "gpt-5.4"}}
    """

  private static func bill(_ arguments: String, systemTrim: String = "0") throws -> Double? {
    let outcome = PinnedProgram.run(
      "compare \(arguments) --json".split(separator: " ").map(String.init),
      files: ["f": file.replacing("%", with: systemTrim)])
    try #require(outcome.exitCode == .done, "\(outcome.errors)")
    return try JSONFigures(outcome.output)["baseline.monthly.total"].number
  }

  @Test(arguments: [
    "--system-trim 70%", "--system-trim 0.7", "--system-trim 1400", "--system-trim-tokens 1400",
  ])
  func `a trim is a share or tokens`(trim: String) throws {
    // (600 + 200) x $2.50 and 80 x $15 a million, times 600,000.
    #expect(try Self.bill("\(Self.calls) \(trim)") == 1920)
  }

  @Test(arguments: ["1400", #""1,400 tokens""#, #""70%""#, "0.7"])
  func `a file takes both too, and a flag in another unit wins over it`(trim: String) throws {
    #expect(try Self.bill("f", systemTrim: trim) == 1920)
    for flag in ["--system-trim 1000", "--system-trim 50%"] {
      #expect(try Self.bill("f \(flag)", systemTrim: trim) == 2520)
    }
  }

  @Test func `what cannot be is refused in words`() {
    func errors(_ trim: String) -> String { PinnedProgram.run("compare \(Self.calls) \(trim)").errors }
    #expect(errors("--system-trim 70").contains("can be read in two ways; write 70% or 70 tokens"))
    #expect(
      errors("--system-trim 2100").contains(
        "--system-trim leaves 2,100 tokens out of a --system of 2,000; give less"))
    for flag in ["--system-trim 1400", "--system-trim 70%", "--system-trim-tokens 1400"] {
      let error = PinnedProgram.run("compare --model gpt-5.4 --calls 1k --input 2000 --output 80 \(flag)")
        .errors
      #expect(error.contains("\(flag.split(separator: " ")[0]) means nothing without --system"), "\(flag)")
    }
    #expect(errors("--system-trim 70% --system-trim-tokens 5").contains("--system-trim"))
    #expect(errors("--system-trim 700 --system-trim-tokens 5").contains("--system-trim"))
  }
}
