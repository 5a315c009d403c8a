import Testing

@testable import CostModel

@Suite struct OtherUnitTests {
  private static func read(_ text: String, _ key: String = "systemTrim") throws -> (key: String, Spread) {
    let definition = try #require(Parameters.standard.definition(named: key))
    let (found, stated) = try Parameters.standard.read(text, for: definition)
    return (found.key, stated.spread)
  }

  @Test(
    arguments: [
      ("70%", "systemTrim", 0.7, 0.7), ("0.7", "systemTrim", 0.7, 0.7), ("1", "systemTrim", 1, 1),
      ("0", "systemTrim", 0, 0), ("20%..70%", "systemTrim", 0.2, 0.7),
      ("1400", "systemTrimTokens", 1400, 1400),
      ("1.4k", "systemTrimTokens", 1400, 1400), ("70 tokens", "systemTrimTokens", 70, 70),
      ("0..1400", "systemTrimTokens", 0, 1400), ("500..1,400 tokens", "systemTrimTokens", 500, 1400),
    ] as [(String, String, Double, Double)])
  func `a number that can be no share is of tokens`(text: String, key: String, low: Double, high: Double)
    throws
  {
    let (found, spread) = try Self.read(text)
    #expect(found == key)
    #expect(spread.low == low && spread.high == high)
  }

  @Test(
    arguments: [
      ("70", .percentOrTokens("70")), ("60..70", .percentOrTokens("60..70")), ("0.5..1400", .shareAndTokens),
      ("50%..1400", .mixedPercent), ("130%", .outOfRange(0...1)), ("x", .notANumber),
    ] as [(String, QuantityTextError)])
  func `what is a share at one end, or could be either, is refused`(text: String, error: QuantityTextError) {
    #expect(throws: error) { try Self.read(text) }
  }

  @Test func `a parameter with one unit takes nothing else`() {
    #expect(throws: QuantityTextError.outOfRange(0...1)) { try Self.read("1400", "contextCut") }
  }

  @Test func `what is said later replaces it in whichever unit it was said`() throws {
    func given(_ key: String, _ text: String) throws -> StatedOption.Quantities {
      let definition = try #require(Parameters.standard.definition(named: key))
      let (found, stated) = try Parameters.standard.read(text, for: definition)
      return [found.key: (stated, .preset(nil))]
    }
    let merged = try given("systemTrim", "70%").overlaid(by: given("systemTrim", "1400"))
    #expect(merged.keys.sorted() == ["systemTrimTokens"])
    #expect(try given("systemTrim", "1400").without(given("systemTrim", "70%")).isEmpty)
  }

  @Test(arguments: [
    ("systemTrim=0..1400:3", "systemTrimTokens"), ("systemTrim=0,500,1400", "systemTrimTokens"),
    ("systemTrim=0..70%:3", "systemTrim"),
  ])
  func `an axis is in the unit of its values`(text: String, key: String) throws {
    #expect(try SweepAxis(text).definition.key == key)
  }
}
