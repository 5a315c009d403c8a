import Testing

@testable import CostModel

/// What the levers leave out of the prompt and the answer.
@Suite struct PromptTrimTests {
  private static let parts = [
    "calls": "1", "output": "300", "system": "2000", "fewShot": "2500", "context": "8000", "history": "8000",
    "message": "500",
  ]

  private static func prompt(_ levers: [String: String]) throws -> Prompt {
    Prompt.today(at: try Inputs.stated(parts.merging(levers) { $1 }).likely)
  }

  /// The reductions of udit.co: 2,000 to 600 tokens of system prompt, five examples to two, a document to 2,000 tokens of
  /// chunks, and summaries that cut 60 to 70% of the history.
  @Test func `the published reductions of a prompt follow from their shares`() throws {
    let prompt = try Self.prompt([
      "systemTrim": "70%", "fewShotTrim": "60%", "contextTrim": "75%", "historyTrim": "65%",
    ])
    #expect(prompt[.system].value.isClose(to: 600))
    #expect(prompt[.fewShot].value.isClose(to: 1000))
    #expect(prompt[.context].value.isClose(to: 2000))
    #expect(prompt[.history].value.isClose(to: 2800))
    #expect(prompt.input.value.isClose(to: 6900))
  }

  @Test func `an answer loses its preamble and its reasoning first, then a share of the rest`() throws {
    let prompt = try Self.prompt(["preambleTrim": "100", "reasoningTrim": "50", "lengthTrim": "20%"])
    #expect(prompt.output.value.isClose(to: 120))
  }

  @Test func `the cache keeps what is left of the prefix that it covers`() throws {
    // 4,200 of 21,000 tokens: the system prompt and 2,200 of the examples.
    let prompt = try Self.prompt(["promptCached": "20%", "systemTrim": "50%", "fewShotTrim": "50%"])
    #expect(prompt.cached.value.isClose(to: 1000 + 1100))
    #expect(prompt.written == .zero)
  }

  @Test func `what is read and what is written are parts of one prefix`() throws {
    let prompt = try Self.prompt([
      "promptCached": "15%", "promptWritten": "5%", "systemTrim": "50%", "fewShotTrim": "50%",
    ])
    #expect(prompt.cached.value.isClose(to: 0.75 * 2100))
    #expect(prompt.written.value.isClose(to: 0.25 * 2100))
  }

  @Test func `every trim writes down what it leaves out`() throws {
    let levers = [
      "systemTrim": "70%", "fewShotTrim": "60%", "contextTrim": "75%", "historyTrim": "65%",
      "preambleTrim": "100", "reasoningTrim": "50", "lengthTrim": "20%",
    ]
    var explained = Explained()
    let point = try Inputs.stated(Self.parts.merging(levers) { $1 }).likely
    let prompt = Prompt.today(at: point, into: &explained)
    #expect(explained.lines.map(\.label).count == levers.count)
    #expect(explained.lines.allSatisfy { $0.section == .prompt && $0.amount < 0 })
    let tokens = 21_000.0 + 300 + explained.lines.reduce(0) { $0 + $1.amount }
    #expect((prompt.input + prompt.output).value.isClose(to: tokens))
  }

  @Test(arguments: [
    ["systemTrimTokens": "50"], ["historyTrimTokens": "50"], ["systemTrim": "50%"], ["fewShotTrim": "50%"],
    ["contextTrim": "50%"], ["historyTrim": "50%"],
  ])
  func `a trim of a part that nobody gave is an error`(lever: [String: String]) throws {
    let stated = ["calls": "1", "input": "1200", "output": "80"].merging(lever) { $1 }
    #expect(throws: ScenarioError.self) { try CompleteScenario.stated(stated) }
  }

  /// 1,400 of 2,000 tokens are 70%, whatever the cache covers.
  @Test(arguments: ["0%", "5%", "20%", "60%"])
  func `tokens leave out what the same share does`(cached: String) throws {
    let share = try Self.prompt([
      "promptCached": cached, "systemTrim": "70%", "fewShotTrim": "60%", "contextTrim": "75%",
      "historyTrim": "65%",
    ])
    let tokens = try Self.prompt([
      "promptCached": cached, "systemTrimTokens": "1400", "fewShotTrimTokens": "1500",
      "contextTrimTokens": "6000",
      "historyTrimTokens": "5200",
    ])
    #expect(tokens.input.value.isClose(to: share.input.value) && tokens.input.value.isClose(to: 6900))
    #expect(tokens.cached.value.isClose(to: share.cached.value) && tokens[.system].value.isClose(to: 600))
  }

  @Test func `tokens that are left out are written down`() throws {
    var explained = Explained()
    let levers = ["systemTrimTokens": "1400", "historyTrimTokens": "5200"]
    let point = try Inputs.stated(Self.parts.merging(levers) { $1 }).likely
    let prompt = Prompt.today(at: point, into: &explained)
    #expect(explained.lines.map(\.amount) == [-1400, -5200])
    #expect(prompt.input.value.isClose(to: 21_000 - 6600))
  }

  @Test(
    arguments: [
      (["system": "1000", "systemTrimTokens": "1400"], 1400, 1000),
      (["turns": "3", "historyPerTurn": "500", "historyTrimTokens": "501"], 501, 500),
      (["context": "1000..3000", "contextTrimTokens": "500..2000"], 2000, 1000),
    ] as [([String: String], Double, Double)])
  func `more tokens cannot be left out of a part than it has`(
    lever: [String: String], trim: Double, part: Double
  ) throws {
    let stated = ["calls": "1", "input": "5000", "output": "80"].merging(lever) { $1 }
    let error = try #require(throws: ScenarioError.self) { try CompleteScenario.stated(stated) }
    guard case .trimExceedsPart(_, _, let tokens, _, let size) = error else { throw error }
    #expect(tokens == trim && size == part)
  }

  @Test func `one part is trimmed in one unit`() throws {
    let stated = [
      "calls": "1", "input": "5000", "output": "80", "system": "2000", "systemTrim": "10%",
      "systemTrimTokens": "5",
    ]
    #expect(
      throws: ScenarioError.conflict(
        registry[registry.levers.systemTrim], registry[registry.levers.systemTrimTokens])
    ) { try CompleteScenario.stated(stated) }
  }

  @Test func `more cannot be left out of an answer than it has`() throws {
    let stated = ["calls": "1", "input": "1", "output": "80", "preambleTrim": "60", "reasoningTrim": "21"]
    #expect(throws: ScenarioError.trimsExceedOutput(trims: 81, output: 80)) {
      try CompleteScenario.stated(stated)
    }
  }

  @Test func `a token is read from the cache or written to it`() throws {
    let stated = ["calls": "1", "input": "1", "output": "80", "promptCached": "60%", "promptWritten": "41%"]
    #expect(throws: ScenarioError.cachesTooMuch(read: 0.6, written: 0.41)) {
      try CompleteScenario.stated(stated)
    }
  }
}
