import Testing

@testable import CostModel

@Suite struct TargetShareTests {
  /// Today $10.00 per 1,000 calls with long; falling takes $4.00, ending $20.00, the box $25.00 or $105.00 a month.
  private static func compare(
    _ plan: String, _ texts: [String: String], calls: String = "10000"
  ) throws -> Comparison {
    let base = ["calls": calls, "input": "1000", "output": "1000", "upfront": "0"]
    return try Comparison.stated(
      base.merging(texts) { $1 }, model: "acme/long",
      options: [.stated(try Plan(plan), name: "mix")], in: PriceBook.acme())
  }

  private static func targets(
    _ plan: String, _ texts: [String: String], calls: String = "10000"
  ) throws -> [TargetShare] {
    let comparison = try compare(plan, texts, calls: calls)
    return comparison.targetShares(of: try comparison.found("mix"))
  }

  @Test(
    arguments: [
      // Each call at falling saves 60%: half of them save 30%.
      ("mix:acme/falling=10%+acme/long=90%", "30%", [:], "routed", 0.5, true),
      // $4 for all and $10 for those that go on: 60% - e.
      ("cascade:acme/falling+acme/long", "25%", ["escalation": "50%"], "escalation", 0.35, false),
      // $4 for all and $20 for those that fail: 60% - 2 f.
      ("fallback:acme/falling+acme/ending", "20%", ["fallbackRate": "1%"], "fallbackRate", 0.2, false),
      // The first is the dearer one: the largest share that still saves 20% of $100; $200 and $40.
      ("mix:acme/ending=90%+acme/falling=10%", "20%", [:], "routed", 0.25, false),
      // The small box carries 3,000 of the calls for $25, and the large one is dearer than all of them: 25 + 28 of $100.
      ("mix:host:box=10%+acme/falling=90%", "40%", [:], "routed", 0.3, false),
    ] as [(String, String, [String: String], String, Double, Bool)])
  func `the share that saves what is aimed at is found`(
    plan: String, aim: String, texts: [String: String], key: String, share: Double, isSmallest: Bool
  ) throws {
    let found = try #require(try Self.targets(plan, texts.merging(["targetSaving": aim]) { $1 }).first)
    #expect(found.parameter.key == key)
    #expect(found.isSmallest == isSmallest)
    #expect(try #require(found.share).value.isClose(to: share) || found.share?.value == share)
  }

  @Test(
    arguments: [
      ("mix:acme/falling=10%+acme/long=90%", "30%", [:]),
      ("cascade:acme/falling+acme/long+acme/ending", "25%", ["escalation": "50%"]),
      ("cascade:acme/falling+host:box", "35%", ["escalation": "1%"]),
      ("mix:host:box=10%+acme/falling=90%", "30%", ["peakFactor": "1.2"]),
      ("fallback:acme/falling+acme/ending", "20%", ["fallbackRate": "1%", "retryRate": "3%"]),
    ] as [(String, String, [String: String])])
  func `on one side of the share the aim is met and on the other it is not`(
    plan: String, aim: String, texts: [String: String]
  ) throws {
    let found = try #require(try Self.targets(plan, texts.merging(["targetSaving": aim]) { $1 }).first)
    let share = try #require(found.share).value
    try #require(share > 0.001 && share < 0.999)
    func saving(at share: Double) throws -> Double {
      let given = texts.merging([found.parameter.key: "\(share)"]) { $1 }
      return try #require(try Self.compare(plan, given).figures("mix").savingShare)
    }
    let step = found.isSmallest ? 1e-6 : -1e-6
    #expect(try saving(at: share + step) >= found.target.value)
    #expect(try saving(at: share - step) < found.target.value)
  }

