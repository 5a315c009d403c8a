import Testing

@testable import CostModel

/// What a machine carries by the time that it is busy with a call.
@Suite struct MachineSpeedTests {
  private static let base = [
    "calls": "300k", "input": "1200", "output": "80", "priceInput": "2", "priceOutput": "9",
    "upfront": "0",
  ]
  /// 1,200 / 6,000 + 80 / 2,000 = 0.24 s a call, 360,000 calls a day.
  private static let speed = ["prefillRate": "6000", "decodeRate": "2000", "utilisation": "25%"]

  private static func compare(
    _ texts: [String: String], with options: [String] = ["host:custom"]
  ) throws -> Comparison {
    try Comparison.stated(base.merging(texts) { $1 }, model: "custom", with: options)
  }

  private static func monthly(_ texts: [String: String]) throws -> Double {
    try compare(texts).figures("host:custom").monthly.total.value
  }

  @Test func `a machine carries the seconds of a day over those of a call, at its utilisation`() throws {
    let comparison = try Self.compare(Self.speed.merging(["hostMonthly": "100"]) { $1 })
    let row = try comparison.found("host:custom")
    let capacity = try #require(comparison.capacity(of: row))
    #expect(capacity.planned?.value.isClose(to: 90_000) == true)
    #expect(capacity.measuredCallsPerDay?.likely.isClose(to: 360_000) == true)
    // 10,000 calls a day of 360,000.
    #expect(capacity.utilisation?.value.isClose(to: 1.0 / 36) == true)
    #expect(capacity.carriedCallsPerMonth?.likely.isClose(to: 10_800_000) == true)
    #expect(!comparison.notes(on: row).contains(.capacityAssumed(option: "host:custom")))
  }

  @Test(arguments: [(2_700_000, 1), (2_700_001, 2), (5_400_000, 2), (5_400_001, 3)])
  func `as many machines are taken as the planned seconds need`(calls: Int, count: Int) throws {
    let comparison = try Self.compare(
      Self.speed.merging(["hostMonthly": "100", "calls": "\(calls)"]) { $1 })
    #expect(try comparison.figures("host:custom").machines?.named.count == count)
  }

  @Test func `a machine that is on a third of the time costs a third and carries a third`() throws {
    let texts = Self.speed.merging(["hostHourly": "3", "calls": "2.7M"]) { $1 }
    let third = texts.merging(["billedHours": "240", "calls": "900k"]) { $1 }
    #expect(try Self.monthly(texts).isClose(to: 2_190))
    #expect(try Self.monthly(third).isClose(to: 720))
    #expect(try Self.monthly(third.merging(["calls": "900100"]) { $1 }).isClose(to: 1_440))
  }

  @Test func `a month of 744 hours is paid in full and carries no more than a month`() throws {
    func capacity(_ hours: String) throws -> DailyCalls? {
      let texts = Self.speed.merging(["hostHourly": "1", "billedHours": hours]) { $1 }
      let comparison = try Self.compare(texts)
      return comparison.capacity(of: try comparison.found("host:custom"))?.planned
    }
    #expect(try capacity("744") == capacity("730"))
    #expect(try Self.monthly(Self.speed.merging(["hostHourly": "1", "billedHours": "744"]) { $1 }) == 744)
  }

