/// Several options that share the calls, with a router in front of them where one is named.
public struct StatedMix: Sendable, Hashable {
  /// An option and its share of the calls.
  public struct Part: Sendable, Hashable {
    /// The option; not a mix itself.
    public let option: StatedOption
    /// Its share of the calls, 0 to 1.
    public let share: Double

    /// An option that takes a share of the calls.
    public init(_ option: StatedOption, share: Double) {
      self.option = option
      self.share = share
    }
  }

  /// A model that reads every call and says where it goes.
  public struct Router: Sendable, Hashable {
    /// The model, as it comes.
    public let model: String
    /// The input tokens of one decision.
    public let input: Tokens
    /// The output tokens of one decision.
    public let output: Tokens

    /// A router and what it reads and writes for each call.
    public init(model: String, input: Tokens, output: Tokens) {
      self.model = model
      self.input = input
      self.output = output
    }
  }

  /// The options; their shares add up to 1.
  public let parts: [Part]
  /// What tells the calls apart; nil where that costs nothing.
  public let router: Router?

  /// A mix of options.
  public init(_ parts: [Part], router: Router? = nil) {
    self.parts = parts
    self.router = router
  }

  /// What keeps it from being computed; nil where nothing does.
  var fault: MixFault? {
    guard !parts.isEmpty else { return .noParts }
    for part in parts {
      if case .mix = part.option.plan { return .nested(part.option.label) }
      if part.option.ramp != nil { return .rampOfPart(part.option.label) }
      guard (0...1).contains(part.share) else { return .badShare(part.option.label, part.share) }
    }
    if let router {
      for tokens in [router.input, router.output] where !(0...1e9).contains(tokens.value) {
        return .badRouterTokens(tokens)
      }
    }
    let sum = parts.reduce(0) { $0 + $1.share }
    return abs(sum - 1) <= 1e-9 ? nil : .sharesDoNotAddUp(sum)
  }
}

/// Why a mix cannot be computed.
public enum MixFault: Sendable, Hashable {
  /// No option is among it.
  case noParts
  /// One of its parts is a mix itself.
  case nested(String)
  /// A part has a share that is none.
  case badShare(String, Double)
  /// A part has a ramp: the mix as a whole takes over.
  case rampOfPart(String)
  /// The shares add up to another number than 1.
  case sharesDoNotAddUp(Double)
  /// The router reads or writes a number of tokens that makes no sense.
  case badRouterTokens(Tokens)
}
