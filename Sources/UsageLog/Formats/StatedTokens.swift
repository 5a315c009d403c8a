/// The counts of a record as its format states them, before it is clear which of them hold one another.
struct StatedTokens: Equatable {
  /// Nil where the record does not say.
  var input: Int?
  var output: Int?
  var cached = 0
  var written = 0
  var written5m = 0
  var written1h = 0
  var tools = 0
  var reasoning = 0
  var total: Int?

  init() {}

  /// The counts of a record.
  @inline(__always) init(_ record: Record) throws(RecordProblem) {
    input = try record.count(.input)
    output = try record.count(.output)
    cached = try record.count(.cached) ?? 0
    written = try record.count(.written) ?? 0
    written5m = try record.count(.written5m) ?? 0
    written1h = try record.count(.written1h) ?? 0
    tools = try record.count(.tools) ?? 0
    reasoning = try record.count(.reasoning) ?? 0
    // It only shows what holds what; where it is no number it shows nothing.
    total = try? record.count(.total)
  }

  /// The sum of two counts.
  @inline(__always) static func sum(_ first: Int, _ second: Int) throws(RecordProblem) -> Int {
    let (sum, overflow) = first.addingReportingOverflow(second)
    guard !overflow else { throw .tooLarge(.total) }
    return sum
  }
}

extension LogFormat {
  /// All input and all output of a call: what stands beside them is added, what they hold is not.
  @inline(__always) func settle(_ tokens: StatedTokens, into call: inout Call) throws(RecordProblem) {
    call.cached = tokens.cached
    call.written5m = tokens.written5m
    call.written1h = tokens.written1h
    call.reasoning = tokens.reasoning
    let split = try StatedTokens.sum(tokens.written5m, tokens.written1h)
    call.writtenOther = max(0, tokens.written &- split)
    let aside = try StatedTokens.sum(tokens.cached, max(tokens.written, split))
    call.input = -1
    if let input = tokens.input {
      let prompt = try StatedTokens.sum(input, tokens.tools)
      let isBeside = aside > 0 && cachedIs.isBeside(aside, of: prompt, tokens)
      call.input = isBeside ? try StatedTokens.sum(prompt, aside) : prompt
    } else if aside > 0 || tokens.tools > 0 {
      call.input = try StatedTokens.sum(aside, tokens.tools)
    }
    call.output = tokens.output ?? -1
    if tokens.reasoning > 0, reasoningIs != .inside { try addReasoning(tokens, to: &call) }
    if restIsOutput, let total = tokens.total, call.input >= 0, total >= call.input {
      takeRest(of: total, for: &call)
    }
    // A sum that is too large for one number would be found out later, where nobody can name the record.
    _ = try StatedTokens.sum(max(0, call.input), max(0, call.output))
  }

  private func addReasoning(_ tokens: StatedTokens, to call: inout Call) throws(RecordProblem) {
    guard let output = tokens.output else {
      call.output = tokens.reasoning
      return
    }
    if reasoningIs == .checked {
      let plain = max(0, call.input).addingClamped(output)
      // A total without it shows that the output holds it, even where it is larger: counted in other tokens.
      guard let total = tokens.total, total == plain || total == plain.addingClamped(tokens.reasoning)
      else {
        if tokens.reasoning > output { call.output = try StatedTokens.sum(output, tokens.reasoning) }
        return
      }
      if total == plain { return }
    }
    call.output = try StatedTokens.sum(output, tokens.reasoning)
  }

  private func takeRest(of total: Int, for call: inout Call) {
    let rest = total - call.input
    guard rest > call.output else { return }
    // Output that only the total shows is thinking that is hidden.
    if call.reasoning == 0, call.output >= 0 { call.reasoning = rest - call.output }
    call.output = rest
  }
}

extension LogFormat.Place {
  /// Whether tokens of a cache stand beside the input: what the total shows, or that there are more of them.
  fileprivate func isBeside(_ aside: Int, of prompt: Int, _ tokens: StatedTokens) -> Bool {
    if self == .beside || aside > prompt { return true }
    guard self == .checked, let total = tokens.total else { return false }
    let plain = prompt.addingClamped(tokens.output ?? 0)
    let thought = plain.addingClamped(tokens.reasoning)
    if total == plain || total == thought { return false }
    return total == plain.addingClamped(aside) || total == thought.addingClamped(aside)
  }
}
