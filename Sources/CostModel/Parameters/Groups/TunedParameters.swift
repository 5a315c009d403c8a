/// How a call to a tuned model differs.
public struct TunedParameters: Sendable {
  /// Output tokens saved.
  public let outputCut: Parameter<Fraction>
  /// Retrieved context saved.
  public let contextCut: Parameter<Fraction>
  /// System prompt still sent.
  public let systemKept: Parameter<Fraction>
  /// Examples still sent.
  public let fewShotKept: Parameter<Fraction>
  /// Input tokens of a call once tuned, said outright.
  public let tunedInput: OptionalParameter<TokenCount>
  /// Output tokens of a call once tuned, said outright.
  public let tunedOutput: OptionalParameter<TokenCount>
  /// Tuned price over base price, where the table has no tuned price.
  public let premium: OptionalParameter<Multiplier>

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
