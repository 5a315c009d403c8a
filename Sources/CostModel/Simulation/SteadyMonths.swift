/// The months of many draws at once, where an option saves from the first month to the last and nothing but the volume
/// changes: eight draws side by side.
///
/// An option that never costs more than today's model is behind up to one moment and never again, so that the last moment
/// at which it is behind, which ``Payback`` looks for, is where the running sum first reaches 0. A draw for which that is
/// not so, or that is not paid back within the horizon, is left to the walk through each of its months. A test holds both
/// to each other.
struct SteadyMonths {
  private typealias Lanes = SIMD8<Double>

  /// What is known of a draw.
  struct Found {
    /// What is saved of today's bill a month once all calls have moved, in US dollars.
    var saving = 0.0
    /// The worth at the horizon, discounted, in US dollars.
    var npv = 0.0
    /// The months to the break-even; infinite where they must be walked through one by one.
    var breakEven = Double.infinity
  }

  /// What is known of each draw.
  private(set) var found: [Found]

  /// What changes from draw to draw; a column of one holds for all of them.
  struct Draws {
    let today: StraightTariff.Columns
    let option: StraightTariff.Columns
    /// Calls of month 1.
    let calls: [Double]
    /// Growth of the volume from month to month.
    let growth: [Double]
  }

  /// - Parameters:
  ///   - months: the months to the horizon.
  ///   - discount: what a dollar a month later is worth.
  init(_ draws: Draws, count: Int, months: Int, discount: Double) {
    found = [Found](repeating: Found(), count: count)
    var behinds = [Lanes](repeating: .zero, count: months + 1)
    for first in stride(from: 0, to: count, by: Lanes.scalarCount) {
      var (fixed, perMonth) = (Lanes.zero, Lanes.zero)
      var (todayFixed, todayPerMonth) = (Lanes.zero, Lanes.zero)
      var (behind, growth) = (Lanes.zero, Lanes.zero)
      for lane in 0..<Lanes.scalarCount {
        let draw = min(first + lane, count - 1)
        let (today, option) = (draws.today.firstRate(draw), draws.option.firstRate(draw))
        let calls = draws.calls.value(draw)
        todayFixed[lane] = today.fixed
        todayPerMonth[lane] = (today.perCall + today.tokens) * calls
        fixed[lane] = option.fixed
        perMonth[lane] = (option.perCall + option.tokens) * calls
        behind[lane] = draws.option.oneOff(draw)
        growth[lane] = 1 + draws.growth.value(draw)
      }
      behinds[0] = behind
      var npv = -behind
      var volume = Lanes(repeating: 1)
      var worth = 1.0
      var saving = Lanes.zero
      for month in 1...months {
        saving = (todayFixed + todayPerMonth * volume) - (fixed + perMonth * volume)
        worth *= discount
        behind -= saving
        npv += saving * worth
        volume *= growth
        behinds[month] = behind
      }
      let bills = (today: todayFixed + todayPerMonth, option: fixed + perMonth)
      for lane in 0..<min(Lanes.scalarCount, count - first) {
        found[first + lane].saving = Rounding.difference(bills.today[lane], bills.option[lane])
        found[first + lane].npv = npv[lane]
        // Between two months that save, all save: the volume only rises or only falls.
        guard found[first + lane].saving > 0, saving[lane] > 0 else { continue }
        if let months = Self.crossing(of: behinds, lane: lane) { found[first + lane].breakEven = months }
      }
    }
  }

  /// When a running sum that only falls reaches 0; nil where it starts there, or does not within its months.
  private static func crossing(of behinds: [Lanes], lane: Int) -> Double? {
    let tolerance = Payback.tolerance(of: behinds[0][lane])
    var (low, high) = (0, behinds.count - 1)
    guard behinds[low][lane] > tolerance, behinds[high][lane] <= tolerance else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      if behinds[middle][lane] > tolerance { low = middle } else { high = middle }
    }
    let before = behinds[low][lane]
    return Double(low) + before / (before - behinds[high][lane])
  }
}

extension [Double] {
  /// The number of a draw; of a column of one, that one.
  fileprivate func value(_ draw: Int) -> Double { count == 1 ? self[0] : self[draw] }
}
