/// How the calls of a mix find their option.
public struct RoutingParameters: Sendable {
  /// Calls that the first option of a mix takes, over the stated shares.
  public let routed: OptionalParameter<Fraction>
  /// Calls of a cascade that go on from each step to the next.
  public let escalation: OptionalParameter<Fraction>
  /// Calls that fail at one option of a fallback, where they are paid all the same, and go on to the next.
  public let fallbackRate: OptionalParameter<Fraction>
  /// Input tokens of one decision of a router.
  public let routerInput: Parameter<TokenCount>
  /// Output tokens of one decision of a router.
  public let routerOutput: Parameter<TokenCount>
  /// The saving for which the share of a mix is looked for.
  public let targetSaving: OptionalParameter<Fraction>

  /// What the tokens of a router are called where they stand with it in a file: `{"model": "a", "input": 140}`.
  package var routerKeys: [(key: String, parameter: Parameter<TokenCount>)] {
    [("input", routerInput), ("output", routerOutput)]
  }

  init(_ list: inout Declarations) {
    list.group = .routing
    routed = list.declare(
      "routed", "--routed", .share, "70%",
      "calls that the first option of a mix takes, over the stated shares")
    escalation = list.declare(
      "escalation", "--escalation", .share, "20%",
      "calls of a cascade that go on to the next step, and are paid at both")
    fallbackRate = list.declare(
      "fallbackRate", "--fallback-rate", .share, "5%",
      "calls of a fallback that fail, are paid and go on to the next option")
    routerInput = list.declare(
      "routerInput", "--router-input", .tokens, .value(Spread(50, 200), .routing), "140",
      "input tokens of one decision of a router")
    routerOutput = list.declare(
      "routerOutput", "--router-output", .tokens, .number(0), "5", "output tokens of one decision of a router"
    )
    targetSaving = list.declare(
      "targetSaving", "--target-saving", .share, "40%",
      "share of today's bill to save; tells the share of a mix that does")
  }
}
