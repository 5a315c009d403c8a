import Testing

@testable import CostModel

/// Defaults that are published figures: the registry and the tables say the same.
@Suite struct PublishedDefaultsTests {
  private static func published(_ key: String) throws -> Spread {
    let overhead = try #require(
      PriceBook.sharedEmbedded.get().overheads.first { $0.key == key }, "no overhead \(key)")
    return try #require(overhead.overall ?? overhead.byProduct.first?.spread ?? overhead.byTask.first?.value)
  }

  @Test(
    arguments: [
      ("teamHours", ["teamHours"]), ("hourlyRate", ["hourlyRate"]), ("hostTrainingCost", ["trainingCost"]),
      ("retrainHours", ["retrainDataHours", "retrainDeployHours"]),
      ("retrainEvaluation", ["retrainEvaluationCost"]),
    ] as [(String, [String])])
  func `a default is the published figure, or the sum of them`(key: String, figures: [String]) throws {
    let preset = try #require(Parameters.standard.all.first { $0.key == key }).preset.spread
    let sums = try figures.map(Self.published)
    #expect(preset?.low == sums.reduce(0) { $0 + $1.low })
    #expect(preset?.high == sums.reduce(0) { $0 + $1.high })
  }

  @Test func `every published figure that a parameter or a lever names is in the tables`() throws {
    let keys =
      Parameters.standard.all.compactMap { definition in
        if case .published(let overhead, _) = definition.preset { overhead } else { nil }
      } + Lever.allCases.compactMap(\.overhead)
    #expect(keys.count >= 5)
    for key in keys { _ = try Self.published(key) }
  }
}
