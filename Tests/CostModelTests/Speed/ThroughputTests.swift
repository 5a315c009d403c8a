import Testing

@testable import CostModel

@Suite struct ThroughputTests {
  private static let server = ["calls": "50k/day", "input": "200", "output": "40", "upfront": "0"]

  private static func compare(_ texts: [String: String], _ options: [String]) throws -> Comparison {
    try Comparison.stated(texts, with: options)
  }

  private static func shortage(_ texts: [String: String]) throws -> MachineCapacity? {
    let comparison = try compare(server.merging(texts) { $1 }, ["host:vps"])
    for case .cannotCarry(_, let capacity) in comparison.notes(on: try comparison.found("host:vps")) {
      return capacity
    }
    return nil
  }

  @Test func `the published server is said not to carry what it claims`() throws {
    let capacity = try #require(try Self.shortage([:]))
    #expect(capacity.machines.name == "8 vCPU, 32 GB" && capacity.peak == DailyCalls(50_000))
    // Slow: 200 / 22.5 + 40 / 9.3 = 13.19 s a call; fast: 200 / 30.2 + 40 / 15.5 = 9.20 s.
    #expect(capacity.measuredCallsPerDay?.low.isClose(to: 86_400 / (200 / 22.5 + 40 / 9.3)) == true)
    #expect(capacity.measuredCallsPerDay?.high.isClose(to: 86_400 / (200 / 30.2 + 40 / 15.5)) == true)
    #expect(capacity.carriedCallsPerMonth?.low.isClose(to: 30 * 86_400 / (200 / 22.5 + 40 / 9.3)) == true)
    #expect(capacity.isShort)
  }

  @Test func `its price stays the published one`() throws {
    for (daily, price) in [("10k/day", 59.5), ("50k/day", 99.5), ("100k/day", 159.5)] {
      let texts = Self.server.merging(["calls": daily]) { $1 }
      #expect(try Self.compare(texts, ["host:vps"]).figures("host:vps").monthly.total == MonthlyUSD(price))
    }
  }

  @Test(
    arguments: [
      (["calls": "1k/day"], false), (["calls": "3k/day"], false),
      (["calls": "3k/day", "peakFactor": "3"], true),
      (["calls": "6k/day", "modelSize": "2B"], false), (["calls": "50k/day", "modelSize": "2B"], true),
      (["calls": "50k/day", "modelSize": "70B"], false), (["calls": "50k/day", "modelSize": "0.5B"], false),
    ] as [([String: String], Bool)])
  func `a peak is warned of where it is more than was measured of such a model`(
    texts: [String: String], isShort: Bool
  ) throws {
    #expect((try Self.shortage(texts) != nil) == isShort)
  }

  @Test func `a size that nobody measured is said to be unknown`() throws {
    let texts = Self.server.merging(["modelSize": "70B"]) { $1 }
    let comparison = try Self.compare(texts, ["host:vps", "host:runpod-h100-sxm"])
    for id in ["host:vps", "host:runpod-h100-sxm"] {
      let notes = comparison.notes(on: try comparison.found(id))
      #expect(notes.contains(.sizeNotMeasured(option: id, ModelSize(70e9))))
    }
    #expect(try comparison.found("host:runpod-h100-sxm").verdict == .capacityUnknown)
  }

  @Test func `measured speeds are ranged numbers of the option, with their source`() throws {
    let texts = ["calls": "30M", "input": "1000", "output": "200", "upfront": "0", "utilisation": "25%"]
    let comparison = try Self.compare(texts, ["host:runpod-h100-sxm", "host:lambda-h100-sxm"])
    let speeds = comparison.assumptions.filter { $0.definition.key == "prefillRate" }
    // One variable for both machines, as they are of one kind.
    #expect(speeds.count == 1)
    #expect(speeds.first?.spread == Spread(18_951, 18_951, 60_629))
    #expect(speeds.first?.origin.source?.title.contains("CC BY-SA 4.0") == true)
    let range = try #require(try comparison.found("host:runpod-h100-sxm").range)
    #expect(range.low.monthlyTotal < range.high.monthlyTotal)
    #expect(try comparison.figures("host:runpod-h100-sxm").monthly.total == range.high.monthlyTotal)
    let given = texts.merging(["prefillRate": "1000", "decodeRate": "1000"]) { $1 }
    let own = try Self.compare(given, ["host:runpod-h100-sxm"])
    #expect(!own.assumptions.contains { $0.definition.key == "prefillRate" })
    let capacity = try #require(own.capacity(of: try own.found("host:runpod-h100-sxm")))
    #expect(capacity.measuredCallsPerDay?.low.isClose(to: 72_000 * Double(capacity.machines.count)) == true)
    #expect(capacity.measuredCallsPerDay?.isRange == false)
  }

