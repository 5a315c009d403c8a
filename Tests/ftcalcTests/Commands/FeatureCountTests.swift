import Testing

@testable import ftcalc

/// How many features one file may have.
@Suite struct FeatureCountTests {
  private static func run(_ count: Int) -> ftcalc.Outcome {
    let features = (0..<count).map { #"{"name": "f\#($0)", "bill": "100"}"# }.joined(separator: ",")
    return PinnedProgram.run(["compare", "f.json"], files: ["f.json": #"{"features": [\#(features)]}"#])
  }

  @Test func `hundreds of features are one bill`() {
    let outcome = Self.run(700)
    #expect(outcome.exitCode == .done && outcome.output.contains("700 features"))
    #expect(outcome.output.contains("$70,000.00"))
  }

  @Test func `more than are taken are refused with the number that is`() {
    let outcome = Self.run(10_001)
    #expect(outcome.exitCode != .done && outcome.errors.contains("10001 features"))
    #expect(outcome.errors.contains("give up to 10000"))
  }
}
