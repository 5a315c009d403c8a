import Testing

@testable import CostModel

@Suite struct PriceSlipTests {
  private static func error(_ text: String, of key: String = "priceInput") throws -> String? {
    let definition = try #require(Parameters.standard.definition(named: key))
    do {
      _ = try StatedQuantity(text, for: definition)
      return nil
    } catch { return error.explanation(for: definition) }
  }

  @Test(arguments: ["0", "0.001", "0.0025", "2.50", "200", "$135", "0..200", "0.1..0.3..0.5"])
  func `a price that a vendor may ask is taken, and nothing`(text: String) throws {
    for key in ["priceInput", "priceOutput", "priceCached", "priceCacheWrite"] {
      #expect(try Self.error(text, of: key) == nil)
    }
  }

  @Test(
    arguments: [
      ("135000", "$135.00 or $0.135 is meant"), ("2500000", "$2.50 is meant"), ("250", "$0.25 is meant"),
      ("2..135000", "$135.00 or $0.135 is meant"), ("0.0000025", "$2.50 is meant"),
      ("2.5e-6", "$2.50 is meant"),
      ("0.00025", "$0.25 is meant"), ("0.00001..3", "$0.01 or $10.00 is meant"),
    ])
  func `a slip of the unit is refused with what was meant`(text: String, meant: String) throws {
    #expect(try Self.error(text)?.contains(", and \(meant)") == true)
  }

  @Test(arguments: [
    ("200.01", "is above $200.00"), ("0.0009", "is below $0.001"), ("1e12", "is above"),
    ("1e-12", "is below"),
  ])
  func `the limits are those of price files`(text: String, words: String) throws {
    #expect(try Self.error(text)?.hasPrefix(words) == true)
  }
}