  @Test func `calls longer than any measured are told`() throws {
    func notes(_ input: String) throws -> Bool {
      let texts = ["calls": "1k", "input": input, "output": "100", "upfront": "0"]
      let comparison = try Self.compare(texts, ["host:modal-l40s"])
      return comparison.notes(on: try comparison.found("host:modal-l40s")).contains {
        if case .longerThanMeasured = $0 { true } else { false }
      }
    }
    #expect(try !notes("21900"))
    #expect(try notes("21901"))
  }

  @Test func `a row speaks for models from half as large to a quarter larger`() {
    var row = Throughput()
    row.modelSize = ModelSize(8e9)
    for (size, isCovered) in [(3.9e9, false), (4e9, true), (7e9, true), (10e9, true), (10.1e9, false)] {
      #expect(row.covers(ModelSize(size)) == isCovered)
    }
  }

  @Test func `every kind of machine that is named was measured, with as many GPUs as it has`() throws {
    let book = try PriceBook.sharedEmbedded.get()
    let named = Set(
      book.machines.flatMap { [$0.accelerator] + $0.steps.map(\.accelerator) }.compactMap { $0 })
    #expect(named.subtracting(book.throughput.map(\.accelerator)).isEmpty)
    for machine in book.machines {
      guard let accelerator = machine.accelerator else { continue }
      let parts = accelerator.split(separator: "x-", maxSplits: 1)
      let count = parts.count == 2 ? Int(parts[0]) : nil
      #expect(machine.gpus == count ?? 1, "\(machine.id)")
    }
  }

  @Test func `a larger model on the same machine is never faster`() throws {
    let rows = try PriceBook.sharedEmbedded.get().throughput
    for small in rows {
      for large in rows where large.accelerator == small.accelerator && large.modelSize > small.modelSize {
        for rate in [\Throughput.prefill, \.decode] {
          let (of, than) = (large[keyPath: rate], small[keyPath: rate])
          #expect(
            of.low <= than.low && of.likely <= than.likely && of.high <= than.high, "\(large.accelerator)")
        }
      }
    }
  }

  @Test func `at each length that was measured low to high holds what was measured there`() throws {
    for row in try PriceBook.sharedEmbedded.get().throughput {
      for measured in row.measurements {
        let prompt = Prompt(message: measured.input, output: measured.output)
        let range = row.fitted(to: prompt).saturatedCallsPerDay(prompt, on: Share(1))
        #expect(range.low <= measured.callsPerDay.value * (1 + 1e-9), "\(row.accelerator) \(measured)")
        #expect(range.high >= measured.callsPerDay.value * (1 - 1e-9), "\(row.accelerator) \(measured)")
      }
    }
  }

  /// Qwen3 8B on one H100, from the published table of silybench: 154,115 calls a day of 2,048 + 2,048 tokens.
  @Test(
    arguments: [(1024, 128, 2_787_093), (2048, 2048, 154_115), (8192, 512, 132_786)]
      as [(Double, Double, Double)])
  func `the range of an H100 holds public measurements`(input: Double, output: Double, daily: Double) throws {
    let comparison = try Comparison.stated(
      ["calls": "1M", "input": "\(input)", "output": "\(output)", "priceInput": "1", "priceOutput": "1"],
      model: "custom", with: ["host:runpod-h100-sxm-community"])
    let row = try #require(comparison.rows.first)
    let measured = try #require(comparison.capacity(of: row)?.measuredCallsPerDay)
    #expect(measured.low <= daily && daily <= measured.high)
  }

  @Test(
    arguments: [
      (#""decodeTokensPerSecond":{"typical":1}"#, "prefillTokensPerSecond"),
      (#""prefillTokensPerSecond":{"low":2},"decodeTokensPerSecond":{"typical":1}"#, "low"),
      (
        #""prefillTokensPerSecond":{"typical":0},"decodeTokensPerSecond":{"typical":1}"#,
        "prefillTokensPerSecond"
      ),
    ])
  func `a row without both rates is refused`(rates: String, words: String) throws {
    let text =
      #"{"sources":{"s":{"title":"t"}},"throughput":[{"accelerator":"a","billionParameters":8,"#
      + #""longestInputTokens":1,"longestOutputTokens":1,"source":"s","checked":"2026-01-01",\#(rates)}]}"#
    let error = #expect(throws: PriceBookError.self) {
      try PriceBook().adding(bytes: Array(text.utf8), named: "f")
    }
    let said = error?.problems.map(\.description).joined(separator: " ") ?? ""
    #expect(said.contains(words), "\(said)")
  }
}
