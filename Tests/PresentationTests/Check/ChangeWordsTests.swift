import Testing

@testable import CostModel
@testable import Presentation

@Suite struct ChangeWordsTests {
  private static func values(_ then: PriceFacts, _ now: PriceFacts) -> [String] {
    let values = Change(subject: .price("a", then: then, now: now), effects: []).values
    return [values.then, values.now]
  }

  private static func facts(_ amounts: [String: Double]) -> PriceFacts {
    var facts = PriceFacts()
    facts.amounts = amounts
    return facts
  }

  @Test(
    arguments: [
      (["usdPerMillionInputTokens": 2.5], ["usdPerMillionInputTokens": 2], ["$2.50", "$2.00"]),
      (
        ["freeTrainingTokens": 1e6], ["freeTrainingTokens": 2e6],
        [
          "free training 1,000,000 tokens", "free training 2,000,000 tokens",
        ]
      ),
      (["usdPerTrainingHour": 40], ["usdPerTrainingHour": 50], ["training $40.00/h", "training $50.00/h"]),
      (
        ["usdPerHour": 1, "usdPerMonthPlatformFee": 5], ["usdPerHour": 2],
        [
          "$1.00/h / platform fee a month $5.00", "$2.00/h / -",
        ]
      ),
      (
        ["usdPerMillionInputTokens": 1, "usdPerMillionOutputTokens": 4, "usdPerHostingHour": 1],
        ["usdPerMillionInputTokens": 2, "usdPerMillionOutputTokens": 4, "usdPerHostingHour": 3],
        ["$1.00 / $4.00 / hosting $1.00/h", "$2.00 / $4.00 / hosting $3.00/h"]
      ),
    ] as [([String: Double], [String: Double], [String])])
  func `an amount that changed is told in its unit`(
    then: [String: Double], now: [String: Double], words: [String]
  ) {
    #expect(Self.values(Self.facts(then), Self.facts(now)) == words)
  }

  @Test(arguments: PriceFacts.amountKeys)
  func `whatever amount changed, the two sides differ`(key: String) throws {
    let words = Self.values(Self.facts([key: 1]), Self.facts([key: 2]))
    #expect(words.count == 2 && words[0] != words[1])
    #expect(key == PriceFacts.freeTraining || words.allSatisfy { $0.contains("$") })
    #expect(Self.facts([key: 1]).fullWords != "-")
  }

  @Test(arguments: PriceFacts.flags.map(\.key))
  func `what is billed otherwise is told`(key: String) throws {
    let flag = try #require(PriceFacts.flags.first { $0.key == key })
    var facts = Self.facts(["usdPerMillionInputTokens": 2.5])
    let then = facts
    facts[keyPath: flag.path] = true
    #expect(Self.values(then, facts) == [flag.missing, flag.holding])
    #expect(facts.fullWords.hasSuffix(flag.holding))
  }

  @Test func `a step that carries fewer calls at the same price is told by its calls`() {
    var (then, now) = (PriceFacts(), PriceFacts())
    then.steps = [.init(callsPerDay: 2_000, usdPerMonth: 20)]
    now.steps = [.init(callsPerDay: 1_000, usdPerMonth: 20)]
    #expect(Self.values(then, now) == ["$20.00 to 2,000 calls a day", "$20.00 to 1,000 calls a day"])
    now.steps = [.init(callsPerDay: 2_000, usdPerMonth: 25)]
    #expect(Self.values(then, now) == ["$20.00", "$25.00"])
  }
}
