/// The search for the smallest volume at which an option is paid back.
enum PaybackVolume {
  /// The volume from which on everything counts: below it there is no call in a lifetime.
  private static let least = 1e-6

  /// The smallest volume at which no sum is below zero; zero where that holds from the first call on.
  ///
  /// Between two thresholds, at which machines change in some month, every sum is a straight line, so two volumes
  /// tell where all of them are at zero or above.
  static func smallest(
    thresholds: [CallRate], limit: CallRate, sums: (CallRate) -> [Double]
  ) -> CallRate? {
    var start = least
    for stop in thresholds.map(\.value) + [limit.value] where stop > start {
      let (atStart, atStop) = (sums(CallRate(start)), sums(CallRate(stop)))
      if let part = firstPart(from: atStart, to: atStop) {
        return part == 0 && start == least ? .zero : CallRate(start + part * (stop - start))
      }
      // A machine carries its capacity and not a call more.
      start = stop * (1 + 1e-9)
    }
    return nil
  }

  /// How far along the way from one end to the other all lines are first at zero or above; nil where never at once.
  private static func firstPart(from starts: [Double], to stops: [Double]) -> Double? {
    var (first, last) = (0.0, 1.0)
    for (start, stop) in zip(starts, stops) where start < 0 || stop < 0 {
      guard start >= 0 || stop >= 0 else { return nil }
      let zero = start / (start - stop)
      if start < 0 { first = max(first, zero) } else { last = min(last, zero) }
    }
    return first <= last ? first : nil
  }
}

extension Evaluation {
  /// The smallest volume at which an option, its team's time included, is paid back within some months and stays so
  /// to the horizon; 0 where any volume does.
  func paybackVolume(of tariff: Tariff, within limit: Months) -> CallRate? {
    guard tariff.rollout.leadTime <= limit.value else { return nil }
    return PaybackVolume.smallest(
      thresholds: thresholds(of: tariff, months: monthsSearched(within: limit)), limit: Self.volumeLimit
    ) { calls in
      Evaluation(self, calls: calls).sums(of: tariff, oneOff: tariff.oneOff(for: calls).total, within: limit)
    }
  }

  /// The most that can be paid up front beside a sum, for an option to be paid back within some months and to stay so
  /// to the horizon; nil where even the sum alone is not, as where nothing moves by then.
  ///
  /// $250 a month in 6.5 months are $1,625, of which $1,000 are paid already: $625.
  func room(beside oneOff: USD, of tariff: Tariff, within limit: Months) -> USD? {
    guard tariff.rollout.leadTime <= limit.value,
      let least = sums(of: tariff, oneOff: oneOff, within: limit).min(), least >= 0
    else { return nil }
    return USD(least)
  }

  /// The months that a search looks at.
  private func monthsSearched(within limit: Months) -> Int {
    max(Int(limit.value.rounded(.up)), study.scenario.horizon)
  }

  /// What an option has saved, less a sum that is paid up front, wherever it could be least from a moment on: there, at
  /// the ends of spans after it, and where machines are bought.
  private func sums(of tariff: Tariff, oneOff: USD, within limit: Months) -> [Double] {
    var sum = -startingSum(oneOff, of: tariff).value
    let (base, option) = projections(of: tariff, months: monthsSearched(within: limit))
    var sums = limit.value == 0 ? [sum] : []
    for (index, span) in base.timeline.spans.enumerated() {
      let saving = base.rates[index] - option.rates[index]
      let atOnce = base.purchase(at: index) - option.purchase(at: index)
      sum += atOnce
      if atOnce < 0, span.start >= limit.value { sums.append(sum) }
      if span.start < limit.value, limit.value < span.end {
        sums.append(sum + saving * (limit.value - span.start))
      }
      sum += saving * span.length
      if span.end >= limit.value { sums.append(sum) }
    }
    return sums
  }

  /// The volumes of month 1 at which the machines of an option change in any of so many months, smallest first.
  ///
  /// Growth brings a threshold nearer: a machine that carries 300,000 calls is full in month 2 at 200,000 and 50%.
  private func thresholds(of tariff: Tariff, months: Int) -> [CallRate] {
    let first = thresholds(of: tariff)
    guard point[registry.time.growth].value != 0 else { return first }
    let all = Timeline.volumes(months: months, at: point).flatMap { volume in first.map { $0 * (1 / volume) }
    }
    let limit = Self.volumeLimit
    return Array(all.filter { $0.value > 1e-6 && $0 < limit }.sorted().prefix(Crossover.stepLimit))
  }
}
