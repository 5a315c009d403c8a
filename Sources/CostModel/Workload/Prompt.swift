/// The tokens of one call, part by part, and how many of the input tokens come from the provider's cache.
///
/// input = system + fewShot + context + history + message. The cached tokens are a prefix of the prompt: they
/// are taken from the parts in that order, so an option caches only what it keeps of them. Of 1,200 tokens of
/// which 1,000 are the system prompt, 80% cached is 960 tokens of it; a tuned prompt without it caches nothing.
public struct Prompt: Sendable, Hashable {
  /// Instructions sent with every call.
  public var system: Tokens
  /// Worked examples sent with every call.
  public var fewShot: Tokens
  /// Retrieved documents.
  public var context: Tokens
  /// Earlier turns of the conversation, on average.
  public var history: Tokens
  /// What the user sends.
  public var message: Tokens
  /// What the model answers.
  public var output: Tokens
  /// The part of ``input`` that is read from the cache.
  public var cached: Tokens

  /// All input tokens of a call.
  public var input: Tokens { system + fewShot + context + history + message }

  /// How many of the parts that repeat the cache covers whole; what a tuned prompt caches bends where it changes.
  var partsCached: Int {
    var rest = cached.value
    return [system, fewShot, context, history].prefix { part in
      rest -= part.value
      return rest >= 0
    }.count
  }

  /// The prompt of today's model at a point.
  ///
  /// The message is what the parts leave of `--input`. The history of a conversation of n turns is on average
  /// historyPerTurn × (n − 1) / 2: 8 turns at 500 tokens are 1,750 tokens a call.
  static func today(at point: Point) -> Prompt {
    var prompt = Prompt(
      system: point[registry.prompt.system] ?? .zero, fewShot: point[registry.prompt.fewShot] ?? .zero,
      context: point[registry.prompt.context] ?? .zero, history: point[registry.prompt.history] ?? .zero,
      message: .zero,
      output: point[registry.workload.output], cached: .zero)
    if let turns = point[registry.prompt.turns], let perTurn = point[registry.prompt.historyPerTurn] {
      prompt.history = Tokens(averageHistory(turns: turns.value, perTurn: perTurn.value))
    }
    let parts = prompt.input
    prompt.message =
      point[registry.prompt.message] ?? max(.zero, (point[registry.workload.input] ?? parts) - parts)
    prompt.cached = prompt.input * point[registry.levers.promptCached].value
    return prompt
  }

  /// What the calls of a conversation resend of earlier turns, on average: none in the first, all but one in the last.
  static func averageHistory(turns: Double, perTurn: Double) -> Double { perTurn * ((turns - 1) / 2) }

  /// The prompt of a fine-tuned model at a point: what it no longer needs is gone.
  ///
  /// system × systemKept, fewShot × fewShotKept, context × (1 − contextCut), history and message whole, output ×
  /// (1 − outputCut); or `--tuned-input` and `--tuned-output` outright, and then nothing of the input is cached.
  static func tuned(at point: Point) -> Prompt {
    let today = Prompt.today(at: point)
    var uncounted = today.cached.value
    var cached = 0.0
    func keep(_ part: Tokens, _ share: Double) -> Tokens {
      let taken = min(uncounted, part.value)
      uncounted -= taken
      cached += taken * share
      return part * share
    }
    var prompt = Prompt(
      system: keep(today.system, point[registry.tuned.systemKept].value),
      fewShot: keep(today.fewShot, point[registry.tuned.fewShotKept].value),
      context: keep(today.context, point[registry.tuned.contextCut].rest),
      history: keep(today.history, 1), message: keep(today.message, 1),
      output: point[registry.tuned.tunedOutput] ?? today.output * point[registry.tuned.outputCut].rest,
      cached: .zero)
    prompt.cached = Tokens(cached)
    if let input = point[registry.tuned.tunedInput] {
      prompt.system = .zero
      prompt.fewShot = .zero
      prompt.context = .zero
      prompt.history = .zero
      prompt.message = input
      prompt.cached = .zero
    }
    return prompt
  }
}
