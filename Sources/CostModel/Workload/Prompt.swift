/// The tokens of one call, part by part, and how many of the input tokens the provider's cache takes part in.
///
/// input = system + fewShot + context + history + message + memory. The tokens read from the cache and written to it are
/// a prefix of the prompt: they are taken from the parts in that order, so an option caches only what it keeps of them.
/// Of 1,200 tokens of which 1,000 are the system prompt, 80% cached is 960 tokens of it; a tuned prompt without it
/// caches nothing.
public struct Prompt: Sendable, Hashable {
  // One vector register of parts, so that no part can be forgotten.
  private var parts = SIMD8<Double>()
  /// What the model answers.
  public var output: Tokens
  /// The part of ``input`` that is read from the cache.
  public var cached = Tokens.zero
  /// The part of ``input`` that is written to the cache for minutes.
  public var written = Tokens.zero
  /// The part of ``input`` that is written to the cache for an hour.
  public var writtenLong = Tokens.zero

  /// The tokens of a part.
  public subscript(part: PromptPart) -> Tokens {
    get { Tokens(parts[part.rawValue]) }
    set { parts[part.rawValue] = newValue.value }
  }

  /// What the user sends.
  public var message: Tokens { self[.message] }

  /// All input tokens of a call.
  public var input: Tokens {
    Tokens(parts[0] + parts[1] + parts[2] + parts[3] + parts[4] + parts[5])
  }

  /// The input tokens that the cache has no part in.
  var fresh: Tokens { max(.zero, input - prefix) }

  /// The tokens that repeat from call to call; nil where no part is told from the message.
  var repeated: Tokens? { input == message ? nil : input - message - self[.memory] }

  /// The prefix that is read from the cache or written to it.
  var prefix: Tokens { cached + written + writtenLong }

  /// A prompt of nothing but a message and its answer.
  init(message: Tokens, output: Tokens) {
    self.output = output
    self[.message] = message
  }

  /// The prompt of calls whose tokens nobody knows, of which no speed of a machine follows.
  static let unknown = Prompt(message: .zero, output: .zero)

  /// Whether it has no tokens at all.
  public var isEmpty: Bool { self == .unknown }

  /// How many of the parts that repeat the cache covers whole; what a tuned prompt caches bends where it changes.
  var partsCached: Int {
    var rest = prefix.value
    return PromptPart.repeating.prefix { part in
      rest -= self[part].value
      return rest >= 0
    }.count
  }

  /// The prompt of today's model at a point, without what the levers leave out of it.
  static func today(at point: Point) -> Prompt {
    today(at: point, into: &nobody)
  }

  /// The same, with every lever written down.
  static func today(at point: Point, into ledger: inout some Ledger) -> Prompt {
    var prompt = stated(at: point)
    prompt.trim(at: point, into: &ledger)
    return prompt
  }

  /// The prompt as it is stated, before any lever.
  ///
  /// The message is what the parts leave of `--input`. The history of a conversation of n turns is on average
  /// historyPerTurn × (n − 1) / 2: 8 turns at 500 tokens are 1,750 tokens a call.
  private static func stated(at point: Point) -> Prompt {
    var prompt = Prompt(message: .zero, output: point[registry.workload.output])
    for part in PromptPart.repeating { prompt[part] = point[part.parameter] ?? .zero }
    if let turns = point[registry.prompt.turns], let perTurn = point[registry.prompt.historyPerTurn] {
      prompt[.history] = Tokens(averageHistory(turns: turns.value, perTurn: perTurn.value))
    }
    let parts = prompt.input
    prompt[.message] =
      point[registry.prompt.message] ?? max(.zero, (point[registry.workload.input] ?? parts) - parts)
    prompt.cached = prompt.input * point[registry.levers.promptCached].value
    let written = prompt.input * point[registry.levers.promptWritten].value
    let isKeptLong = point[registry.levers.cacheLifetime] > Minutes.usualCacheLifetime
    prompt.written = isKeptLong ? .zero : written
    prompt.writtenLong =
      prompt.input * point[registry.levers.promptWrittenHour].value + (isKeptLong ? written : .zero)
    return prompt
  }

  /// What the calls of a conversation resend of earlier turns, on average: none in the first, all but one in the last.
  static func averageHistory(turns: Double, perTurn: Double) -> Double { perTurn * ((turns - 1) / 2) }

  /// The prompt of a fine-tuned model at a point: what it no longer needs is gone.
  static func tuned(at point: Point) -> Prompt {
    tuned(at: point, into: &nobody)
  }

  /// The same, with every lever written down.
  ///
  /// system × systemKept, fewShot × fewShotKept, context × (1 − contextCut), history and message whole, output ×
  /// (1 − outputCut); or `--tuned-input` and `--tuned-output` outright, and then nothing of the input is cached.
  static func tuned(at point: Point, into ledger: inout some Ledger) -> Prompt {
    let today = Prompt.today(at: point, into: &ledger)
    let output = point[registry.tuned.tunedOutput] ?? today.output * point[registry.tuned.outputCut].rest
    if let input = point[registry.tuned.tunedInput] { return Prompt(message: input, output: output) }
    var prompt = today
    // What is cached beyond the parts that repeat is cached of today's prompt as a whole, not of what is left of it.
    let repeats = today.input - today.message
    if repeats.value > 0, today.prefix > repeats {
      prompt.scalePrefix(by: repeats.value / today.prefix.value)
    }
    prompt.keep { part in
      switch part {
      case .system: point[registry.tuned.systemKept].value
      case .fewShot: point[registry.tuned.fewShotKept].value
      case .context: point[registry.tuned.contextCut].rest
      case .history, .message, .memory: 1
      }
    }
    prompt.output = output
    return prompt
  }

  /// Keeps shares of the parts, and of the cached prefix what is kept of the parts that it covers.
  mutating func keep(_ share: (PromptPart) -> Double) {
    let prefix = prefix
    var uncounted = prefix.value
    var kept = 0.0
    for part in PromptPart.stated {
      let taken = min(uncounted, self[part].value)
      uncounted -= taken
      // What differences of shares leave over is no token.
      if uncounted < prefix.value * 1e-12 { uncounted = 0 }
      let share = share(part)
      kept += taken * share
      self[part] = self[part] * share
    }
    if prefix == cached { cached = Tokens(kept) } else { scalePrefix(by: kept / prefix.value) }
  }

  /// Takes the same share of what is read from the cache and of what is written to it.
  private mutating func scalePrefix(by share: Double) {
    cached = cached * share
    written = written * share
    writtenLong = writtenLong * share
  }

  /// The same prompt where the cache has no part in it.
  var uncached: Prompt {
    var prompt = self
    prompt.scalePrefix(by: 0)
    return prompt
  }
}

extension Prompt {
  /// The same text with a tokenizer that makes more tokens of it, or fewer.
  static func * (prompt: Prompt, factor: Double) -> Prompt { average([(prompt, factor)]) }

  /// The prompt of several by their weights, part by part: of 1,000 and 500 tokens at 70% and 30%, 850.
  static func average(_ prompts: [(prompt: Prompt, weight: Double)]) -> Prompt {
    prompts.reduce(Prompt(message: .zero, output: .zero)) { sum, next in
      var sum = sum
      sum.parts += next.prompt.parts * next.weight
      sum.output = sum.output + next.prompt.output * next.weight
      sum.cached = sum.cached + next.prompt.cached * next.weight
      sum.written = sum.written + next.prompt.written * next.weight
      sum.writtenLong = sum.writtenLong + next.prompt.writtenLong * next.weight
      return sum
    }
  }
}
