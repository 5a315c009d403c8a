/// A part of the input of a call; what is known of each stands in one table.
public enum PromptPart: Int, Sendable, Hashable, CaseIterable {
  /// Instructions sent with every call.
  case system
  /// Worked examples sent with every call.
  case fewShot
  /// Retrieved documents.
  case context
  /// Earlier turns of the conversation, on average.
  case history
  /// What the user sends.
  case message
  /// Notes that a model with a memory recalls.
  case memory

  /// The parts that repeat from call to call, in the order in which the cache takes part in them.
  static let repeating: [PromptPart] = [.system, .fewShot, .context, .history]

  /// The parts that a user states of today's prompt.
  static let stated = repeating + [.message]

  /// The name in JSON: `fewShot`.
  public var key: String { "\(self)" }

  /// The name in the lines of arithmetic: `few-shot`.
  package var label: String { self == .fewShot ? "few-shot" : key }

  /// The parameter that says its tokens.
  var parameter: OptionalParameter<TokenCount> {
    switch self {
    case .system: registry.prompt.system
    case .fewShot: registry.prompt.fewShot
    case .context: registry.prompt.context
    case .history: registry.prompt.history
    case .message: registry.prompt.message
    case .memory: registry.alternative.memory
    }
  }

  /// The two ways to say how much is left out of it; nil for what no lever leaves anything out of.
  var trim: PromptTrim? {
    let levers = registry.levers
    return switch self {
    case .system: PromptTrim(self, levers.systemTrim, levers.systemTrimTokens)
    case .fewShot: PromptTrim(self, levers.fewShotTrim, levers.fewShotTrimTokens)
    case .context: PromptTrim(self, levers.contextTrim, levers.contextTrimTokens)
    case .history: PromptTrim(self, levers.historyTrim, levers.historyTrimTokens)
    case .message, .memory: nil
    }
  }
}

/// What is left out of a part of the prompt, and the two ways to say how much.
struct PromptTrim: Sendable {
  /// What it is left out of.
  let part: PromptPart
  /// As a share of the part.
  let share: Parameter<Fraction>
  /// As tokens.
  let tokens: Parameter<TokenCount>

  fileprivate init(_ part: PromptPart, _ share: Parameter<Fraction>, _ tokens: Parameter<TokenCount>) {
    self.part = part
    self.share = share
    self.tokens = tokens
  }

  /// Everything that can be left out of a prompt.
  static let all = PromptPart.allCases.compactMap(\.trim)

  /// Whether anything is left out of some prompt at a point.
  static func isAny(at point: Point) -> Bool {
    all.contains { point[$0.share].value > 0 || point[$0.tokens].value > 0 }
  }

  /// The parameters that say the tokens of the part, in one of these ways.
  var ways: [OptionalParameter<TokenCount>] {
    [part.parameter] + (part == .history ? [registry.prompt.historyPerTurn] : [])
  }

  /// The slots of both ways.
  var slots: [Int] { [share.slot, tokens.slot] }
}
