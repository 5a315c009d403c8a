import Testing

@testable import CostModel

@Suite struct ComparisonNamesTests {
  private static func compare(_ options: [StatedOption]) throws -> Comparison {
    try Comparison.stated(
      ["calls": "50k", "input": "1200", "output": "80"], model: "openai/gpt-4o", options: options,
      in: PriceBook.sharedEmbedded.get())
  }

  @Test(
    arguments: [
      ("vps", "vps"), ("host:vps", "vps"), ("server", "server"), ("host:server", "server"),
      ("host:runpod-h100-sxm", "server"), ("tuned", "tuned"), ("ft:tuned", "tuned"),
      ("ft:gpt-4o-mini", "tuned"), ("ft:openai/gpt-4o-mini", "tuned"), ("gpt-5.4", "openai/gpt-5.4"),
    ])
  func `an option is found by every form of its name`(name: String, id: String) throws {
    let comparison = try Self.compare([
      .stated(Plan("host:vps"), name: "vps"), .stated(Plan("host:runpod-h100-sxm"), name: "server"),
      .stated(Plan("ft:gpt-4o-mini"), name: "tuned"), .stated(Plan("gpt-5.4")),
    ])
    let row = try comparison.row(named: name, in: PriceBook.sharedEmbedded.get())
    #expect(row?.offer.id == id)
  }

  @Test func `a machine without a name of its own is found without its prefix`() throws {
    let comparison = try Self.compare([.stated(Plan("host:vps")), .stated(Plan("ft:gpt-4o-mini"))])
    let book = try PriceBook.sharedEmbedded.get()
    #expect(try comparison.row(named: "vps", in: book)?.offer.id == "host:vps")
    // A model without a prefix is the model as it comes, which is not compared.
    #expect(throws: ScenarioError.self) { try comparison.row(named: "gpt-4o-mini", in: book) }
  }

  @Test func `a form that several options have is none`() throws {
    let comparison = try Self.compare([
      .stated(Plan("host:vps"), name: "a"), .stated(Plan("host:vps"), name: "b"),
    ])
    #expect(throws: comparison.notCompared("host:vps")) {
      try comparison.row(named: "host:vps", in: PriceBook.sharedEmbedded.get())
    }
  }
}
