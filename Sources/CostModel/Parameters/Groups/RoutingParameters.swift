/// How the calls of a mix find their option.
package struct RoutingParameters: Sendable {
  package let routed: OptionalParameter<Fraction>
  package let escalation: OptionalParameter<Fraction>
  package let fallbackRate: OptionalParameter<Fraction>
  package let routerInput: Parameter<TokenCount>
  package let routerOutput: Parameter<TokenCount>
  package let targetSaving: OptionalParameter<Fraction>

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

extension OptionalParameter<Fraction> {
  /// Calls that the first option of a mix takes, over the stated shares.
  public static var routed: Self { registry.routing.routed }

  /// Calls of a cascade that go on from each step to the next.
  public static var escalation: Self { registry.routing.escalation }

  /// Calls that fail at one option of a fallback, where they are paid all the same, and go on to the next.
  public static var fallbackRate: Self { registry.routing.fallbackRate }

  /// The saving for which the share of a mix is looked for.
  public static var targetSaving: Self { registry.routing.targetSaving }
}

extension Parameter<TokenCount> {
  /// Input tokens of one decision of a router.
  public static var routerInput: Self { registry.routing.routerInput }

  /// Output tokens of one decision of a router.
  public static var routerOutput: Self { registry.routing.routerOutput }
}
