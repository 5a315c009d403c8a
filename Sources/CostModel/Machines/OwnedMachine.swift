/// A machine that is bought: what it costs, and how long it lasts.
struct OwnedMachine: Sendable {
  let price: USD
  /// The months over which its price is spread.
  let life: Months
  /// Whether another one is bought when its life ends: only where the life was stated.
  let isReplaced: Bool

  /// What its price is a month of its life: $2,000 over 36 months are $55.56.
  var depreciation: MonthlyUSD { price / life }

  /// Whether one that was bought at a time, in months after the start, is worn out before another time.
  fileprivate func isGone(boughtAt time: Double, before end: Double) -> Bool {
    isReplaced && time + life.value < end - 1e-9
  }
}

/// The machines that are bought along the months: those of the start, more as growth needs them, and others where a life
/// ends.
struct MachinePurchases {
  private let machine: OwnedMachine
  /// What was bought when, in months after the start.
  private var lots: [(at: Double, count: Double)]

  /// - Parameter first: how many are bought at the start.
  init(of machine: OwnedMachine, first: Double) {
    self.machine = machine
    lots = first > 0 ? [(0, first)] : []
  }

  /// Buys what a span lacks, at its beginning, and tells what is paid for it in US dollars.
  ///
  /// A machine of $2,000 for 36 months that is needed for 48 is paid at the start and in month 37.
  mutating func pay(for needed: Double, in span: Timeline.Span) -> Double {
    lots.removeAll { machine.isGone(boughtAt: $0.at, before: span.end) }
    let missing = needed - lots.reduce(0) { $0 + $1.count }
    guard missing > 0 else { return 0 }
    lots.append((span.start, missing))
    return missing * machine.price.value
  }

  /// What the machines are still worth at a time, in US dollars, each by the part of its life that is left.
  ///
  /// A machine of $2,000 for 36 months is worth $1,333.33 after 12.
  func residualValue(at time: Double) -> Double {
    lots.reduce(0) { sum, lot in
      let left = max(0, 1 - (time - lot.at) / machine.life.value)
      return sum + lot.count * machine.price.value * left
    }
  }
}
