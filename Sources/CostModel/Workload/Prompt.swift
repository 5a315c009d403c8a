/// The tokens of one call, part by part, and how many of the input tokens the provider's cache takes part in.
///
/// input = system + fewShot + context + history + message + memory. The tokens read from the cache and written to it are
/// a prefix of the prompt: they are taken from the parts in that order, so an option caches only what it keeps of them.
/// Of 1,200 tokens of which 1,000 are the system prompt, 80% cached is 960 tokens of it; a tuned prompt without it
/// caches nothing.
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
  /// Notes that a model with a memory recalls.
  public var memory = Tokens.zero
  /// What the model answers.
  public var output: Tokens
  /// The part of ``input`` that is read from the cache.
  public var cached: Tokens
  /// The part of ``input`` that is written to the cache for minutes.
  public var written = Tokens.zero
  /// The part of ``input`` that is written to the cache for an hour.
  public var writtenLong = Tokens.zero

  /// All input tokens of a call.
  public var input: Tokens { system + fewShot + context + history + message + memory }

  /// The input tokens that the cache has no part in.
  var fresh: Tokens { max(.zero, input - prefix) }

  /// The tokens that repeat from call to call; nil where no part is told from the message.
  var repeated: Tokens? { input == message ? nil : input - message - memory }

  /// The prefix that is read from the cache or written to it.
  var prefix: Tokens { cached + written + writtenLong }

  /// A prompt of nothing but a message and its answer.
  init(message: Tokens, output: Tokens) {
    system = .zero
    fewShot = .zero
    context = .zero
    history = .zero
    self.message = message
    self.output = output
    cached = .zero
  }

  /// The prompt of calls whose tokens nobody knows, of which no speed of a machine follows.
  static let unknown = Prompt(message: .zero, output: .zero)

  /// How many of the parts that repeat the cache covers whole; what a tuned prompt caches bends where it changes.
  var partsCached: Int {
    var rest = prefix.value
    return [system, fewShot, context, history].prefix { part in
      rest -= part.value
      return rest >= 0
    }.count
  }

  /// The prompt of today's model at a point, without what the levers leave out of it.
  static func today(at point: Point) -> Prompt {
    var silent = Silent()
    return today(at: point, into: &silent)
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
    prompt.system = point[registry.prompt.system] ?? .zero
    prompt.fewShot = point[registry.prompt.fewShot] ?? .zero
    prompt.context = point[registry.prompt.context] ?? .zero
    prompt.history = point[registry.prompt.history] ?? .zero
    if let turns = point[registry.prompt.turns], let perTurn = point[registry.prompt.historyPerTurn] {
      prompt.history = Tokens(averageHistory(turns: turns.value, perTurn: perTurn.value))
    }
    let parts = prompt.input
    prompt.message =
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
    var silent = Silent()
    return tuned(at: point, into: &silent)
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
    prompt.keep(
      system: point[registry.tuned.systemKept], fewShot: point[registry.tuned.fewShotKept],
      context: Share(point[registry.tuned.contextCut].rest))
    prompt.output = output
    return prompt
  }

  /// Keeps shares of the parts, and of the cached prefix what is kept of the parts that it covers.
  mutating func keep(system: Share, fewShot: Share, context: Share, history: Share = Share(1)) {
    let prefix = prefix
    var uncounted = prefix.value
    var kept = 0.0
    func keep(_ share: Share, of part: Tokens) -> Tokens {
      let taken = min(uncounted, part.value)
      uncounted -= taken
      // What differences of shares leave over is no token.
      if uncounted < prefix.value * 1e-12 { uncounted = 0 }
      kept += taken * share.value
      return part * share.value
    }
    self.system = keep(system, of: self.system)
    self.fewShot = keep(fewShot, of: self.fewShot)
    self.context = keep(context, of: self.context)
    self.history = keep(history, of: self.history)
    message = keep(Share(1), of: message)
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
      sum.system = sum.system + next.prompt.system * next.weight
      sum.fewShot = sum.fewShot + next.prompt.fewShot * next.weight
      sum.context = sum.context + next.prompt.context * next.weight
      sum.history = sum.history + next.prompt.history * next.weight
      sum.message = sum.message + next.prompt.message * next.weight
      sum.memory = sum.memory + next.prompt.memory * next.weight
      sum.output = sum.output + next.prompt.output * next.weight
      sum.cached = sum.cached + next.prompt.cached * next.weight
      sum.written = sum.written + next.prompt.written * next.weight
      sum.writtenLong = sum.writtenLong + next.prompt.writtenLong * next.weight
      return sum
    }
  }
}
