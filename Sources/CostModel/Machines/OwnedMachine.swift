/// A machine that is bought: what it costs, and how long it lasts.
struct OwnedMachine: Sendable {
  let price: USD
  /// The months over which its price is spread.
  let life: Months
  /// Whether another one is bought when its life ends: only where the life was stated.
  let isReplaced: Bool

  /// What its price is a month of its life: $2,000 over 36 months are $55.56.
  var depreciation: MonthlyUSD { price / life }
}

/// The machines that are bought along the months: those of the start, more as growth needs them, and others where a life
/// ends.
struct MachinePurchases<Number: Lanes> {
  private let machine: FleetBill<Number>.Owned
  /// What was bought when, in months after the start.
  private var lots: [(at: Double, count: Number)] = []
  /// How many there are.
  private(set) var count = Number.zero

  init(of machine: FleetBill<Number>.Owned) { self.machine = machine }

  /// Buys so many at the start.
  mutating func begin(with first: Number) {
    count = first
    if (.zero .< first).isAny { lots = [(0, first)] }
  }

  /// Buys what a span lacks, at its beginning, and tells what is paid for it in US dollars.
  ///
  /// A machine of $2,000 for 36 months that is needed for 48 is paid at the start and in month 37.
  mutating func pay(for needed: Number, in span: Timeline.Span) -> Number {
    if machine.isReplaced { discard(before: span.end) }
    let missing = (needed .- count).most(.zero)
    guard (.zero .< missing).isAny else { return .zero }
    lots.append((span.start, missing))
    count .+= missing
    return missing .* machine.price
  }

  /// Gives up what is worn out before a time, in months after the start.
  private mutating func discard(before end: Double) {
    for index in lots.indices {
      let isGone = Number(repeating: lots[index].at) .+ machine.life .< end - 1e-9
      guard isGone.isAny else { return }
      count .-= Number.zero.replacing(with: lots[index].count, where: isGone)
      lots[index].count.replace(with: .zero, where: isGone)
    }
  }

  /// What the machines are still worth at a time, in US dollars, each by the part of its life that is left.
  ///
  /// A machine of $2,000 for 36 months is worth $1,333.33 after 12.
  func residualValue(at time: Double) -> Number {
    lots.reduce(.zero) { sum, lot in
      let left = (Number(repeating: 1) .- Number(repeating: time - lot.at) ./ machine.life).most(.zero)
      return sum .+ lot.count .* machine.price .* left
    }
  }
}
