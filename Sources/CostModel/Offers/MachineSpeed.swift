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
  func time(of prompt: Prompt) -> Seconds { prompt.input / prefill + prompt.output / decode }

  /// The calls a day of a machine that is never idle: 86,400 / time; 360,000 of 0.24 s.
  func saturated(_ prompt: Prompt) -> DailyCalls { MachineTime.secondsADay / time(of: prompt) }
}

/// How long a machine is busy with a call, and how much of its day is planned to be.
struct MachineTime: Sendable {
  static let secondsADay = Seconds(86_400)

  let speed: MachineSpeed
  let input: Tokens
  let output: Tokens
  /// How long it is busy with a call.
  var perCall: Seconds
  /// The share of its speed that is used over the day.
  let utilisation: Share
  /// The share of a month that it is on.
  let onShare: Share

  init(_ speed: MachineSpeed, of prompt: Prompt, utilisation: Share, onShare: Share) {
    self.speed = speed
    input = prompt.input
    output = prompt.output
    perCall = speed.time(of: prompt)
    self.utilisation = utilisation
    self.onShare = onShare
  }

  /// The calls a day that it carries when it is never idle.
  var saturated: DailyCalls { Self.secondsADay * onShare.value / perCall }

  /// The calls a day that are planned for it: saturated × utilisation.
  var planned: DailyCalls { saturated * utilisation.value }

  /// The same; nil for calls without tokens, which take no time and say nothing about a day.
  var finitePlanned: DailyCalls? { perCall.value > 0 ? planned : nil }

  /// Writes down how long a call takes and what that makes a day.
  func note(into ledger: inout some Ledger) {
    ledger.note(
      LedgerLine(.machine, "prefill", [.init(input)], over: .init(speed.prefill), input / speed.prefill))
    ledger.note(
      LedgerLine(.machine, "decode", [.init(output)], over: .init(speed.decode), output / speed.decode))
    ledger.note(
      LedgerLine(
        .machine, "a call", sum: [[.init(input / speed.prefill)], [.init(output / speed.decode)]], perCall))
  }

  /// Writes down what it carries in a day.
  func noteCapacity(into ledger: inout some Ledger) {
    let on = onShare.value == 1 ? [] : [LedgerLine.Term(onShare, "of the month")]
    ledger.note(
      LedgerLine(.machine, "saturated", [.init(Self.secondsADay)] + on, over: .init(perCall), saturated))
    ledger.note(
      LedgerLine(
        .machine, "planned", [.init(saturated, "calls a day"), .init(utilisation, "used")], planned))
  }
}

extension Quantity<BusySeconds> {
  /// How often some seconds fit into these.
  fileprivate static func / (day: Self, call: Self) -> DailyCalls { DailyCalls(day.value / call.value) }
}
