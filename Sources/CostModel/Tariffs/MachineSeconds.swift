/// What calls cost on a machine that is paid by the second, and only while it is there.
struct MachineSeconds: Sendable {
  /// By what the seconds of a month are counted.
  enum Count: Double {
    /// The calls keep it busy for longer than their windows.
    case busy = 0
    /// Each call opens a window of its own.
    case windows = 1
    /// The windows cover all hours that it is on.
    case always = 2
  }

  /// How long it is busy with a call; what it waits is not paid.
  var time: Seconds
  let price: SecondUSD
  /// The least time that is billed from a call on; nil where each second is billed by itself.
  let window: Seconds?
  /// The time of a month that windows can cover.
  let on: BilledHours

  /// time × price: 0.24 s at $0.001 a second cost $0.00024.
  var perCall: USD { time * price }

  /// The seconds of an hour.
  private static let hour = Seconds(3_600)

  /// By what the seconds of so many calls a month are counted.
  func count(of calls: CallRate) -> Count {
    guard let window else { return .busy }
    let covered = min(calls.value * window.value, onSeconds)
    if calls.value * time.value >= covered { return .busy }
    return covered < onSeconds ? .windows : .always
  }

  /// What so many calls a month cost, spread evenly over it: max(busy seconds, min(calls × window, hours on)) × price.
  ///
  /// 30,000 calls of 4.8 s at $0.0785 a minute are $188.40 by the second. In windows of 5 minutes they are 9,000,000 s,
  /// which cover all of the 730 hours: 2,628,000 s, $3,438.30.
  @discardableResult
  func monthly(for calls: CallRate, into ledger: inout some Ledger) -> MonthlyUSD {
    switch count(of: calls) {
    case .busy: ledger.product(.month, "seconds", calls, *, perCall, ("calls", ""))
    case .windows:
      ledger.line(
        .month, "windows", [.init(calls, "calls"), .init(window ?? .zero), .init(price)], calls * windowCost)
    case .always:
      ledger.line(
        .month, "all day", [.init(on), .init(Self.hour), .init(price)], MonthlyUSD(onSeconds * price.value))
    }
  }

  /// The same, when nobody reads how it comes about.
  func monthly(for calls: CallRate) -> MonthlyUSD {
    monthly(for: calls, into: &nobody)
  }

  /// What the windows of so many calls cost over their busy seconds.
  func overBusy(for calls: CallRate) -> MonthlyUSD {
    guard let window else { return .zero }
    return MonthlyUSD(
      Self.overBusy(
        calls.value, of: time.value, in: window.value, at: price.value, covering: onSeconds))
  }

  /// The seconds of a month that windows can cover.
  var onSeconds: Double { on.value * Self.hour.value }

  private var windowCost: USD { (window ?? .zero) * price }

  /// Writes down what a call costs.
  func note(into ledger: inout some Ledger) { ledger.product(.call, "seconds", time, *, price) }
}

extension Tariff {
  /// What the windows of machines that are paid by the second cost over their busy seconds, for so many calls of the
  /// product that come to it.
  func windows<Amount: BillAmount>(for calls: CallRate, at time: Double, as _: Amount.Type) -> Amount {
    var amount = Amount()
    for part in parts where !part.hasEnded(at: time) {
      amount = amount + part.tariff.windows(for: calls * part.share, at: time, as: Amount.self)
    }
    if let perSecond, perSecond.window != nil {
      amount.add(perSecond.overBusy(for: calls * billedPerCall).value, to: .hosting)
    }
    return amount
  }

  /// Whether a machine of it bills windows, so that its bill is no straight line in the calls.
  var hasWindows: Bool { perSecond?.window != nil || parts.contains { $0.tariff.hasWindows } }

  /// By what each of its machines that are paid by the second is billed for so many calls of the product.
  func windowSignature(for calls: CallRate) -> [Double] {
    guard !isMixed else { return parts.flatMap { $0.tariff.windowSignature(for: calls * $0.share) } }
    return perSecond.map { [$0.count(of: calls * billedPerCall).rawValue] } ?? []
  }
}
