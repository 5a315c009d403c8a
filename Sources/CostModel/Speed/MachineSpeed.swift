/// How fast a machine works through tokens, over all calls that it has at once.
///
/// Reading and writing are added: engines do both on the same device.
struct MachineSpeed: Sendable {
  /// Input tokens that it reads in a second.
  let prefill: TokenSpeed
  /// Output tokens that it writes in a second.
  let decode: TokenSpeed

  /// How long a machine is busy with a call: input / prefill + output / decode.
  ///
  /// 1,200 + 80 tokens at 6,000 and 2,000 a second take 0.24 s.
  func time(of prompt: Prompt, into ledger: inout some Ledger) -> Seconds {
    let reading = ledger.quotient(.machine, "prefill", prompt.input, /, prefill)
    let writing = ledger.quotient(.machine, "decode", prompt.output, /, decode)
    return ledger.line(.machine, "a call", sum: [[.init(reading)], [.init(writing)]], reading + writing)
  }
}

/// How long a machine is busy with a call, and how much of its day is planned to be.
struct MachineTime: Sendable {
  /// How long it is busy with a call.
  var perCall: Seconds
  /// The share of its speed that is used over the day.
  let utilisation: Share
  /// The share of each day that it is on.
  let onShare: Share

  /// The calls a day that it carries when it is never idle: 360,000 of 0.24 s.
  var saturated: DailyCalls { perCall.callsPerDay(on: onShare) }

  /// The calls a day that are planned for it: saturated × utilisation, 360,000 × 25% = 90,000.
  var planned: DailyCalls { saturated * utilisation.value }

  /// The same; nil for calls without tokens, which take no time and say nothing about a day.
  var finitePlanned: DailyCalls? { perCall.value > 0 ? planned : nil }

  /// Writes down what it carries in a day.
  func noteCapacity(into ledger: inout some Ledger) {
    ledger.line(
      .machine, "saturated", [.init(Seconds.aDay)] + .unlessOne(onShare, "of the day"), over: .init(perCall),
      saturated)
    ledger.product(.machine, "planned", saturated, *, utilisation, ("calls a day", "used"))
  }
}

extension Quantity<BusySeconds> {
  /// The seconds of a day.
  static let aDay = Seconds(86_400)

  /// The calls of this length that fill a day: 86,400 / time × the share of the day that the machine is on.
  ///
  /// Of 0.24 s they are 360,000, and 120,000 on a machine that is on for 8 hours.
  func callsPerDay(on share: Share) -> DailyCalls { DailyCalls(Self.aDay.value * share.value / value) }
}
