import CostModel
import Testing

@testable import Presentation

@Suite struct MarginWordsTests {
  /// 100 users who pay $20 and make 200 calls, nine of ten below 900, of $0.009.
  static func margin(_ say: (inout Scenario) -> Void = { _ in }) throws -> Margin {
    var scenario = Scenario(on: "2026-11-20")
    scenario.model = "openai/gpt-5.4"
    scenario[.price] = 20
    scenario[.users] = 100
    scenario[.callsPerUser] = 200
    scenario[.callsPerUserP90] = 900
    scenario[.input] = 1_200
    scenario[.output] = 400
    scenario.options = ["openai/gpt-5.4-mini"]
    say(&scenario)
    return try scenario.margin()
  }

  private static func words(_ margin: Margin) -> String { margin.conclusionWords.joined() }

  @Test func `who costs more than they pay is said of the whole bill`() throws {
    let words = try Self.words(Self.margin())
    #expect(words.hasPrefix("Gross margin 82.1%, target 70.0%. "), "\(words)")
    #expect(words.contains("of the users that pay cost more than that, and they make"), "\(words)")
    #expect(words.contains(" of the net revenue, above the 15.0% from which"), "\(words)")
    #expect(!words.contains("likely values"))
  }

  @Test func `below the target the best option and the limit are named`() throws {
    let words = try Self.words(Self.margin { $0[.price] = 8 })
    #expect(words.contains("Moving to openai/gpt-5.4-mini would bring it to"), "\(words)")
    #expect(words.contains("a limit at P90, to"), "\(words)")
  }

  @Test func `both ends are said, and what has none is of the likely value`() throws {
    let words = try Self.words(Self.margin { $0[.price] = "19..29" })
    let match = try #require(words.firstMatch(of: /Gross margin (\S+)% \((\S+)% to (\S+)% over the ranges\)/))
    let (likely, low, high) = try (
      #require(Double(match.1)), #require(Double(match.2)), #require(Double(match.3))
    )
    #expect(low < likely && likely < high)
    #expect(words.hasSuffix("What stands without two ends is of the likely values."))
    let open = try Self.words(Self.margin { $0[.price] = "0..10" })
    #expect(open.contains("without a least, as nothing may come in, over the ranges"), "\(open)")
  }

  @Test func `nothing that comes in has no margin`() throws {
    #expect(try Self.words(Self.margin { $0[.price] = 0 }).hasPrefix("Nothing comes in, and users cost $"))
  }

  @Test func `what of it plays no part is said`() throws {
    func warnings(_ say: (inout Scenario) -> Void) throws -> String {
      try Self.margin(say).warningWords.joined(separator: "\n")
    }
    #expect(try warnings { $0[.calls] = 5 }.contains("The workload has 5 calls a month"))
    #expect(try warnings { $0[.softLimit] = 0.95 }.contains("so that it never warns"))
    #expect(try warnings { $0[.callsPerFreeUser] = 5 }.contains("does nothing without --free-users"))
    #expect(try warnings { _ in } == "")
  }

  @Test func `today's model that ends is told as compare tells it`() throws {
    let margin = try Self.margin { $0.model = "openai/gpt-4o-mini" }
    let notes = try #require(margin.comparison).notes.map(\.words)
    #expect(notes.contains { $0.contains("shuts down") })
    #expect(margin.warningWords.contains { $0.contains("shuts down") }, "\(margin.warningWords)")
  }

  @Test func `the foot says what is sold beyond a limit, and who lies beyond P90`() throws {
    let foot = try Self.margin { $0[.paymentFee] = 0.18 }.footWords.joined(separator: "\n")
    // $0.009 / (0.82 x 0.3).
    #expect(foot.contains("A call beyond a limit has to cost $0.036585"), "\(foot)")
    #expect(foot.contains("Of what comes in, $4.92 are there for inference."), "\(foot)")
    #expect(foot.contains("The 10.0% of the users beyond P90 cost $"), "\(foot)")
    let uniform = try Self.margin { $0[.callsPerUserP90] = nil }
    #expect(uniform.footWords.contains { $0.contains("give --calls-per-user-p90") })
    #expect(uniform.limitTable == nil)
  }
}
