import Testing

@testable import CostModel

/// Features that share a machine whose capacity follows from the time that calls take.
@Suite struct SharedSpeedTests {
  private static let machine = [
    "hostMonthly": "100", "prefillRate": "1000", "decodeRate": "100", "utilisation": "50%",
  ]

  private static func portfolio(
    _ calls: (Int, Int), _ host: [String: String] = [:], growth: String = "0"
  ) throws -> FeaturesTogether {
    // 1 s and 4 s a call.
    try FeaturesTogether.stated(
      shared: ["upfront": "0"], hosts: [.stated("gpu", "custom", machine.merging(host) { $1 })],
      [
        .stated("short", ["calls": "\(calls.0)", "input": "500", "output": "50"], .host("gpu")),
        .stated(
          "long", ["calls": "\(calls.1)", "input": "2000", "output": "200", "growth": growth], .host("gpu")),
      ])
  }

  @Test(
    arguments: [
      // 43,200 s are planned for each of 30 days: 1,296,000 a month.
      ((1_296_000, 0), 1), ((0, 324_000), 1), ((648_000, 162_000), 1), ((648_000, 162_100), 2),
      ((1_296_000, 324_000), 2), ((1_296_000, 325_000), 3),
    ] as [((Int, Int), Int)])
  func `a shared machine is sized by the seconds of all calls`(calls: (Int, Int), count: Int) throws {
    #expect(try Self.portfolio(calls).hosts.first?.machines?.count == count)
  }

  @Test func `its capacity is in calls of the average length`() throws {
    let host = try #require(try Self.portfolio((600_000, 300_000)).hosts.first)
    // 2 s on average.
    #expect(host.capacity?.value.isClose(to: 21_600 * 2) == true)
    #expect(host.peak?.value.isClose(to: 30_000) == true)
    #expect(host.machines?.count == 2)
  }

  @Test func `growth of long calls takes more machines than that of short ones`() throws {
    let host = try #require(try Self.portfolio((600_000, 100_000), growth: "20%").hosts.first)
    #expect(host.machines?.count == 1 && host.outlook?.change != nil)
    // 600,000 s and 400,000 x 1.2^m: over 1,296,000 from the fifth month on.
    #expect(host.outlook?.change?.month == 5)
  }

  @Test func `a range of the speed is searched for steps`() throws {
    let portfolio = try Self.portfolio((648_000, 162_000), ["prefillRate": "500..1000"])
    let range = try #require(portfolio.range)
    #expect(range.high.monthlyTotal.value - range.low.monthlyTotal.value >= 100)
  }

  @Test func `a feature of which only the bill is known cannot share such a machine`() throws {
    #expect(throws: ScenarioError.feature("a", .billWithoutTokensOnMachine("host:custom"))) {
      try FeaturesTogether.stated(
        shared: ["upfront": "0"], hosts: [.stated("gpu", "custom", Self.machine)],
        [.stated("a", ["calls": "1000"], bill: 5, .host("gpu"))])
    }
  }

  @Test func `a shared machine by the second is paid for the seconds of all calls`() throws {
    func together(_ more: [String: String] = [:], _ fee: String = "3") throws -> FeaturesTogether {
      try .stated(
        shared: ["upfront": "0", "keptOnApi": "10%"],
        hosts: [
          .stated(
            "gpu", "custom",
            ["hostPerSecond": "0.001", "prefillRate": "1000", "decodeRate": "100", "platformFee": fee]
              .merging(
                more
              ) { $1 })
        ],
        [
          .stated("short", ["calls": "1000", "input": "500", "output": "50"], .host("gpu")),
          .stated("long", ["calls": "500", "input": "2000", "output": "200"], .host("gpu")),
        ])
    }
    // 1 s and 4 s a call: 900 s and 1,800 s at $0.001, and the fee once.
    let seconds = try together()
    #expect(try #require(seconds.hosts.first).monthly.total.value.isClose(to: 5.7))
    #expect(seconds.hosts.first?.machines == nil && seconds.hosts.first?.outlook == nil)
    let kept = seconds.features.map { $0.after.total.value / $0.today.total.value }
    #expect(kept.allSatisfy { $0.isClose(to: 0.1) })
    // 1,350 windows of a minute are more than the seconds in them.
    #expect(try #require(together(["hostWindow": "1"]).hosts.first).monthly.total.value.isClose(to: 3 + 81))
    #expect(throws: ScenarioError.feature("a", .billWithoutTokensOnMachine("host:modal-l40s"))) {
      try FeaturesTogether.stated(
        shared: ["upfront": "0"], hosts: [.stated("gpu", "modal-l40s", ["modelSize": "8B"])],
        [.stated("a", ["calls": "1000"], bill: 5, .host("gpu"))])
    }
  }

  @Test func `a shared server that cannot carry its features is told with what it can`() throws {
    let portfolio = try FeaturesTogether.stated(
      shared: ["upfront": "0"], hosts: [.stated("box", "vps", [:])],
      [
        .stated("a", ["calls": "20k/day", "input": "200", "output": "40"], .host("box")),
        .stated("b", ["calls": "20k/day", "input": "400", "output": "20"], .host("box")),
      ])
    #expect(portfolio.verdict == .tooSmall)
    let found = portfolio.notes.compactMap { note -> MachineCapacity? in
      if case .ofPart("box", .cannotCarry(_, let capacity)) = note { capacity } else { nil }
    }
    let capacity = try #require(found.first)
    // 300 + 30 tokens on average.
    #expect(capacity.measuredCallsPerDay?.low.isClose(to: 86_400 / (300 / 22.5 + 30 / 9.3)) == true)
    #expect(capacity.peak.value.isClose(to: 40_000))
  }

  @Test func `what limits the measurements of a shared machine is told once for all of its features`() throws
  {
    func notes(_ input: String) throws -> [Note] {
      try FeaturesTogether.stated(
        shared: ["upfront": "0"], hosts: [.stated("gpu", "runpod-h100-sxm", [:])],
        [
          .stated("a", ["calls": "1M", "input": "31000", "output": "40"], .host("gpu")),
          .stated("b", ["calls": "1M", "input": input, "output": "20"], .host("gpu")),
        ]
      ).notes.compactMap { if case .ofPart("gpu", let note) = $0 { note } else { nil } }
    }
    for input in ["100", "32000"] {
      let told = try notes(input)
      let long = told.count { if case .longerThanMeasured = $0 { true } else { false } }
      #expect(long == 1)
      #expect(Set(told).count == told.count)
    }
    let row = try #require(
      try PriceBook.sharedEmbedded.get().throughput.first {
        $0.accelerator == "h100-sxm" && $0.modelSize == ModelSize(8e9)
      })
    let said = try #require(row.notes.first)
    #expect(try notes("100").contains(.fromTable(option: "host:runpod-h100-sxm", said)))
  }
}
