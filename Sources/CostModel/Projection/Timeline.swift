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

  private(set) var spans: [Span] = []

  /// A future of no months.
  init() {}

  /// - Parameters:
  ///   - months: how many whole months to cover.
  ///   - events: times within them at which a price changes, a model ends, or an option starts.
  init(months: Int, events: [Double], at point: Point) {
    fill(months: months, events: events, at: point)
  }

  /// Cuts the future anew, in the memory that it has.
  mutating func fill(months: Int, events: [Double], at point: Point) {
    let (growth, yearly) = (1 + point[registry.time.growth].value, 1 + point[registry.time.priceChange].value)
    var cuts = events.filter { $0 > 0 && $0 < Double(months) && $0 != $0.rounded() }
    if cuts.count > 1 { cuts.sort() }
    spans.removeAll(keepingCapacity: true)
    spans.reserveCapacity(months + cuts.count)
    var nextCut = 0
    var volume = 1.0
    for month in 1...max(months, 1) {
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
      volume *= growth
    }
  }

  /// Volume of each month over the volume of month 1: 1, 1.1 and 1.21 at a growth of 10%.
  static func volumes(months: Int, at point: Point) -> [Double] {
    Timeline(months: months, events: [], at: point).spans.prefix(max(months, 0)).map(\.volume)
  }
}
