/// A way to pay less for the same calls without tuning a model, in the published order of effort.
///
/// Source: udit.co, AI cost control for SaaS, 2026-11-20: the provider's prompt cache first, then routing, then batch,
/// and an own cache of answers together with fine-tuning last. Where what is left out of a prompt or an answer stands
/// between them is this program's choice.
public enum Lever: String, Sendable, Hashable, CaseIterable {
  /// A prefix of the prompt is read from the provider's cache.
  case promptCache
  /// Calls go to several untuned models.
  case routing
  /// Calls that can wait go at batch prices.
  case batch
  /// A shorter system prompt.
  case systemPrompt
  /// Fewer examples in the prompt.
  case fewShot
  /// Chunks instead of documents.
  case context
  /// Summaries instead of earlier turns.
  case history
  /// An answer without a preamble.
  case preamble
  /// An answer without a chain of thought.
  case reasoning
  /// An answer of a stated length.
  case length
  /// The app answers from a cache of its own.
  case answerCache

  /// The slots of the parameters that it is made of; none for routing, which is an option.
  var slots: [Int] {
    let levers = registry.levers
    return switch self {
    case .promptCache: [levers.promptCached.slot] + levers.writes.map(\.slot)
    case .routing: []
    case .batch: [levers.batchShare.slot]
    case .systemPrompt: PromptPart.system.trim?.slots ?? []
    case .fewShot: PromptPart.fewShot.trim?.slots ?? []
    case .context: PromptPart.context.trim?.slots ?? []
    case .history: PromptPart.history.trim?.slots ?? []
    case .preamble: [levers.preambleTrim.slot]
    case .reasoning: [levers.reasoningTrim.slot]
    case .length: [levers.lengthTrim.slot]
    case .answerCache: [levers.answersCached.slot, levers.lookupCost.slot]
    }
  }

  /// The published figure that it may be set to where nobody gave one: the key of an overhead.
  var overhead: String? {
    switch self {
    case .history: "historySummaryCut"
    case .preamble: "preamble"
    case .answerCache: "answersCached"
    default: nil
    }
  }
}

extension CompleteScenario {
  /// The same scenario with these levers at nothing, for today's model and for every option.
  func without(_ levers: some Sequence<Lever>) -> CompleteScenario {
    var copy = self
    copy.inputs.clear(levers.reduce(into: []) { $0.formUnion($1.slots) })
    return copy
  }

  /// The same scenario with a lever set to a published figure.
  func with(_ lever: Lever, at spread: Spread) -> CompleteScenario {
    var copy = self
    if let slot = lever.slots.first { copy.inputs.put(spread, in: slot) }
    return copy
  }

  /// Whether a lever is set for the calls as a whole.
  func isSet(_ lever: Lever) -> Bool { lever.slots.contains { inputs.spreads[$0]?.high ?? 0 > 0 } }
}
