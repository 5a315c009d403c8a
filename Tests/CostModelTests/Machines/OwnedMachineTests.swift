import TestSupport
import Testing

@testable import CostModel

/// Machines that are bought: paid when they are, again as growth or a life asks for it, and worth something at the end.
@Suite struct OwnedMachineTests {
  private static let base = [
    "calls": "3000", "input": "1000", "output": "100", "priceInput": "100", "priceOutput": "0",
    "hostCapacity": "100", "hostTrainingCost": "0", "teamHours": "0",
  ]

  private static func compare(_ texts: [String: String]) throws -> Comparison {
    try Comparison.stated(base.merging(texts) { $1 }, model: "custom", with: ["host:custom"])
  }

  private static func costs(_ texts: [String: String]) throws -> [Double] {
    let comparison = try compare(texts)
    return try comparison.course(of: comparison.found("host:custom")).months.compactMap {
      $0.option?.cost.value
    }
  }

  @Test func `a machine is paid in the month that growth needs it`() throws {
    // 100 calls a day grow by a tenth: the second machine in month 2, the third in month 9.
    let costs = try Self.costs(["hostPurchase": "2000", "growth": "10%"])
    #expect(costs == [0, 2000, 0, 0, 0, 0, 0, 0, 2000, 0, 0, 0])
  }

  @Test func `a life that is stated ends, and one that is assumed does not`() throws {
    let lived = try Self.costs(["hostPurchase": "2000", "hostLife": "5", "horizon": "12"])
    #expect(lived == [0, 0, 0, 0, 0, 2000, 0, 0, 0, 0, 2000, 0])
    let assumed = try Self.costs(["hostPurchase": "2000", "horizon": "48"])
    #expect(assumed.allSatisfy { $0 == 0 })
  }

  @Test func `the worth and what is left equal the same machine written off month by month`() throws {
    for (life, horizon) in [("36", "24"), ("60", "12"), ("24", "24")] {
      let comparison = try Self.compare(["hostPurchase": "2000", "hostLife": life, "horizon": horizon])
      let row = try comparison.found("host:custom")
      let details = try #require(comparison.details(of: row))
      let worth = try #require(details.returns?.net.value) + (details.residualValue?.value ?? 0)
      let saving = try #require(row.figures?.saving.value)
      #expect(worth.isClose(to: saving * Double(comparison.scenario.horizon)))
    }
  }

  @Test(arguments: 0..<20)
  func `renting against buying is buying against renting with the sign turned`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    func text(_ range: ClosedRange<Double>) -> String { "\(Double.random(in: range, using: &random))" }
    let buy = [
      "hostPurchase": text(1000...90_000), "hostLife": "60", "hostCapacity": "1000", "opsHours": "2",
    ]
    let rent = ["hostHourly": text(0.5...20), "hostCapacity": "1000"]
    func net(today: [String: String], option: [String: String]) throws -> (net: Double, reason: BreakEven) {
      var statement = Statement()
      func numbers(_ texts: [String: String]) throws -> StatedOption.Quantities {
        try texts.reduce(into: [:]) { given, next in
          let definition = try #require(Parameters.standard.all.first { $0.key == next.key })
          given[next.key] = (try StatedQuantity(next.value, for: definition), .flag(definition.flag))
        }
      }
      statement.given = try numbers([
        "calls": "3000", "input": "1000", "output": "100", "hostTrainingCost": "0", "teamHours": "0",
      ])
      statement.model = "host:custom"
      statement.ofToday = try numbers(today)
      statement.options = [StatedOption(.machine(Plan.custom), name: "other", given: try numbers(option))]
      let book = try PriceBook.sharedEmbedded.get()
      let comparison = try Comparison(
        statement.scenario(asOf: #require(CompleteScenario.day), in: book), in: book)
      let row = try comparison.found("other")
      return (try #require(comparison.details(of: row)?.returns).net.value, row.breakEven)
    }
    let (bought, rented) = (try net(today: rent, option: buy), try net(today: buy, option: rent))
    #expect((bought.net + rented.net).magnitude <= 1e-6 * max(1, bought.net.magnitude))
    if case .paysBack(let months) = bought.reason, case .never(.aheadUntil(let until)) = rented.reason {
      #expect(months.value.isClose(to: until.value))
    }
  }

  @Test func `a machine that waits draws its idle power, and each call the rest`() throws {
    let power = [
      "hostPurchase": "3600", "hostLife": "36", "hostPower": "500 W", "hostIdlePower": "100 W",
      "powerPrice": "$0.2/kWh", "pue": "1.5",
    ]
    let figures = try Self.compare(power).figures("host:custom")
    // 100 W for 730 h; 400 W for the 86,400 s / 100 that a call takes; each 1.5 times.
    let idle = 0.1 * 730 * 0.2 * 1.5
    let busy = 3000 * 0.4 * 864 / 3600 * 0.2 * 1.5
    #expect(figures.monthly[.hosting].value.isClose(to: idle + busy))
    #expect(figures.monthly[.depreciation] == MonthlyUSD(100))
  }
}
