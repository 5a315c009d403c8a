import Testing

@testable import CostModel

/// Options among which the calls are divided, as the command line has them.
@Suite struct StatedMixTests {
  @Test(
    arguments: [
      "mix:openai/gpt-4o-mini=70%+openai/gpt-4o=30%", "mix:ft:openai/gpt-4o-mini=12.5%+host:vps=87.5%",
      "cascade:openai/gpt-4o-mini+openai/gpt-4o", "cascade:a+b+host:vps", "fallback:a+ft:b", "mix:a=100%",
      "mix:ft:gpt-4o-mini-2024-07-18:acme:x:1=0.1%+a=99.9%", "mix:a=0.3333333333333333+b=0.6666666666666667",
    ])
  func `a mix reads back as it is written`(text: String) throws {
    let plan = try Plan(text)
    #expect(plan.text == text)
    #expect(try Plan(plan.text) == plan)
    guard case .mix(let mix) = plan else {
      Issue.record("\(plan)")
      return
    }
    #expect(mix.fault == nil)
  }

  @Test func `blanks, letters of any case and plain numbers are understood`() throws {
    #expect(try Plan("MIX: a = 0.25 + FT:b = 75%") == Plan("mix:a=25%+ft:b=75%"))
    #expect(try Plan("Cascade:a+ b").text == "cascade:a+b")
    #expect(try Plan("mix:a=20%+b=50%+a=30%").text == "mix:a=50%+b=50%")
  }

  @Test(
    arguments: [
      ("mix:a+b", ScenarioError.badMix("mix:a+b", .unreadShare("a", nil))),
      ("mix:a=x+b=1", .badMix("mix:a=x+b=1", .unreadShare("a", "x"))),
      ("mix:a=130%+b=1", .badMix("mix:a=130%+b=1", .unreadShare("a", "130%"))),
      ("mix:a=70%+", .badOption("mix:a=70%+")), ("mix:", .badOption("mix:")),
      ("cascade:", .badOption("cascade:")), ("cascade:a+ft:", .badOption("ft:")),
      ("mix:=70%", .badOption("mix:=70%")),
      ("cascade:a+MIX:b=1", .badMix("cascade:a+MIX:b=1", .nested("MIX:b=1"))),
      ("mix:fallback:a=1", .badMix("mix:fallback:a=1", .nested("fallback:a"))),
      (
        "cascade:" + String(repeating: "a+", count: 100) + "a",
        .badMix("cascade:" + String(repeating: "a+", count: 100) + "a", .tooManyParts(101))
      ),
    ])
  func `a mix that cannot be read says why`(text: String, error: ScenarioError) {
    #expect(throws: error) { try Plan(text) }
  }

  @Test(arguments: ["cascade:", "fallback:", "mix:", "cascade:a+", "mix:a=1+", "+", "="])
  func `a megabyte of mixes within mixes, or of parts, is refused at once`(piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.count)
    // Compared by lengths, so that no megabyte is printed.
    for prefix in ["cascade:", "mix:"] where piece != "=" || prefix == "mix:" {
      #expect((try? Plan(prefix + text).name.utf8.count) == nil)
    }
  }

  @Test(arguments: ["ft:", "memory:", "host:"])
  func `only the first prefix of a plan is one`(prefix: String) {
    let text = String(repeating: prefix, count: 1_000_000 / prefix.count)
    #expect((try? Plan(text).name.utf8.count) == text.utf8.count - prefix.utf8.count)
  }

  @Test func `the id has the ids of the tables`() throws {
    let book = try PriceBook.sharedEmbedded.get()
    let plan = try Plan("mix:gpt-4o-mini=70%+ft:gpt-4o=30%")
    #expect(plan.id(in: book) == "mix:openai/gpt-4o-mini=70%+ft:openai/gpt-4o=30%")
    let comparison = try Comparison.stated(
      ["calls": "1", "input": "2", "output": "3"],
      with: [plan.text, "mix:gpt-4o-mini=60%+ft:gpt-4o=40%"])
    #expect(comparison.rows.map(\.offer.id).contains(plan.id(in: book)))
    #expect(comparison.rows.count == 2)
    for name in [plan.text, plan.id(in: book)] {
      #expect(try comparison.row(named: name, in: book)?.offer.id == plan.id(in: book))
    }
    #expect(throws: ScenarioError.self) { try comparison.row(named: "cascade:gpt-4o-mini+gpt-4o", in: book) }
  }
}
