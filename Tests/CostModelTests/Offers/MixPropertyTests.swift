import TestSupport
import Testing

@testable import CostModel

/// What holds for every mix of models that are paid per token.
@Suite struct MixPropertyTests {
  private static let models = ["acme/long", "acme/falling", "acme/ending", "acme/dear"]

  /// The made-up prices and one model more.
  private static func book() throws -> PriceBook {
    try PriceBook.acme().adding(
      bytes: Array(
        #"""
        { "provider": "acme", "sources": { "list": { "title": "acme.example/prices" } },
          "models": [ { "id": "dear", "prices": [
            { "usdPerMillionInputTokens": 30, "usdPerMillionOutputTokens": 90,
              "source": "list", "checked": "2026-11-01" } ] } ] }
        """#.utf8), named: "more")
  }

  /// Numbers of a scenario and its options for a seed.
  private struct Sample {
    var texts: [String: String]
    var models: [String]
    var shares: [Double]

    init(seed: UInt64) {
      var generator = SeededGenerator(seed: seed)
      func number(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &generator) }
      texts = [
        "calls": "\(number(0...1e7))", "input": "\(number(0...50_000))", "output": "\(number(0...4000))",
        "retryRate": "\(number(0...0.3))", "answersCached": "\(number(0...1))",
        "keptOnApi": "\(number(0...1))",
        "growth": "\(number(-0.1...0.2))",
      ]
      models = Array(
        MixPropertyTests.models.shuffled(using: &generator).prefix(Int.random(in: 2...4, using: &generator)))
      let weights = models.map { _ in number(0...1) }
      let sum = weights.reduce(0, +)
      shares = weights.map { $0 / sum }
    }
  }

  private static func mix(
    _ models: [String], _ shares: [Double]? = nil, _ rule: StatedMix.Rule, _ texts: [String: String] = [:],
    name: String
  ) throws -> StatedOption {
    let parts = try models.enumerated().map { index, model in
      StatedMix.Part(try .stated(.api(model)), share: shares?[index] ?? 1)
    }
    return try .stated(.mix(StatedMix(parts, rule: rule)), name: name, texts)
  }

  private static func monthly(_ options: [StatedOption], _ sample: Sample) throws -> [String: Double] {
    let comparison = try Comparison.stated(
      sample.texts, model: "acme/long", options: options, in: book())
    return Dictionary(
      uniqueKeysWithValues: comparison.rows.map { ($0.offer.id, $0.figures?.monthly.total.value ?? .nan) })
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `shares cost no less than the cheapest of them and no more than the dearest, in whatever order`(
    seed: UInt64
  ) throws {
    let sample = Sample(seed: seed)
    let plain = try sample.models.map { try StatedOption.stated(.api($0), name: "plain " + $0) }
    let bills = try Self.monthly(
      plain + [
        Self.mix(sample.models, sample.shares, .shares, name: "mix"),
        Self.mix(sample.models.reversed(), sample.shares.reversed(), .shares, name: "reversed"),
        Self.mix(sample.models, sample.shares, .fallback, ["fallbackRate": "30%"], name: "fallback"),
      ], sample)
    let alone = try sample.models.map { try #require(bills["plain " + $0]) }
    let (low, high) = (try #require(alone.min()), try #require(alone.max()))
    let bill = try #require(bills["mix"])
    #expect(bill >= low * (1 - 1e-12) && bill <= high * (1 + 1e-12) && bill >= 0)
    let first = try #require(alone.first)
    #expect(try #require(bills["fallback"]) >= first * (1 - 1e-12))
    let (mix, reversed) = (try #require(bills["mix"]), try #require(bills["reversed"]))
    #expect(mix.isClose(to: reversed))
    // What shares cost is the sum of what each costs at its share.
    #expect(mix.isClose(to: zip(alone, sample.shares).reduce(0) { $0 + $1.0 * $1.1 }))
  }

  @Test(arguments: 41...70 as ClosedRange<UInt64>)
  func `a cascade costs more the more goes on, and never less than its first step`(seed: UInt64) throws {
    let sample = Sample(seed: seed)
    let rates = [0, 0.05, 0.3, 0.6, 0.95, 1]
    let cascades = try rates.map { rate in
      try Self.mix(sample.models, nil, .cascade, ["escalation": "\(rate)"], name: "\(rate)")
    }
    let first = try StatedOption.stated(.api(sample.models[0]), name: "first")
    let bills = try Self.monthly(cascades + [first], sample)
    let costs = try rates.map { try #require(bills["\($0)"]) }
    #expect(costs.first == bills["first"])
    for (less, more) in zip(costs, costs.dropFirst()) { #expect(less <= more * (1 + 1e-12)) }
  }

  @Test(arguments: 71...90 as ClosedRange<UInt64>)
  func `equal parts cost what one of them costs`(seed: UInt64) throws {
    var sample = Sample(seed: seed)
    let model = sample.models[0]
    sample.models = sample.models.map { _ in model }
    sample.texts["keptOnApi"] = "0"
    let bills = try Self.monthly(
      [
        .stated(.api(model), name: "alone"), Self.mix(sample.models, sample.shares, .shares, name: "mix"),
        Self.mix(sample.models, nil, .fallback, ["fallbackRate": "40%"], name: "fallback"),
      ], sample)
    let alone = try #require(bills["alone"])
    #expect(try #require(bills["mix"]).isClose(to: alone))
    // Of four calls in ten another is sent, and of as many of those the next.
    let sent = sample.models.indices.reduce(0) { sum, index in
      sum + (0..<index).reduce(1) { share, _ in share * 0.4 }
    }
    #expect(try #require(bills["fallback"]).isClose(to: alone * sent))
  }
}
