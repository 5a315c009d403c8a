import Testing

@testable import CostModel

@Suite struct RecordedFeesTests {
  @Test(arguments: [
    "store", "store, kept", "a, usdPerCall 5: b", "a: b", #"the "store""#, #"back\slash"#, "none", "[{}]",
    "2, share 0.5", "search \u{1F50D}",
  ])
  func `a fee reads back as it was written, whatever it is called`(name: String) {
    let prices: [Fee.Price] = [
      .perCall(USD(0.01)), .perThousandCalls(USD(5)), .perMonth(MonthlyUSD(40)),
      .perMillionTokenHours(TokenPrice(1), of: Tokens(32_000), hours: BilledHours(100)),
    ]
    for price in prices {
      let fees = [Fee(name, price), Fee(name + " too", .perCall(USD(1)), share: Share(0.3))]
      #expect(RecordedFees.fees(RecordedFees.text(of: fees)) == fees)
    }
  }

  @Test func `no fees are a word`() {
    #expect(RecordedFees.text(of: []) == "none")
    #expect(RecordedFees.fees("none") == [])
  }

  @Test(arguments: [
    "", "[]", "usdPerMonth 10: store", #"[{"name":"a"}]"#, #"[{"name":"a","usdPerMonth":1,"usdPerCall":1}]"#,
    #"[{"name":"a","usdPerMonth":1}] b"#, #"[{"name":"a","usdPerMonth":-1}]"#,
    #"[{"name":"a","usdPerMonth":1},{"name":"a","usdPerMonth":2}]"#, #"{"name":"a","usdPerMonth":1}"#,
  ])
  func `what no scenario file takes is no record of fees`(text: String) {
    #expect(RecordedFees.fees(text) == nil)
  }
}
