/// The future cut into spans within which every cost is constant: months, and the dates on which prices change.
struct Timeline: Sendable {
  /// A stretch of time, in months after the start, that lies within one month.
  struct Span: Sendable {
    let start: Double
    let end: Double
    /// The month it lies in, from 1.
    let month: Int
    /// Volume of that month over the volume of month 1.
    let volume: Double
    /// Price per token in that month over the price of month 1.
    let price: Double

    var length: Double { end - start }
  }

  let spans: [Span]

  /// - Parameters:
  ///   - months: how many whole months to cover.
  ///   - events: times within them at which a price changes, a model ends, or an option starts.
  init(
    months: Int, events: [Double], at point: Point
  ) {
    let yearly = 1 + point[registry.time.priceChange].value
    let cuts = events.filter { $0 > 0 && $0 < Double(months) && $0 != $0.rounded() }.sorted()
    var spans: [Span] = []
    spans.reserveCapacity(months + cuts.count)
    var nextCut = 0
    for (index, volume) in Self.volumes(months: max(months, 1), at: point).enumerated() {
      let month = index + 1
      let price = yearly == 1 ? 1 : power(yearly, Double(month - 1) / 12)
      var start = Double(month - 1)
      while nextCut < cuts.count, cuts[nextCut] < Double(month) {
        if cuts[nextCut] > start {
          spans.append(Span(start: start, end: cuts[nextCut], month: month, volume: volume, price: price))
          start = cuts[nextCut]
        }
        nextCut += 1
      }
      spans.append(Span(start: start, end: Double(month), month: month, volume: volume, price: price))
    }
    self.spans = spans
  }

  /// Volume of each month over the volume of month 1: 1, 1.1 and 1.21 at a growth of 10%.
  static func volumes(months: Int, at point: Point) -> [Double] {
    let growth = 1 + point[registry.time.growth].value
    var volume = 1.0
    return (0..<months).map { _ in
      defer { volume *= growth }
      return volume
    }
  }
}
