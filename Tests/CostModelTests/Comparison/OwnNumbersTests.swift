import Testing

@testable import CostModel

/// Options with numbers of their own.
@Suite struct OwnNumbersTests {
  /// 1,000 calls of 1,000 + 1,000 tokens: $10.00 a month at $2 and $8.
  private static let base = ["calls": "1000", "input": "1000", "output": "1000"]
  private static let box = Plan.machine("box")

  private static func compare(_ options: [StatedOption], _ more: [String: String] = [:]) throws -> Comparison
  {
    try Comparison.stated(
      base.merging(more) { $1 }, model: "acme/long", options: options, in: PriceBook.acme())
  }

  @Test func `a number of its own changes its own row and no other`() throws {
    let plain = try Self.compare([.stated(Self.box), .stated(.api("acme/falling"))])
    let other = try Self.compare([
      .stated(Self.box, name: "busy", ["platformFee": "7", "maintenance": "11", "teamHours": "0"]),
      .stated(.api("acme/falling")),
    ])
    #expect(try plain.figures("host:box").monthly.total == MonthlyUSD(25))
    #expect(try other.figures("busy").monthly.total == MonthlyUSD(20 + 7 + 11))
    #expect(try other.figures("busy").oneOff.labor == .zero)
    #expect(
      try other.figures("acme/falling").monthly == plain.figures("acme/falling").monthly)
    #expect(other.baseline == plain.baseline)
  }

  @Test func `an API option can be sent in batch while today's model is not`() throws {
    let comparison = try Self.compare([
      .stated(.api("acme/long"), name: "batch", ["batchShare": "100%"])
    ])
    #expect(comparison.baseline.total == MonthlyUSD(10))
    #expect(try comparison.figures("batch").monthly.total == MonthlyUSD(5))
  }

  @Test func `a range of its own gives a range on its row only, a shared one on all that read it`() throws {
    let options: [StatedOption] = [
      try .stated(Self.box, name: "one", ["maintenance": "10..20", "upfront": "0"]),
      try .stated(Self.box, name: "two", ["upfront": "0"]),
    ]
    let own = try Self.compare(options)
    let range = try #require(try own.found("one").range)
    #expect(range.low.monthlyTotal == MonthlyUSD(35))
    #expect(range.high.monthlyTotal == MonthlyUSD(45))
    #expect(try own.figures("one").monthly.total == MonthlyUSD(40))
    #expect(try own.found("two").range == nil)
    let shared = try Self.compare(options, ["platformFee": "1..3"])
    #expect(try #require(try shared.found("two").range).high.monthlyTotal == MonthlyUSD(23))
    // One variable for both: the fee is not counted as two ranges.
    #expect(shared.study.rangedSlots.count == 2)
    let both = try #require(try shared.found("one").range)
    #expect(both.low.monthlyTotal == MonthlyUSD(31))
    #expect(both.high.monthlyTotal == MonthlyUSD(43))
  }

  @Test func `a step inside a range of its own is found`() throws {
    let options = [try StatedOption.stated(Self.box, name: "peaks", ["peakFactor": "1..5", "upfront": "0"])]
    let range = try #require(try Self.compare(options, ["calls": "1500"]).found("peaks").range)
    // 50 calls a day at a peak of 1 to 5: one small box to twice that, three for 250.
    #expect(range.low.monthlyTotal == MonthlyUSD(25))
    #expect(range.high.monthlyTotal == MonthlyUSD(65))
  }

  @Test func `lead time, share kept and ramp hold for one option`() throws {
    let options: [StatedOption] = [
      try .stated(.api("acme/falling"), name: "late", ["leadTime": "3"]),
      try .stated(.api("acme/falling"), name: "half", ["keptOnApi": "50%"]),
      try .stated(.api("acme/falling"), name: "slow", ramp: [0, 0.5]),
      try .stated(.api("acme/falling")),
    ]
    let comparison = try Self.compare(options)
    func first(_ id: String) throws -> [Double] {
      let row = try comparison.found(id)
      let index = try #require(comparison.study.offers.firstIndex { $0.id == row.offer.id })
      let tariff = try #require(comparison.likely.tariffs[index])
      return comparison.likely.projections(of: tariff, months: 4).option.monthly.map {
        $0.rounded(toPlaces: 9)
      }
    }
    #expect(try first("acme/falling") == [4, 4, 4, 2])
    #expect(try first("late") == [10, 10, 10, 2])
    #expect(try first("half") == [7, 7, 7, 6])
    #expect(try first("slow") == [10, 7, 4, 2])
  }

  @Test func `a default that every option replaces is not assumed, and what is replaced is not unused`()
    throws
  {
    let comparison = try Self.compare(
      [.stated(Self.box, ["hostTrainingCost": "0", "teamHours": "2", "peakFactor": "2"])],
      ["teamHours": "40"])
    let keys = Set(comparison.assumptions.map(\.definition.key))
    #expect(keys.isDisjoint(with: ["hostTrainingCost", "teamHours", "peakFactor"]))
    #expect(keys.contains("hourlyRate"))
    #expect(comparison.notes.isEmpty)
    let partly = try Self.compare([
      .stated(Self.box, ["peakFactor": "2"]), .stated(Self.box, name: "other"),
    ])
    #expect(partly.assumptions.contains { $0.definition.key == "peakFactor" })
  }

  @Test func `a number of its own that nothing reads is named with its option`() throws {
    let comparison = try Self.compare([.stated(.api("acme/falling"), name: "x", ["hostCapacity": "5"])])
    #expect(comparison.notes.contains(.unused(flags: ["--host-capacity of x"])))
  }

  @Test func `a price of its own makes it a machine of the user's choice`() throws {
    let comparison = try Self.compare([
      .stated(.machine(Plan.custom), name: "ours", ["hostMonthly": "30", "hostCapacity": "100"]),
      .stated(
        .machine("box"), name: "theirs", ["hostHourly": "0.1", "hostCapacity": "1k", "platformFee": "0"]),
    ])
    #expect(try comparison.figures("ours").monthly.total == MonthlyUSD(30))
    #expect(try comparison.figures("theirs").monthly.total.value.isClose(to: 73))
  }

  @Test func `an option is found by its name`() throws {
    let comparison = try Self.compare([.stated(.api("acme/falling"), name: "gpt 5")])
    #expect(try comparison.row(named: "gpt 5", in: PriceBook.acme())?.offer.model?.id == "acme/falling")
  }

  @Test(arguments: ["growth", "horizon", "calls", "system", "priceInput", "clearWinMonths", "discountRate"])
  func `what is the same for all options cannot be another for one`(key: String) throws {
    let definition = try #require(Parameters.standard.all.first { $0.key == key })
    #expect(throws: ScenarioError.notForOption(definition, option: "host:box")) {
      try Self.compare([.stated(Self.box, [key: definition.unit == .share ? "10%" : "1"])])
    }
  }

  @Test func `numbers that contradict the shared ones are refused`() throws {
    let registry = Parameters.standard
    #expect(
      throws: ScenarioError.conflict(registry[registry.oneOff.teamHours], registry[registry.oneOff.dataHours])
    ) {
      try Self.compare([.stated(Self.box, ["dataHours": "4"])], ["teamHours": "40"])
    }
  }

  @Test func `a cycle of training again is said in one way, whichever layer says it`() throws {
    let recurring = Parameters.standard.recurring
    let conflict = ScenarioError.conflict(
      registry[recurring.retrainCost], registry[recurring.retrainHours])
    let shared = ["retrainEvery": "2", "retrainHours": "9"]
    #expect(throws: conflict) { try Self.compare([.stated(Self.box, ["retrainCost": "275"])], shared) }
    var (file, flags) = (Statement(), Statement())
    file.given = try StatedOption.stated(Self.box, Self.base.merging(shared) { $1 }).given
    flags.given = try StatedOption.stated(Self.box, ["retrainCost": "275"]).given
    let book = try PriceBook.acme()
    let day = try #require(CompleteScenario.day)
    #expect(throws: conflict) { try file.overlaid(by: flags).scenario(asOf: day, in: book) }
  }

  @Test func `two options of one name are refused, the same plan twice is one`() throws {
    #expect(throws: ScenarioError.sameName("a")) {
      try Self.compare([.stated(Self.box, name: "a"), .stated(.api("acme/falling"), name: "a")])
    }
    #expect(throws: ScenarioError.sameName("host:box")) {
      try Self.compare([.stated(Self.box), .stated(Self.box, ["platformFee": "0"])])
    }
    #expect(try Self.compare([.stated(Self.box), .stated(Self.box)]).rows.count == 1)
  }
}
