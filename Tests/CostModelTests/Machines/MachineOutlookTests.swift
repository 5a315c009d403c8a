import Testing

@testable import CostModel

@Suite struct MachineOutlookTests {
  /// 30,000 calls a day that grow, on machines of 50,000 for $100 a month.
  private static func comparison(growth: String, _ more: [String: String] = [:]) throws -> Comparison {
    let texts = [
      "calls": "30k/day", "input": "1200", "output": "80", "growth": growth, "hostMonthly": "$100",
      "hostCapacity": "50k", "hostTrainingCost": "$100", "peakFactor": "1",
    ]
    return try .stated(texts.merging(more) { $1 }, with: ["host:custom"])
  }

  private static func outlook(growth: String, _ more: [String: String] = [:]) throws -> MachineOutlook {
    let comparison = try comparison(growth: growth, more)
    return try #require(comparison.outlook(of: comparison.found("host:custom")))
  }

  @Test func `without growth the machines and the room of month 1 hold for all months`() throws {
    let outlook = try Self.outlook(growth: "0%")
    #expect(outlook.change == nil)
    #expect(try #require(outlook.headroom).isClose(to: 0.4))
  }

  @Test func `growth names the first month that takes another machine`() throws {
    // 30,000 x 1.1^5 = 48,315 in month 6, 53,147 in month 7, and 85,594 in month 12.
    let outlook = try Self.outlook(growth: "10%")
    let change = try #require(outlook.change)
    #expect(change.month == 7 && change.machines.count == 2)
    #expect(change.lastMonth == 12 && change.last == change.machines)
    #expect(try #require(outlook.headroom).isClose(to: 1 - 30_000 * 2.85311670611 / 50_000))
    #expect(try Self.outlook(growth: "10%", ["horizon": "6"]).change == nil)
  }

  @Test func `growth that goes on names the machines of the last month too`() throws {
    // 30,000 x 1.2^11 = 222,903 calls a day: five machines of 50,000.
    let change = try #require(try Self.outlook(growth: "20%").change)
    #expect(change.month == 4 && change.machines.count == 2)
    #expect(change.lastMonth == 12 && change.last.count == 5)
  }

  @Test func `months before the option begins take no machines`() throws {
    let change = try #require(try Self.outlook(growth: "10%", ["leadTime": "8"]).change)
    #expect(change.month == 9)
    let late = try Self.outlook(growth: "10%", ["leadTime": "12"])
    #expect(late.change == nil)
    #expect(try #require(late.headroom).isClose(to: 0.4))
  }

  @Test func `a volume that falls is as full as in its first month`() throws {
    #expect(try #require(try Self.outlook(growth: "-10%").headroom).isClose(to: 0.4))
  }

  @Test func `the row says so, with the totals that count the second machine`() throws {
    let comparison = try Self.comparison(growth: "10%")
    let row = try comparison.found("host:custom")
    let told = comparison.notes(on: row).compactMap { note in
      if case .machinesChange(_, let change) = note { change } else { nil }
    }
    #expect(told.map(\.month) == [7])
    let course = try #require(comparison.likely.tariffs.first ?? nil)
    let monthly = comparison.likely.projections(of: course, months: 12).option.monthly
    #expect(monthly[6] - monthly[5] == 100 && monthly[5] == monthly[0])
  }

  @Test func `a host fares by the sum of its features`() throws {
    let feature = { (name: String, lead: String) in
      try StatedFeature.stated(
        name, ["calls": "15k/day", "growth": "10%", "leadTime": lead], bill: 1000, .host("server"))
    }
    func host(_ lead: String) throws -> Comparison.Host {
      let portfolio = try FeaturesTogether.stated(
        hosts: [
          .stated(
            "server", "custom",
            ["hostMonthly": "$100", "hostCapacity": "50k", "hostTrainingCost": "$1", "peakFactor": "1"])
        ],
        [try feature("one", "0"), try feature("two", lead)])
      #expect(portfolio.leastHeadroom == portfolio.hosts.first?.outlook?.headroomRange)
      return try #require(portfolio.hosts.first)
    }
    #expect(try host("0").outlook?.change?.month == 7)
    #expect(try #require(host("0").headroom).isClose(to: 0.4))
    #expect(try #require(host("0").outlook?.headroom).isClose(to: 1 - 30_000 * 2.85311670611 / 50_000))
    // One feature alone takes 35,385 calls in month 10; with the second one from month 11 on they take 77,812.
    #expect(try host("10").outlook?.change?.month == 11)
  }
}