  @Test func `a change of machines lies between the shares where it does`() throws {
    // 3,500 calls at $10: one box carries 3,000 of them, 85.7%, and saves $30 - $25; two cost $45.
    let texts = ["targetSaving": "10%"]
    let found = try #require(
      try Self.targets("mix:host:box=10%+acme/long=90%", texts, calls: "3500").first)
    #expect(!found.isSmallest)
    #expect(abs(try #require(found.share).value - 6.0 / 7) < 1e-9)
    // 15% takes $30.25 of calls, for which two boxes are needed; $45 is more than all of them cost.
    let missed = try #require(
      try Self.targets("mix:host:box=10%+acme/long=90%", ["targetSaving": "15%"], calls: "3500").first)
    #expect(missed.share == nil)
    #expect(missed.best.value.isClose(to: 5.0 / 35))
    #expect(abs(missed.bestShare.value - 6.0 / 7) < 1e-9)
  }

  @Test(
    arguments: [
      ("fallback:acme/long+acme/falling+acme/ending", [:]),
      ("fallback:acme/ending+acme/falling+acme/long+acme/falling", ["retryRate": "7%"]),
      ("fallback:acme/falling+acme/long+acme/falling+acme/ending+acme/long", ["keptOnApi": "11%"]),
      ("fallback:acme/long+host:box+acme/falling", ["calls": "30000"]),
      ("cascade:acme/falling+acme/long+acme/ending", [:]),
    ] as [(String, [String: String])])
  func `no share of a dense scan saves more than the best, or as much as an aim that is not reached`(
    plan: String, texts: [String: String]
  ) throws {
    let rates = ["fallbackRate": "1%", "escalation": "1%", "targetSaving": "99%"]
    let comparison = try Self.compare(plan, texts.merging(rates) { $1 })
    let row = try comparison.found("mix")
    let found = try #require(comparison.targetShares(of: row).first)
    let slot = try #require(row.offer.mix?.rule.parameter.slot)
    var best = -Double.infinity
    for step in 0...1000 {
      var point = comparison.study.inputs.likely
      point.values[slot] = Double(step) / 1000
      let (outcomes, today) = try comparison.study.outcomes(at: point)
      best = max(best, try outcomes[0].get().saving.value / today.value)
    }
    #expect(found.share == nil)
    #expect(found.best.value >= best - 1e-9 && found.best.value <= best + 1e-3)
  }

  @Test func `what the others of a mix are scaled to is told where there are several`() throws {
    let plan = "mix:acme/falling=65%+acme/long=25%+acme/ending=10%"
    let found = try #require(try Self.targets(plan, ["targetSaving": "0%"]).first)
    let share = try #require(found.share).value
    #expect(found.scaled.map(\.id) == ["acme/long", "acme/ending"])
    #expect(found.scaled.map(\.stated.value) == [0.25, 0.1])
    let shares = found.scaled.map(\.share.value)
    #expect((shares.reduce(share, +)).isClose(to: 1) && (shares[0] / shares[1]).isClose(to: 2.5))
    let two = try Self.targets("mix:acme/falling=10%+acme/long=90%", ["targetSaving": "30%"])
    #expect(two.first?.scaled == [])
  }

  @Test func `an aim that no share meets says the most that any saves`() throws {
    let found = try #require(
      try Self.targets("mix:acme/falling=50%+acme/long=50%", ["targetSaving": "70%"]).first)
    #expect(found.share == nil && found.bestShare == Share(1))
    #expect(found.best.value.isClose(to: 0.6))
  }

  @Test func `a range of aims has a share for each end, and moves no figure`() throws {
    let comparison = try Self.compare(
      "mix:acme/falling=50%+acme/long=50%", ["targetSaving": "12%..48%"])
    let row = try comparison.found("mix")
    let shares = comparison.targetShares(of: row).compactMap { $0.share?.value.rounded(toPlaces: 9) }
    #expect(shares == [0.2, 0.8])
    #expect(row.range == nil)
    #expect(comparison.notes(on: row).count { if case .savesAt = $0 { true } else { false } } == 2)
    #expect(try comparison.details("mix").targetShares == comparison.targetShares(of: row))
  }

  @Test func `nothing is looked for where no share is free, nothing is aimed at, or today costs nothing`()
    throws
  {
    #expect(try Self.targets("mix:acme/falling=100%", ["targetSaving": "10%"]) == [])
    #expect(try Self.targets("mix:acme/falling=50%+acme/long=50%", [:]) == [])
    #expect(
      try Self.targets("mix:acme/falling=50%+acme/long=50%", ["targetSaving": "1%"], calls: "0") == [])
    let alone = try Self.compare("acme/falling", ["targetSaving": "10%"])
    #expect(alone.study.unusedFlags.contains("--target-saving"))
    #expect(alone.targetShares(of: try alone.found("mix")) == [])
  }
}
