import Testing

@testable import CostModel

@Suite struct ProjectionTests {
  private static func monthly(_ texts: [String: String], ramp: [Double] = []) throws -> [Double] {
    let base = [
      "calls": "10k/day", "input": "1200", "output": "80", "priceInput": "2.5", "priceOutput": "10",
    ]
    let comparison = try Comparison.stated(
      base.merging(texts) { $1 }, model: "custom", with: ["host:vps"], ramp: ramp)
    let tariff = try #require(comparison.likely.tariffs.first.flatMap { $0 })
    let option = comparison.likely.projections(of: tariff, months: 4).option
    return option.monthly.map { $0.rounded(toPlaces: 9) }
  }

  @Test func `a ramp splits the calls and pays the machines whole`() throws {
    let monthly = try Self.monthly(["leadTime": "1"], ramp: [0.1, 0.5])
    #expect(monthly == [1140, 59.5 + 1026, 59.5 + 570, 59.5])
  }

  @Test func `a ramp in weeks changes the cost within a month`() throws {
    let inputs = try Inputs.stated([
      "calls": "10k/day", "input": "1200", "output": "80", "priceInput": "2.5", "priceOutput": "10",
      "leadTime": "1 week",
    ])
    let scenario = try CompleteScenario(
      inputs: inputs, model: "custom", options: [StatedOption(Plan("host:vps"))],
      asOf: #require(CompleteScenario.day),
      ramp: Ramp("10% for 2 weeks,50%:1mo"))
    let comparison = try Comparison(scenario, in: PriceBook.sharedEmbedded.get())
    let tariff = try #require(comparison.likely.tariffs.first.flatMap { $0 })
    let option = comparison.likely.projections(of: tariff, months: 4).option
    // 7 days of 365 / 12 nothing moves, 14 days a tenth, then a month half; the machine is paid from its start.
    let week = 84.0 / 365
    let expected = [
      week * 1140 + 2 * week * 1026 + (1 - 3 * week) * 570 + (1 - week) * 59.5, 59.5 + 3 * week * 570, 59.5,
      59.5,
    ]
    #expect(zip(option.monthly, expected).allSatisfy { $0.isClose(to: $1) })
  }

  @Test func `a lead time that ends within a month is paid by its part`() throws {
    let monthly = try Self.monthly(["leadTime": "0.5"])
    #expect(monthly == [570 + 29.75, 59.5, 59.5, 59.5])
  }

  @Test func `growth moves the machines to the next step`() throws {
    // 10,000, 20,000, 40,000 and 80,000 calls a day.
    #expect(try Self.monthly(["growth": "100%"]) == [59.5, 99.5, 99.5, 159.5])
  }

  @Test func `a share that stays is paid at today's price, and the machines carry the rest`() throws {
    #expect(try Self.monthly(["keptOnApi": "25%"]) == [344.5, 344.5, 344.5, 344.5])
    #expect(try Self.monthly(["calls": "12k/day", "keptOnApi": "25%"])[0] == 45 + 14.5 + 342)
  }

  @Test func `a change of prices moves what is paid per token alone`() throws {
    let monthly = try Self.monthly(["priceChange": "-50%", "keptOnApi": "50%"])
    let falling = [0, 1, 2, 3].map { 59.5 + 570 * power(0.5, Double($0) / 12) }
    #expect(monthly == falling.map { $0.rounded(toPlaces: 9) })
  }
}
