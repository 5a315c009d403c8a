import CostModel
import Testing

@testable import Presentation

@Suite struct FigureTextFactorsTests {
  private static func product(_ numbers: [(Double, Unit)]) -> [String] {
    let result = numbers.reduce(1) { $0 * $1.0 }
    return FigureText.factors(numbers, of: result, shown: FigureText.money) { $0.reduce(1, *) }
  }

  @Test func `a factor has the decimals that its product needs, and no more`() {
    #expect(Self.product([(10_000_000, .callsPerMonth), (0.0000075, .usd)]) == ["10,000,000", "$0.0000075"])
    #expect(Self.product([(300_000, .callsPerMonth), (1.5018, .usd)]) == ["300,000", "$1.5018"])
    #expect(Self.product([(50_000, .callsPerMonth), (0.0038, .usd)]) == ["50,000", "$0.003800"])
    #expect(Self.product([(1.0 / 3, .share), (300_000, .usdPerMonth)]) == ["33.333333%", "$300,000.00"])
    #expect(Self.product([(-2, .count), (5, .usd)]) == ["-2", "$5.00"])
  }

  @Test func `what cannot be told by more digits is shown as usual`() {
    #expect(Self.product([(0, .count), (0.1234567, .usd)]) == ["0", "$0.123457"])
    #expect(Self.product([(.infinity, .count), (1, .usd)]) == ["-", "$1.00"])
  }

  @Test func `a difference of close numbers shows where they differ`() {
    let numbers: [(Double, Unit)] = [(10.004, .usdPerMonth), (10.0, .usdPerMonth)]
    let texts = FigureText.factors(numbers, of: 0.004, shown: FigureText.smallMoney) {
      ($0.first ?? 0) - ($0.last ?? 0)
    }
    #expect(texts == ["$10.004", "$10.00"])
  }
}
