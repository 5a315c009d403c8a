import CostModel
import Testing

@testable import Presentation

@Suite struct FigureTextTests {
  @Test(
    arguments: [
      (0, "$0.00"), (-0.0, "$0.00"), (-0.001, "$0.00"), (-0.005, "$0.00"), (-0.006, "-$0.01"),
      (0.125, "$0.12"), (0.375, "$0.38"), (2.675, "$2.68"), (-1062.4, "-$1,062.40"), (999.995, "$1,000.00"),
      (1_234_567.891, "$1,234,567.89"), (1e12, "$1,000,000,000,000.00"),
    ] as [(Double, String)])
  func `dollars have two decimals, half to even, and no negative zero`(value: Double, text: String) {
    #expect(FigureText.money(value) == text)
  }

  @Test(arguments: [1e17, 1e300, .greatestFiniteMagnitude, .infinity, -.infinity, .nan] as [Double])
  func `numbers beyond all bills are printed rather than trapped on`(value: Double) {
    for text in [
      FigureText.money(value), FigureText.smallMoney(value), FigureText.price(value),
      FigureText.count(value), FigureText.share(value), FigureText.months(value),
      FigureText.percent(value), FigureText.exactCount(value),
    ] { #expect(!text.isEmpty) }
  }

  @Test(
    arguments: [
      (0.00036, "$0.000360"), (0.0000005, "$0.000000"), (0.0000015, "$0.000002"), (1.5, "$1.50"),
      (0, "$0.00"), (-0.0002, "-$0.000200"),
    ] as [(Double, String)])
  func `what a call costs has six decimals below a dollar`(value: Double, text: String) {
    #expect(FigureText.smallMoney(value) == text)
  }

  @Test(
    arguments: [
      (2.5, "$2.50"), (10, "$10.00"), (0.0375, "$0.0375"), (1.875, "$1.875"), (0.00875, "$0.00875"),
      (0.1 + 0.2, "$0.30"),
    ] as [(Double, String)])
  func `a price has all its decimals and at least two`(value: Double, text: String) {
    #expect(FigureText.price(value) == text)
  }

  @Test(
    arguments: [
      (50_000, "50,000"), (521.929824561, "521.93"), (0.5, "0.5"), (1.2345, "1.234"), (1.2355, "1.236"),
      (-0.0001, "0"), (999, "999"), (1000, "1,000"), (-1234.5, "-1,234.5"),
    ] as [(Double, String)])
  func `a count has groups and at most three decimals`(value: Double, text: String) {
    #expect(FigureText.count(value) == text)
  }

  @Test(
    arguments: [
      (93.8114, "93.8"), (0, "0.0"), (0.05, "0.05"), (0.25, "0.2"), (0.35, "0.4"), (0.049, "0.05"),
      (0.03, "0.03"), (0.0049, "<0.01"), (120, "120.0"),
    ] as [(Double, String)])
  func `months have one decimal, and are never shown as nothing when they are something`(
    value: Double, text: String
  ) {
    #expect(FigureText.months(value) == text)
  }

  @Test(
    arguments: [
      (0.842368, "84.2%"), (-0.5, "-50.0%"), (0, "0.0%"), (-0.0001, "0.0%"), (1, "100.0%"),
    ] as [(Double, String)])
  func `a share has one decimal of a percent`(value: Double, text: String) {
    #expect(FigureText.share(value) == text)
  }

  @Test(
    arguments: [
      (80, .tokens, "80 tokens"), (0.3, .share, "30%"), (0.155, .share, "15.5%"),
      (150, .usdPerHour, "$150.00/h"),
      (2.5, .usdPerMillionTokens, "$2.50 / 1M"), (12, .months, "12 months"), (0.5, .usd, "$0.500000"),
      (85, .usdPerMonth, "$85.00"), (1.5, .factor, "1.5"),
    ] as [(Double, Unit, String)])
  func `a number is written in the way of its unit`(value: Double, unit: Unit, text: String) {
    #expect(FigureText.text(value, unit) == text)
  }

  @Test(
    arguments: [
      (118, .seconds, "118 s"), (11.84, .seconds, "11.8 s"), (1.5, .seconds, "1.50 s"),
      (0.0634, .seconds, "0.0634 s"), (0.0016, .seconds, "0.00160 s"), (0.0000123, .seconds, "0.0000123 s"),
      (1e-10, .seconds, "0.000000000 s"), (0, .seconds, "0 s"), (0.0011, .usdPerSecond, "$0.00110/s"),
      (0.000000412, .usdPerSecond, "$0.000000412/s"), (2.5, .usdPerSecond, "$2.50/s"),
      (250, .usdPerSecond, "$250.00/s"), (0, .usdPerSecond, "$0.00/s"),
    ] as [(Double, Unit, String)])
  func `seconds and their price have three significant digits`(value: Double, unit: Unit, text: String) {
    #expect(FigureText.text(value, unit) == text)
  }

  @Test(
    arguments: [
      (498_231.67589, .callsPerMonth, "498,231.6", "498,231.7"),
      (500_000, .callsPerMonth, "500,000", "500,000"),
      (5_261_162.35771, .callsPerMonth, "5,261,162", "5,261,163"),
      (0.123456789, .share, "12.34567%", "12.34568%"),
      (1234.56789, .usd, "$1,234.567", "$1,234.568"), (-2.00000051, .usd, "-$2.000001", "-$2"),
      (0, .hours, "0", "0"), (12_345_678.9, .count, "12,345,678", "12,345,679"),
    ] as [(Double, CostModel.Unit, String, String)])
  func `seven digits of a number lie on the side that was asked for`(
    value: Double, unit: CostModel.Unit, down: String, up: String
  ) {
    #expect(FigureText.significant(value, unit, up: false) == down)
    #expect(FigureText.significant(value, unit, up: true) == up)
  }

  @Test func `a range has both its ends, and one number is no range`() {
    #expect(FigureText.text(Spread(40, 160), .hours) == "40..160 h")
    #expect(FigureText.text(Spread(40), .hours) == "40 h")
  }
}
