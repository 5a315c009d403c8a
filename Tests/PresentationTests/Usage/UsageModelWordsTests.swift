import Testing
import UsageLog

@testable import Presentation

/// Each reason has words of its own.
@Suite struct UsageModelWordsTests {
  @Test func `every problem of a record is said`() {
    let problems: [RecordProblem] = [
      .syntax, .tooLong, .openArray, .cells(1, header: 3), .openQuote, .behindQuote, .zeroByte,
      .noNumber(.input), .noCount(.output), .negative(.cost), .tooLarge(.cached), .noTokens, .noTime,
    ]
    let words = problems.map(\.words)
    #expect(Set(words).count == problems.count)
    #expect(RecordProblem.cells(1, header: 3).words == "the row has 1 cell, the header 3 cells")
    #expect(RecordProblem.noCount(.output).words == "output is no whole number of 0 or more")
  }

  @Test func `every reason for a missing price is said`() {
    #expect(Set(UsageModel.Gap.allCases.map(\.words)).count == UsageModel.Gap.allCases.count)
  }

  @Test func `every error of a log says what to do next`() {
    let errors: [LogError] = [
      .empty, .unknownFormat(fields: ["a", "b"]), .unknownFormatName("opnai", nearest: ["openai"]),
      .unknownFormatName("x", nearest: []), .unknownKey("modle", nearest: ["model"]),
      .unknownKey("", nearest: []),
      .noTime(.month, "x"), .tooManyPaths(limit: 20), .utf16, .events, .longPath("a.b", limit: 64),
      .crowdedPath("a", [.input, .output, .cached]),
    ]
    #expect(Set(errors.map(\.words)).count == errors.count)
    #expect(errors.allSatisfy { !$0.advice.isEmpty && $0.words.first?.isUppercase == false })
    #expect(LogError.unknownFormat(fields: ["a", "b"]).words.contains("(the first has a, b)"))
  }
}
