/// What the windows of machines that are paid by the second cost over their busy seconds, as numbers.
struct WindowBill<Number: Lanes>: Sendable {
  /// The share of the calls that comes to them.
  private(set) var share: Number
  private(set) var billedPerCall: Number
  private(set) var time: Number
  private(set) var price: Number
  private(set) var window: Number
  /// The seconds of a month that windows can cover.
  private(set) var seconds: Number
  /// When they are given up, in months after the start.
  let end: Double

  /// The numbers of a machine; nil where each second is billed by itself.
  init?(_ machine: MachineSeconds, share: Double, billedPerCall: Double, end: Double) where Number == Double {
    guard let window = machine.window else { return nil }
    self.share = share
    self.billedPerCall = billedPerCall
    time = machine.time.value
    price = machine.price.value
    self.window = window.value
    seconds = machine.onSeconds
    self.end = end
  }

  /// Visits each number, in one order.
  @inline(__always)
  mutating func forEachNumber(_ visit: (inout Number) -> Void) {
    visit(&share)
    visit(&billedPerCall)
    visit(&time)
    visit(&price)
    visit(&window)
    visit(&seconds)
  }

  /// What the windows of so many calls of the product cost over their busy seconds.
  func cost(for calls: Number) -> Number {
    MachineSeconds.overBusy(
      calls .* share .* billedPerCall, of: time, in: window, at: price, covering: seconds)
  }
}

extension MachineSeconds {
  /// min(calls × window, seconds on) × price − calls × time × price, where the windows are more than the busy seconds.
  @inline(__always)
  static func overBusy<Number: Lanes>(
    _ calls: Number, of time: Number, in window: Number, at price: Number, covering seconds: Number
  ) -> Number {
    let covered = (calls .* window).least(seconds)
    let paid = (calls .* (window .* price)).replacing(with: seconds .* price, where: .!(covered .< seconds))
    return (paid .- calls .* (time .* price)).replacing(with: .zero, where: .!(calls .* time .< covered))
  }
}
