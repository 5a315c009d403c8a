import Testing

@testable import CostModel

@Suite struct AlternativeTests {
  @Test func `a text is an option, with a name and numbers of its own where it has them`() throws {
    var server: Alternative = "host:custom"
    server.name = "our server"
    server[.hostMonthly] = 85
    server[.opsHours] = 2...4
    let stated = try server.stated()
    #expect(stated.name == "our server")
    #expect(stated.plan == .machine("custom"))
    #expect(stated.given["hostMonthly"]?.0.spread == Spread(85))
    #expect(stated.given["opsHours"]?.0.spread == Spread(2, 4))
    #expect(server[.hostMonthly]?.text == "85")
    #expect(server[.pue] == nil)
  }

  @Test func `a wrong number of its own is an error when it is read`() throws {
    var server: Alternative = "host:vps"
    server[.hostMonthly] = "cheap"
    let definition = try #require(Parameters.standard[key: "hostMonthly"])
    #expect(throws: ScenarioError.badAmount(definition, "cheap", .notANumber)) { try server.stated() }
  }
}
