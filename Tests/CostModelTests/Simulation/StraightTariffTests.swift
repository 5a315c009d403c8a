import Testing

@testable import CostModel

/// Every parameter that is declared to bend no cost is held to it.
@Suite struct StraightTariffTests {
  /// What stands in every scenario, so that hardly a parameter is without effect.
  private static let texts = [
    "calls": "200k", "input": "4000", "system": "900", "fewShot": "300", "context": "600", "history": "400",
    "output": "300", "promptCached": "10%", "retryRate": "5%", "batchShare": "20%", "answersCached": "10%",
    "systemKept": "30%", "fewShotKept": "20%", "contextCut": "40%", "outputCut": "30%", "teamHours": "100",
    "hourlyRate": "150", "retrainEvery": "4", "retrainHours": "8", "retrainEvaluation": "200",
    "lookupCost": "0.00001", "maintenance": "50", "callFee": "0.001",
  ]

  /// What cannot stand beside a parameter.
  private static let rivals = [
    "turns": ["history"], "historyPerTurn": ["history"], "message": ["input"],
    "dataHours": ["teamHours"], "evaluationHours": ["teamHours"], "pipelineHours": ["teamHours"],
    "migrationHours": ["teamHours"], "tunedInput": [], "retrainCost": ["retrainHours", "retrainEvaluation"],
  ]

  /// Values that go with the others where an example does not.
  private static let values = [
    "reasoningTrim": "50", "systemTrimTokens": "400", "fewShotTrimTokens": "100", "contextTrimTokens": "300",
    "historyTrimTokens": "200",
  ]

  /// What a parameter cannot stand without.
  private static let company = [
    "turns": ["historyPerTurn": "200"], "historyPerTurn": ["turns": "6"],
    "graderTokens": ["graderPrice": "0.6"], "graderPrice": ["graderTokens": "30M"],
  ]

  static let parameters = Parameters.standard.all.filter { $0.isStraight == true && $0.acceptsRange }

  @Test(arguments: parameters)
  func `a parameter that bends no cost is a straight line in all of them`(shown: Definition) throws {
    var texts = Self.texts
    for rival in Self.rivals[shown.key] ?? [] { texts[rival] = nil }
    texts.merge(Self.company[shown.key] ?? [:]) { $1 }
    let stated = try StatedQuantity(texts[shown.key] ?? Self.values[shown.key] ?? shown.example, for: shown)
      .spread.likely
    let (low, high) = (stated * 0.9, min(stated * 1.1, shown.allowed.upperBound))
    texts[shown.key] = shown.unit.text(Spread(low, high))
    let scenario = try Scenario.stated(
      texts, model: "openai/gpt-4.1", with: ["ft:openai/gpt-4.1-mini", "openai/gpt-4.1-mini"])
    let study = try Study(scenario, in: PriceBook.sharedEmbedded.get())
    let slot = try #require(Parameters.standard.all.firstIndex { $0.key == shown.key })
    #expect(scenario.inputs.spreads[slot]?.isRange == true)
    for offer in study.offers {
      var silent = Silent()
      let straight = try #require(
        try StraightTariff(of: offer, in: study, [slot]) { point throws(ScenarioError) in
          try study.tariff(of: offer, at: point, into: &silent)
        }, "\(offer.id)")
      let columns = straight.columns(at: [[0.25, 0.5, 0.8]], draws: 3)
      for (draw, share) in [0.25, 0.5, 0.8].enumerated() {
        var point = scenario.inputs.likely
        let spread = try #require(scenario.inputs.spreads[slot])
        point.values[slot] = spread.low + (spread.high - spread.low) * share
        let tariff = try study.tariff(of: offer, at: point, into: &silent)
        let (found, wanted) = (columns.firstRate(draw), RatePath(of: tariff).first)
        func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-11 * abs(right) }
        #expect(isClose(found.fixed, wanted.fixed), "\(offer.id)")
        #expect(isClose(found.perCall, wanted.perCall), "\(offer.id)")
        #expect(isClose(found.tokens, wanted.tokens), "\(offer.id)")
        #expect(isClose(columns.oneOff(draw), tariff.oneOff.total.value), "\(offer.id)")
      }
    }
  }
}
