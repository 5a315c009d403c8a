import Testing

@testable import ftcalc

@Suite struct InvocationStandardInputTests {
  @Test(
    arguments: [
      ("check - -", "FILE"), ("check - --format json a.json -", "FILE"), ("compare - -", "FILE"),
      ("compare - --prices -", "--prices"), ("prices list --prices - --prices=-", "--prices"),
      ("prices validate - --prices -", ""),
    ])
  func `standard input is given once`(line: String, place: String) {
    let outcome = PinnedProgram.run(line)
    #expect(outcome.exitCode == .usage && outcome.output.isEmpty)
    if !place.isEmpty {
      #expect(
        outcome.errors
          == "ftcalc: \(place) cannot be '-'; standard input is read already, and can be read once\n")
    }
  }

  @Test(arguments: [
    "compare -", "compare --calls 50k --input 5 --output 5 --prices -", "init --to - --prices -",
  ])
  func `once is not refused`(line: String) {
    let outcome = PinnedProgram.run(line.split(separator: " ").map(String.init), input: "")
    #expect(!outcome.errors.contains("read already"))
  }
}
