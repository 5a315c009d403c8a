/// What a tariff bills by, from each time on at which a price of it changes; machines aside.
struct RatePath: Sendable {
  /// The times in months after the start, the first of them 0.
  private(set) var times: [Double] = []
  /// The rate from each of them on.
  var rates: [BillRate<Double>] = []

  /// A path of no tariff.
  init() {}

  init(of tariff: Tariff) { fill(tariff) }

  /// Takes the rates of a tariff, in the memory that is there.
  mutating func fill(_ tariff: Tariff) {
    times.removeAll(keepingCapacity: true)
    rates.removeAll(keepingCapacity: true)
    var time = 0.0
    while time < .infinity {
      times.append(time)
      rates.append(tariff.rate(at: time, as: Double.self))
      time = tariff.nextChange(after: time)
    }
  }

  /// The rate of month 1.
  var first: BillRate<Double> { rates.first ?? BillRate() }
}

extension RatePath {
  /// A place on the path that moves on with time.
  struct Place {
    private var index = -1
    private(set) var rate = BillRate<Double>()
    private var until = -Double.infinity

    /// Moves on to a time, which is not before the last one.
    @inline(__always)
    mutating func move(to time: Double, on path: RatePath) {
      if time >= until { advance(to: time, on: path) }
    }

    private mutating func advance(to time: Double, on path: RatePath) {
      while index + 1 < path.times.count, path.times[index + 1] <= time { index += 1 }
      if path.rates.indices.contains(index) { rate = path.rates[index] }
      until = index + 1 < path.times.count ? path.times[index + 1] : .infinity
    }
  }
}
