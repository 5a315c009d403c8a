import CostModel
import JSONText
import Testing

@testable import Presentation

@Suite struct MixedComparisonTests {
  private static func comparison() throws -> Comparison {
    var statement = Statement()
    for (key, text) in ["calls": "50k", "input": "1200", "output": "80"] {
      guard let definition = Parameters.standard.all.first(where: { $0.key == key }) else { continue }
      statement.given[key] = (try StatedQuantity(text, for: definition), .flag(definition.flag))
    }
    let small = StatedOption(.api("openai/gpt-4o-mini"))
    let mix = StatedMix([
      StatedMix.Part(small, share: 0.75), StatedMix.Part(StatedOption(.machine("vps")), share: 0.25),
    ])
    statement.options = [small, StatedOption(.mix(mix), name: "routed")]
    let book = try PriceBook.embedded()
    let day = try #require(CalendarDate("2026-11-20"))
    return try Comparison(statement.scenario(asOf: day, in: book), in: book)
  }

  @Test func `a mix stands under a heading of its own`() throws {
    let text = BlockText.text(NamedComparison(nil, try Self.comparison()).blocks, on: Page(width: 80))
    #expect(text.contains("\nRouted among several\nrouted "))
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("host:vps: The article of") && !words.contains("0.5B"))
  }

  @Test func `the document lists the parts of a mix, and says nothing of parts elsewhere`() throws {
    let text = ComparisonJSON.form.output(NamedComparison(nil, try Self.comparison())).text(pretty: false)
    // 37,500 of 50,000 calls at $0.000228; 417 calls a day on the smallest machine.
    #expect(
      text.contains(
        #""machines":null,"capacity":null,"rule":"shares","parts":[{"id":"openai/gpt-4o-mini","share":0.75,"monthlyTotal":8.55},"#
          + #"{"id":"host:vps","share":0.25,"monthlyTotal":59.5}],"targetShares":[],"saving""#))
    #expect(text.contains(#""id":"routed","kind":"mix""#))
    #expect(text.split(separator: #""parts""#).count == 2)
  }

  @Test(
    arguments: [
      (MixFault.noParts, "it has no parts; give the options and their shares"),
      (.tooManyParts(101), "it has 101 options; give up to 100"),
      (.nested("a"), "'a' is a mix itself; name its options instead"),
      (.sharesDoNotAddUp(0.9), "its shares add up to 90%; make them 100%"),
      (.badShare("a", 1.5), "the share of 'a' is 150%; give shares from 0% to 100%"),
      (.unreadShare("a", nil), "'a' has no share; write a=30%"),
      (.unreadShare("a", "x"), "the share of 'a' cannot be 'x'; give one from 0% to 100%, such as 30%"),
      (.noNext(.fallback), "a fallback needs two options or more; write fallback:A+B"),
    ])
  func `a mix that cannot be says why and what to do`(fault: MixFault, words: String) {
    #expect(ScenarioError.badMix("m", fault).words() == ["'m' cannot share the calls out: \(words)"])
  }
}