  @Test func `a peak alone stands for the utilisation, and with one both count`() throws {
    let texts = ["prefillRate": "6000", "decodeRate": "2000", "hostMonthly": "1"]
    func planned(_ more: [String: String]) throws -> (Double?, [Note]) {
      let comparison = try Self.compare(texts.merging(more) { $1 })
      let row = try comparison.found("host:custom")
      return (comparison.capacity(of: row)?.planned?.value, comparison.notes(on: row))
    }
    let peak = try planned(["peakFactor": "3"])
    #expect(
      peak.0?.isClose(to: 360_000) == true && !peak.1.contains(.peakAndUtilisation(option: "host:custom")))
    let both = try planned(["peakFactor": "3", "utilisation": "50%"])
    #expect(both.0?.isClose(to: 180_000) == true)
    #expect(both.1.contains(.peakAndUtilisation(option: "host:custom")))
    #expect(try planned([:]).0?.isClose(to: 90_000) == true)
    let keys = try Self.compare(texts.merging(["peakFactor": "3"]) { $1 }).assumptions.map(\.definition.key)
    #expect(!keys.contains("utilisation"))
  }

  @Test func `a stated capacity wins, and is told when the machine cannot do it`() throws {
    let texts = Self.speed.merging(["hostMonthly": "100", "hostCapacity": "400k"]) { $1 }
    let comparison = try Self.compare(texts)
    let row = try comparison.found("host:custom")
    #expect(comparison.capacity(of: row)?.planned == DailyCalls(400_000))
    #expect(
      comparison.notes(on: row).contains {
        if case .capacityAboveMeasured(_, let stated, let measured) = $0 {
          stated == DailyCalls(400_000) && measured.high.isClose(to: 360_000)
        } else {
          false
        }
      })
    let modest = try Self.compare(texts.merging(["hostCapacity": "300k"]) { $1 })
    #expect(modest.notes(on: try modest.found("host:custom")).isEmpty)
  }

  @Test func `owned, by the month and by the hour are the same month where their prices say so`() throws {
    let owned = ["hostPurchase": "44676", "hostLife": "36"]
    let rows = try [owned, ["hostMonthly": "1241"], ["hostHourly": "1.70"]].map { price in
      let texts = Self.speed.merging(price.merging(["calls": "9M"]) { $1 }) { $1 }
      return try Self.compare(texts).figures("host:custom")
    }
    for row in rows {
      #expect(row.monthly.total.value.isClose(to: 4 * 1241))
      #expect(row.machines == rows[0].machines)
      #expect(row.saving.value.isClose(to: rows[0].saving.value))
    }
    // What is bought is paid at the start.
    #expect(rows[0].oneOff.machines == USD(4 * 44_676))
    #expect(rows[0].cashSaving.value.isClose(to: rows[0].saving.value + 4 * 1241))
    #expect(rows[0].withTeam.months.map { $0.isClose(to: 4 * 44_676 / rows[0].cashSaving.value) } == true)
    #expect(rows[1].withTeam == .immediate)
    let power = Self.speed.merging(owned) { $1 }.merging(
      ["hostPower": "700 W", "powerPrice": "$0.2/kWh"]) { $1 }
    #expect(try Self.monthly(power).isClose(to: 1241 + 0.7 * 0.2 * 730))
    #expect(
      try Self.monthly(power.merging(["billedHours": "365"]) { $1 }).isClose(to: 1241 + 0.7 * 0.2 * 365))
  }

  @Test func `seconds cost what calls take, without machines and without a fixed part`()
    throws
  {
    let texts = Self.speed.merging(["hostPerSecond": "0.001", "answersCached": "10%", "retryRate": "50%"]) {
      $1
    }
    let row = try Self.compare(texts).figures("host:custom")
    // 270,000 calls x 0.24 s x $0.001: what the machine waits is not paid, and nobody bills a retry on one's own.
    #expect(row.monthly.total.value.isClose(to: 64.8))
    #expect(row.monthly[.hosting] == row.monthly.total && row.machines == nil)
    #expect(row.perCall.value.isClose(to: 0.00024))
    #expect(try Self.monthly(texts.merging(["calls": "0"]) { $1 }) == 0)
    let kept = try Self.monthly(texts.merging(["keptOnApi": "50%"]) { $1 })
    let stays = try Self.compare(texts).baseline.total.value / 2
    #expect(kept.isClose(to: 32.4 + stays))
  }

  @Test func `a share of a mix pays for its own seconds`() throws {
    let mix = StatedMix([
      .init(StatedOption(.machine(Plan.custom)), share: 0.25),
      .init(StatedOption(.api("custom")), share: 0.75),
    ])
    let texts = Self.base.merging(Self.speed) { $1 }.merging(["hostPerSecond": "0.001"]) { $1 }
    let comparison = try Comparison.stated(
      texts, model: "custom", options: [StatedOption(.mix(mix), name: "m")],
      in: PriceBook.sharedEmbedded.get())
    let bill = try comparison.figures("m").monthly
    #expect(bill[.hosting].value.isClose(to: 0.25 * 300_000 * 0.00024))
    #expect((bill.total - bill[.hosting]).value.isClose(to: comparison.baseline.total.value * 0.75))
  }

  @Test func `machines by the second need a speed, and two prices are one too many`() throws {
    #expect(throws: ScenarioError.serverlessWithoutSpeed("host:custom", ModelSize(8e9))) {
      try Self.compare(["hostPerSecond": "0.001"])
    }
    #expect(throws: ScenarioError.serverlessWithoutSpeed("host:modal-t4", ModelSize(8e9))) {
      try Self.compare([:], with: ["host:modal-t4"])
    }
    let machine = registry.machine
    #expect(throws: ScenarioError.conflict(registry[machine.hostHourly], registry[machine.hostPurchase])) {
      try Self.compare(["hostHourly": "1", "hostPurchase": "9"])
    }
    #expect(throws: ScenarioError.needs(registry[machine.decodeRate], registry[machine.prefillRate])) {
      try Self.compare(["hostHourly": "1", "decodeRate": "9"])
    }
    #expect(throws: ScenarioError.needs(registry[machine.hostPower], registry[machine.powerPrice])) {
      try Self.compare(["hostPurchase": "1", "hostPower": "9"])
    }
  }

  @Test func `replicas are machines at least, and standing by is paid work`() throws {
    let texts = ["hostMonthly": "100", "hostCapacity": "10k", "hourlyRate": "50"]
    #expect(try Self.monthly(texts) == 100)
    #expect(try Self.monthly(texts.merging(["replicas": "3"]) { $1 }) == 300)
    #expect(try Self.monthly(texts.merging(["replicas": "3", "calls": "1.5M"]) { $1 }) == 500)
    let staffed = try Self.compare(texts.merging(["opsHours": "2", "onCallHours": "3"]) { $1 })
    #expect(try staffed.figures("host:custom").monthly[.labor] == MonthlyUSD(250))
    let two = try Self.compare(texts.merging(["replicas": "2"]) { $1 })
    #expect(try two.figures("host:custom").machines?.isBeyondLargest == false)
  }

  @Test func `the share of its time that a machine is busy is told at each crossover`() throws {
    let texts = Self.speed.merging(["hostMonthly": "312", "calls": "300k"]) { $1 }
    let details = try Self.compare(texts).details("host:custom")
    // $312 over $0.00312 a call are 100,000 calls a month of the 10.8 million that a machine can do.
    #expect(details.crossovers.first?.value.isClose(to: 100_000) == true)
    #expect(details.sideChanges.first?.utilisation?.value.isClose(to: 100_000 / 10_800_000) == true)
    #expect(details.crossovers == details.sideChanges.map(\.calls))
    let stated = try Self.compare(["hostMonthly": "312", "hostCapacity": "1M"]).details("host:custom")
    #expect(stated.sideChanges.map(\.utilisation) == [nil])
  }

  @Test func `a call without tokens takes no time`() throws {
    let texts = Self.speed.merging(["hostMonthly": "5", "input": "0", "output": "0"]) { $1 }
    let comparison = try Self.compare(texts)
    #expect(try comparison.figures("host:custom").monthly.total == MonthlyUSD(5))
    #expect(comparison.capacity(of: try comparison.found("host:custom"))?.measuredCallsPerDay == nil)
  }
}
