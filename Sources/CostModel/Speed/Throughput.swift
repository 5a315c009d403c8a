/// How fast a kind of machine was measured to work through a model when it is never idle.
public struct Throughput: Sendable, Hashable {
  /// What was measured, as machines and their sizes name it: `h100-sxm`, `8-vcpu`.
  public internal(set) var accelerator = ""
  /// The parameters of the model that ran on it.
  public internal(set) var modelSize = ModelSize.zero
  /// Input tokens that it reads in a second.
  public internal(set) var prefill = Spread(1)
  /// Output tokens that it writes in a second, over all calls at once.
  public internal(set) var decode = Spread(1)
  /// The longest input of the measurements that the rates follow from.
  public internal(set) var longestInput = Tokens.zero
  /// The longest output of the measurements that the rates follow from.
  public internal(set) var longestOutput = Tokens.zero
  /// What was measured at single lengths of calls.
  public internal(set) var measurements: [MeasuredCalls] {
    get { later.elements }
    set { later.elements = newValue }
  }
  /// What ``measurements`` are read from.
  var later = Deferred<MeasuredCalls>()
  /// Whether it is computed as several of a machine that was measured.
  var isCopy = false
  /// By what it was fitted to calls of one length.
  public internal(set) var fitted = LengthFactor.none
  /// Whether it was fitted to calls of one length already, whatever came of it.
  var isFitted = false
  /// Where it was read, and when.
  public internal(set) var source = Source("", checked: nil)
  /// How it was measured, and what limits it.
  public internal(set) var notes: [String] = []

  /// Whether it says something about a model of a size: one from half as large to a quarter larger.
  ///
  /// What was measured for 8B holds for 4B to 10B; beyond, nothing is known.
  func covers(_ size: ModelSize) -> Bool {
    size.value >= modelSize.value / 2 && size.value <= modelSize.value * 1.25
  }

  /// How many calls a day a machine carries that is never idle, at the slow and at the fast end, where it is on for a
  /// share of the month.
  ///
  /// 200 + 40 tokens at 22.5 to 30.2 and 9.3 to 15.5 a second take 13.19 to 9.20 s: 6,550 to 9,388 calls a day.
  func saturatedCallsPerDay(_ prompt: Prompt, on share: Share) -> Spread {
    func daily(_ end: (Spread) -> Double) -> Double {
      let speed = MachineSpeed(prefill: TokenSpeed(end(prefill)), decode: TokenSpeed(end(decode)))
      return speed.time(of: prompt, into: &nobody).callsPerDay(on: share).value
    }
    return Spread(daily(\.low), daily(\.high), likely: daily(\.likely))
  }

  /// Whether a call is longer than anything that was measured.
  package func isExceeded(by prompt: Prompt) -> Bool {
    let lengths = [(longestInput, longestOutput)] + measurements.map { ($0.input, $0.output) }
    return !lengths.contains { prompt.input <= $0.0 && prompt.output <= $0.1 }
      && !measurements.contains { (prompt.input + prompt.output).value <= $0.tokens }
  }

  /// The same with rates for calls of one length.
  func fitted(to prompt: Prompt) -> Throughput {
    guard !isFitted else { return self }
    var row = self
    row.isFitted = true
    let factor = measurements.isEmpty ? .none : lengthFactor(of: prompt)
    guard factor != .none else { return row }
    row.fitted = factor
    row.prefill = prefill.scaled(by: factor)
    row.decode = decode.scaled(by: factor)
    return row
  }
}

extension Throughput {
  /// The same, no slower than another row, which is of a larger model, at any end.
  func raised(to other: Throughput) -> Throughput {
    func most(_ one: Spread, _ other: Spread) -> Spread {
      Spread(max(one.low, other.low), max(one.high, other.high), likely: max(one.likely, other.likely))
    }
    var row = self
    row.prefill = most(prefill, other.prefill)
    row.decode = most(decode, other.decode)
    return row
  }
}

extension Spread {
  fileprivate func scaled(by factor: LengthFactor) -> Spread {
    Spread(low * factor.low, high * factor.high, likely: likely * factor.likely)
  }
}
