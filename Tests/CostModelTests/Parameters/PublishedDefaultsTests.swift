import Testing

@testable import CostModel

/// Defaults that are published figures: the registry and the tables say the same.
@Suite struct PublishedDefaultsTests {
  private static func published(_ key: String) throws -> Spread {
    let overhead = try #require(
      PriceBook.sharedEmbedded.get().overheads.first { $0.key == key }, "no overhead \(key)")
    return try #require(overhead.overall ?? overhead.byProduct.first?.spread ?? overhead.byTask.first?.value)
  }

  /// What is typed in the registry, since the tables are read only when needed, and the figures that it is the sum of.
  private static let typed = [
    "teamHours": ["teamHours"], "hourlyRate": ["hourlyRate"], "hostTrainingCost": ["trainingCost"],
    "retrainHours": ["retrainDataHours", "retrainDeployHours"],
    "retrainEvaluation": ["retrainEvaluationCost"], "routerInput": ["routerTokens"],
  ]
  /// What no table publishes: thresholds of a verdict, and an estimate of one's own.
  private static let elsewhere: Set = [
    "clearWinMonths", "notWorthMonths", "utilisation", "targetMargin", "softLimit", "hardLimit", "tripwire",
  ]

  @Test(arguments: typed)
  func `a default is the published figure, or the sum of them`(key: String, figures: [String]) throws {
    let preset = try #require(Parameters.standard[key: key]).preset.spread
    let sums = try figures.map(Self.published)
    #expect(preset?.low == sums.reduce(0) { $0 + $1.low })
    #expect(preset?.high == sums.reduce(0) { $0 + $1.high })
  }

  @Test(arguments: typed)
  func `a default names the site and the day of its figures`(key: String, figures: [String]) throws {
    let preset = try #require(Parameters.standard[key: key]).preset
    guard case .value(_, let source?) = preset else {
      Issue.record("\(key) has no source")
      return
    }
    for figure in figures {
      let its = try #require(PriceBook.sharedEmbedded.get().overheads.first { $0.key == figure }).source
      #expect(source.title.prefix { $0 != "/" && $0 != "," } == its.title.prefix { $0 != "/" && $0 != "," })
      #expect(source.checked == its.checked)
    }
  }

  @Test func `every default with a source is held to the tables, but for what they do not publish`() {
    let sourced = Parameters.standard.all.filter { definition in
      if case .value(_, _?) = definition.preset { true } else { false }
    }
    #expect(Set(sourced.map(\.key)) == Self.elsewhere.union(Self.typed.keys))
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
