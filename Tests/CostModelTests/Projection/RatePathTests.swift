import Testing

@testable import CostModel

@Suite struct RatePathTests {
  private static var tariff: Tariff {
    func call(_ dollars: Double) -> CallCost { CallCost(USD(dollars), of: .input) }
    var tariff = Tariff(prompt: Prompt(message: .zero, output: .zero))
    tariff.billedPerCall = 2
    tariff.callCosts = CallCosts(call(1))
    tariff.callCosts.append(call(3), from: 2.5)
    tariff.callCosts.append(call(4), from: 7)
    return tariff
  }

  @Test func `a path holds each rate from its time on`() {
    let path = RatePath(of: Self.tariff)
    #expect(path.times == [0, 2.5, 7])
    #expect(path.rates.map(\.tokens) == [2, 6, 8])
    #expect(path.first.tokens == 2)
  }

  @Test func `a place moves along the path, past several times at once too`() {
    let path = RatePath(of: Self.tariff)
    var place = RatePath.Place()
    for (time, tokens) in [(0.0, 2.0), (2.4, 2), (2.5, 6), (6.9, 6), (7, 8), (100, 8)] {
      place.move(to: time, on: path)
      #expect(place.rate.tokens == tokens)
    }
    var late = RatePath.Place()
    late.move(to: 50, on: path)
    #expect(late.rate.tokens == 8)
  }
}
