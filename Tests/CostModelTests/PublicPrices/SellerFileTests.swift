import CostModel
import Testing

@Suite struct SellerFileTests {
  private static let cents =
    #""pay_as_you_go": {"request_token": {"price": 0.0002}, "response_token": {"price": 0.0006}"#

  @Test(
    arguments: [
      (#""currency": 978, \#(cents)}"#, "currency"),
      (#""fixed_cost": {"price": 5}, \#(cents)}"#, "otherUnit"),
      (#""fixed_cost": 5, \#(cents)}"#, "otherUnit"),
      (cents + #", "additional_units": {"request": {"price": 1}}}"#, "otherUnit"),
    ])
  func `Portkey: what is charged besides tokens, and other money, is named`(config: String, reason: String)
    throws
  {
    let list = try PublicSample.list(
      #"{"one": {"pricing_config": {\#(config)}}}"#, named: "openai.json")
    #expect(PublicSample.reason(list, "one") == reason)
  }

  @Test func `Portkey: a file that is not called after a seller is refused`() throws {
    let text = #"{"one": {"pricing_config": {\#(Self.cents)}}}}"#
    let error = #expect(throws: PriceBookError.self) { try PublicSample.list(text, named: "standard input") }
    #expect(error?.description.contains("such as openai.json") == true)
  }

  @Test func `OpenRouter: a price that is not known says so, and thoughts at another price are named`() throws
  {
    let list = try PublicSample.list(
      """
      {"data": [
        {"id": "a/new", "pricing": {"prompt": "0.000001", "completion": "0.000002", "per_thought": "0.1"}},
        {"id": "a/deep", "pricing": {"prompt": "0.000001", "completion": "0.000002", "internal_reasoning": "0.000003"}},
        {"id": "a/same", "pricing": {"prompt": "0.000001", "completion": "0.000002", "internal_reasoning": "0.000002"},
         "expiration_date": "soon"}, {"pricing": {}}]}
      """)
    #expect(
      ["a/new", "a/deep", "a/same", "data[3]"].map { PublicSample.reason(list, $0) }
        == ["unknownPrice", "condition", "badDay", "noName"])
    #expect(list.takenCount == 2)
  }

  @Test(arguments: [
    #"{"data": []}"#, #"{"prices": []}"#, #"[{"models": []}]"#, #"{"acme": {"env": [], "models": {}}}"#,
  ])
  func `a file with no entry in it is refused`(text: String) {
    let error = #expect(throws: PriceBookError.self) { try PublicSample.list(text) }
    #expect(error?.description.contains("with no entry in it") == true)
  }

  @Test(arguments: [
    ("{\"prices\": [", "{}", "]}"), ("[{\"id\": \"a\", \"models\": [", "{}", "]}]"),
    ("{\"data\": [", "{}", "]}"),
  ])
  func `a file with too many entries says so`(start: String, entry: String, end: String) {
    let text = start + Array(repeating: entry, count: 100_001).joined(separator: ",") + end
    let error = #expect(throws: PriceBookError.self) { try PublicSample.list(text) }
    #expect(error?.description.contains("more than 100000 entries") == true)
  }
}
