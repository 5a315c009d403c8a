import Testing

@testable import CostModel

@Suite struct PlacedEconomicsFaultsTests {
  private static func failure(
    _ texts: [String: String], plans: [StatedPlan] = [], flag: String? = nil
  ) throws -> ScenarioError? {
    var statement = try Statement.stated(
      ["input": "0", "output": "1000", "priceInput": "1", "priceOutput": "15"].merging(texts) { $1 },
      model: "custom")
    statement.economics = StatedEconomics(plans: plans)
    if let flag, let definition = registry[key: flag] {
      var top = Statement()
      top.given[flag] = (StatedQuantity(39, as: definition.unit), .flag(definition.flag))
      statement = statement.overlaid(by: top)
    }
    do {
      _ = try Margin(statement, asOf: #require(CompleteScenario.day), in: PriceBook.sharedEmbedded.get())
      return nil
    } catch { return error as? ScenarioError }
  }

  private static func plans(_ prices: String...) throws -> [StatedPlan] {
    try prices.enumerated().map {
      try MarginTests.plan("p\($0)", ["price": $1, "users": "10", "callsPerUser": "9"])
    }
  }

  @Test(arguments: ["price", "users", "freeUsers", "callsPerUser", "callsPerUserP90", "costPerUser"])
  func `a flag of what each plan has for itself is refused beside several`(key: String) throws {
    let definition = try #require(registry[key: key])
    let error = try Self.failure([:], plans: Self.plans("10", "20"), flag: key)
    #expect(error == .whichPlan(definition, among: ["p0", "p1"]), "\(String(describing: error))")
    #expect(try Self.failure([:], plans: Self.plans("10", "20"), flag: "otherCost") == nil)
  }

  @Test func `a plan that is free keeps its price`() throws {
    #expect(try Self.failure([:], plans: Self.plans("0", "20"), flag: "price") == nil)
    var statement = try Statement.stated(["input": "1", "output": "1"])
    statement.economics = StatedEconomics(plans: try Self.plans("0", "20"))
    var top = Statement()
    top.given["price"] = (StatedQuantity(39, as: .usdPerMonth), .flag("--price"))
    let margin = try Margin(
      statement.overlaid(by: top), asOf: #require(CompleteScenario.day), in: PriceBook.sharedEmbedded.get())
    #expect(margin.plans.map(\.price) == [0, 39])
  }

  @Test func `a flag of users is refused beside several kinds of them`() throws {
    let plan = try MarginTests.plan(
      "a", ["price": "5", "users": "3"],
      [("x", 0.5, ["callsPerUser": "1"]), ("y", 0.5, ["callsPerUser": "2"])])
    let calls = registry[registry.economics.callsPerUser]
    #expect(
      try Self.failure([:], plans: [plan], flag: "callsPerUser") == .whichPlan(calls, among: ["x", "y"]))
  }

  @Test(
    arguments: [
      (["callsPerUser": "1e-9", "callsPerUserP90": "1e-9", "callsPerUserP99": "1e12"], "callsPerUserP99"),
      (["callsPerUser": "1e-300", "callsPerUserP90": "50k/day"], "callsPerUserP90"),
    ])
  func `percentiles that make no mean are refused`(texts: [String: String], key: String) throws {
    let definition = try #require(registry[key: key])
    let more = texts.merging(["price": "20", "users": "10", "calls": "1000"]) { $1 }
    #expect(try Self.failure(more) == .usageTooWide(definition))
    #expect(try Self.failure(more.filter { $0.key != "calls" }) == .usageTooWide(definition))
  }

  @Test func `ranges of percentiles that overlap are refused as one rule`() throws {
    let economics = registry.economics
    let error = ScenarioError.percentilesOutOfOrder(
      registry[economics.callsPerUser], registry[economics.callsPerUserP90])
    #expect(
      try Self.failure(["price": "20", "callsPerUser": "100..500", "callsPerUserP90": "300..900"]) == error)
    #expect(
      try Self.failure(["price": "20", "callsPerUser": "100..300", "callsPerUserP90": "300..900"]) == nil)
  }

  @Test func `users that make more calls than are computed are named, and not calls that nobody gave`() throws
  {
    #expect(
      try Self.failure(["price": "20", "users": "1000", "callsPerUser": "1e11"]) == .tooManyCallsOfUsers(1e14)
    )
  }

  @Test func `fees above the price, parts of a user, and numbers that do nothing are refused`() throws {
    let economics = registry.economics
    let users = ["price": "20", "users": "10", "callsPerUser": "5"]
    func failure(_ more: [String: String]) throws -> ScenarioError? {
      try Self.failure(users.merging(more) { $1 })
    }
    let fees = [economics.paymentFee, economics.storeFee, economics.refunds].map { registry[$0] }
    #expect(try failure(["paymentFee": "60%", "storeFee": "60%"]) == .feesAbovePrice(fees, 1.2))
    #expect(try failure(["paymentFee": "60%", "storeFee": "40%"]) == nil)
    #expect(try failure(["users": "0.5"]) == .partOfUser(registry[economics.users], 0.5))
    #expect(
      try failure(["freeUsers": "600"])
        == .needs(registry[economics.freeUsers], registry[economics.callsPerFreeUser]))
    #expect(try failure(["callsPerFreeUser": "6"]) == nil)
    #expect(
      try failure(["costPerUser": "6"])
        == .conflict(registry[economics.callsPerUser], registry[economics.costPerUser]))
    #expect(
      try failure(["revenue": "6"]) == .conflict(registry[economics.price], registry[economics.revenue]))
    #expect(
      try failure(["spend": "6"]) == .conflict(registry[economics.callsPerUser], registry[economics.spend]))
  }

  @Test func `a plan without its numbers says which`() throws {
    let economics = registry.economics
    let empty = try [MarginTests.plan("a", [:])]
    #expect(
      try Self.failure([:], plans: empty)
        == .plan("a", .missing([registry[economics.price], registry[economics.callsPerUser]])))
    let uncounted = try [
      MarginTests.plan("a", ["price": "5", "callsPerUser": "1"]),
      MarginTests.plan("b", ["price": "5", "callsPerUser": "1", "users": "3"]),
    ]
    #expect(
      try Self.failure([:], plans: uncounted) == .plan("a", .missing([registry[economics.users]])))
  }
}
