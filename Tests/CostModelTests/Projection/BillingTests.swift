import Testing

@testable import CostModel

@Suite struct BillingTests {
  private static func call(_ dollars: Double) -> CallCost { CallCost(USD(dollars), of: .input) }

  private static var tariff: Tariff {
    var tariff = Tariff(prompt: Prompt(message: .zero, output: .zero))
    tariff.billedPerCall = 2
    tariff.callCosts = CallCosts(call(1))
    tariff.callCosts.append(call(3), from: 2.5)
    tariff.callCosts.append(call(4), from: 7)
    tariff.oneOff.labor = USD(40)
    return tariff
  }

  @Test func `each rate holds from its time on`() {
    let billing = Billing(of: Self.tariff)
    #expect(billing.eras.map(\.from) == [0, 2.5, 7])
    #expect(billing.eras.map(\.rate.tokens) == [2, 6, 8])
    #expect(billing.oneOff == 40)
  }

  @Test func `a place moves along the rates, past several times at once too`() {
    let billing = Billing(of: Self.tariff)
    var place = 0
    for (time, expected) in [(0.0, 0), (2.4, 0), (2.5, 1), (6.9, 1), (7, 2), (100, 2)] {
      place = billing.era(at: time, from: place)
      #expect(place == expected)
    }
    #expect(billing.era(at: 50) == 2)
  }

  @Test func `what changes its times is no billing of the same kind`() {
    var later = Self.tariff
    later.callCosts.append(Self.call(5), from: 9)
    var ending = Self.tariff
    ending.end = 12
    let billing = Billing(of: Self.tariff)
    #expect(billing.isLike(Billing(of: Self.tariff)))
    #expect(!billing.isLike(Billing(of: later)))
    #expect(!billing.isLike(Billing(of: ending)))
  }
}
