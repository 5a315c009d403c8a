/// How a call to a tuned model differs.
package struct TunedParameters: Sendable {
  package let outputCut: Parameter<Fraction>
  package let contextCut: Parameter<Fraction>
  package let systemKept: Parameter<Fraction>
  package let fewShotKept: Parameter<Fraction>
  package let tunedInput: OptionalParameter<TokenCount>
  package let tunedOutput: OptionalParameter<TokenCount>
  package let premium: OptionalParameter<Multiplier>

  init(_ list: inout Declarations) {
    list.group = .tuned
    outputCut = list.declare(
      "outputCut", "--output-cut", .share, .published(overhead: "outputCut", by: .task), "30%",
      "output tokens saved")
    contextCut = list.declare(
      "contextCut", "--context-cut", .share, .published(overhead: "contextCut", by: .task), "70%",
      "retrieved context saved"
    )
    systemKept = list.declare(
      "systemKept", "--system-kept", .share, .number(0), "10%", "system prompt still sent")
    fewShotKept = list.declare(
      "fewShotKept", "--few-shot-kept", .share, .number(0), "20%", "examples still sent")
    tunedInput = list.declare(
      "tunedInput", "--tuned-input", .tokens, "200", "input tokens of a call once tuned, said outright")
    tunedOutput = list.declare(
      "tunedOutput", "--tuned-output", .tokens, "40", "output tokens of a call once tuned, said outright")
    premium = list.declare(
      "premium", "--premium", 0...1000, "2", "tuned price over base price, where the table has no tuned price"
    )
  }
}

extension Parameter<Fraction> {
  /// Output tokens saved.
  public static var outputCut: Self { registry.tuned.outputCut }

  /// Retrieved context saved.
  public static var contextCut: Self { registry.tuned.contextCut }

  /// System prompt still sent.
  public static var systemKept: Self { registry.tuned.systemKept }

  /// Examples still sent.
  public static var fewShotKept: Self { registry.tuned.fewShotKept }
}

extension OptionalParameter<TokenCount> {
  /// Input tokens of a call once tuned, said outright.
  public static var tunedInput: Self { registry.tuned.tunedInput }

  /// Output tokens of a call once tuned, said outright.
  public static var tunedOutput: Self { registry.tuned.tunedOutput }
}

extension OptionalParameter<Multiplier> {
  /// Tuned price over base price, where the table has no tuned price.
  public static var premium: Self { registry.tuned.premium }
}
