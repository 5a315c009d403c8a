import Testing

@testable import CostModel

@Suite struct PromptTests {
  private static func point(_ texts: [String: String]) throws -> Point {
    try Inputs.stated(["calls": "1", "output": "80"].merging(texts) { $1 }).likely
  }

  private static let parts = [
    "system": "400", "fewShot": "600", "context": "4000", "history": "1000", "message": "200",
  ]

  @Test func `the input is the sum of its parts`() throws {
    let prompt = Prompt.today(at: try Self.point(Self.parts))
    #expect(prompt.input == Tokens(6200))
    #expect(prompt.cached == .zero)
    #expect(prompt.output == Tokens(80))
  }

  @Test func `the message is what the parts leave of the whole`() throws {
    let prompt = Prompt.today(at: try Self.point(["input": "1200", "system": "400", "fewShot": "600"]))
    #expect(prompt.message == Tokens(200))
    #expect(prompt.input == Tokens(1200))
    #expect(Prompt.today(at: try Self.point(["input": "1200"])).message == Tokens(1200))
  }

  @Test(arguments: [("1", 0), ("2", 250), ("8", 1750), ("20", 4750)] as [(String, Double)])
  func `the average history grows with every turn but the first`(turns: String, history: Double) throws {
    let prompt = Prompt.today(
      at: try Self.point(["turns": turns, "historyPerTurn": "500", "message": "200"]))
    #expect(prompt[.history] == Tokens(history))
    #expect(prompt.input == Tokens(200 + history))
  }

  /// The cached prefix of 6,200 tokens and what a tuned prompt keeps of it, with 10% of the system prompt, half
  /// of the examples, and 70% of the context cut.
  @Test(
    arguments: [
      ("0%", 0, 0), ("5%", 310, 31), ("10%", 620, 40 + 110), ("50%", 3100, 40 + 300 + 630),
      ("90%", 5580, 40 + 300 + 1200 + 580), ("100%", 6200, 40 + 300 + 1200 + 1000),
    ] as [(String, Double, Double)])
  func `the cache is a prefix, of which a tuned prompt caches what it keeps`(
    share: String, today: Double, tuned: Double
  ) throws {
    let keeps = ["systemKept": "10%", "fewShotKept": "50%", "contextCut": "70%", "promptCached": share]
    let point = try Self.point(Self.parts.merging(keeps) { $1 })
    #expect(Prompt.today(at: point).cached.value.isClose(to: today))
    let prompt = Prompt.tuned(at: point)
    #expect(prompt.cached.value.isClose(to: tuned))
    #expect(prompt.input.value.isClose(to: 40 + 300 + 1200 + 1000 + 200))
  }

  @Test func `a tuned prompt drops instructions and examples, and keeps history and message`() throws {
    let prompt = Prompt.tuned(at: try Self.point(Self.parts.merging(["outputCut": "30%"]) { $1 }))
    #expect(prompt[.system] == .zero)
    #expect(prompt[.fewShot] == .zero)
    #expect(prompt.input == Tokens(5200))
    #expect(prompt.output.value.isClose(to: 56))
  }

  @Test func `tuned tokens that are said outright replace everything, the cache included`() throws {
    let said = ["tunedInput": "150", "tunedOutput": "20", "promptCached": "80%", "outputCut": "50%"]
    let prompt = Prompt.tuned(at: try Self.point(Self.parts.merging(said) { $1 }))
    #expect(prompt.input == Tokens(150))
    #expect(prompt.output == Tokens(20))
    #expect(prompt.cached == .zero)
  }

  @Test(arguments: [10, 15, 20, 25, 33, 50, 80, 90])
  func `a tuned prompt caches nothing where nothing that repeats is kept, whatever was trimmed`(trim: Int)
    throws
  {
    let inputs = try Inputs.stated([
      "calls": "1", "output": "150", "system": "4500", "message": "1500", "promptCached": "82%",
      "promptWritten": "3%", "promptWrittenHour": "2%", "systemTrim": "\(trim)%",
    ])
    let prompt = Prompt.tuned(at: inputs.likely)
    #expect(prompt.cached == .zero && prompt.written == .zero && prompt.writtenLong == .zero)
  }

  @Test
  func `what repeats is known where parts are told from the message`()
    throws
  {
    let parts = try Inputs.stated(["calls": "1", "output": "1", "system": "3100", "message": "1500"])
    #expect(Prompt.today(at: parts.likely).repeated == Tokens(3100))
    let whole = try Inputs.stated(["calls": "1", "output": "1", "input": "4600"])
    #expect(Prompt.today(at: whole.likely).repeated == nil)
  }
}
