/// The future cut into spans within which every cost is constant: months, and the dates on which prices change.
struct Timeline: Sendable {
  /// A stretch of time, in months after the start, that lies within one month.
  struct Span: Sendable {
    let start: Double
    let end: Double
    /// The month it lies in, from 1.
    let month: Int
    /// Volume of that month over the volume of month 1.
    fileprivate(set) var volume = 1.0
    /// Price per token in that month over the price of month 1.
    fileprivate(set) var price = 1.0
    /// Whether the month ends with it.
    let isLast: Bool

    fileprivate init(start: Double, end: Double, month: Int) {
      self.start = start
      self.end = end
      self.month = month
      isLast = end == Double(month)
    }

    var length: Double { end - start }
  }

  private(set) var spans: [Span] = []

  /// A future of no months.
  init() {}

  /// - Parameters:
  ///   - months: how many whole months to cover.
  ///   - events: times within them at which a price changes, a model ends, or an option starts.
  init(months: Int, events: [Double], at point: Point) {
    self.init(months: months, events: events)
    var growth = Growth(at: point)
    for index in spans.indices { growth.put(into: &spans[index]) }
  }

  /// The same without growth and changes of price.
  init(months: Int, events: [Double]) {
    cut(
      into: max(months, 1),
      at: events.filter { $0 > 0 && $0 < Double(months) && $0 != $0.rounded() }.sorted())
  }

  private mutating func cut(into months: Int, at cuts: [Double]) {
    spans.removeAll(keepingCapacity: true)
    spans.reserveCapacity(months + cuts.count)
    var nextCut = 0
    for month in 1...months {
      var start = Double(month - 1)
      while nextCut < cuts.count, cuts[nextCut] < Double(month) {
        if cuts[nextCut] > start {
          spans.append(Span(start: start, end: cuts[nextCut], month: month))
          start = cuts[nextCut]
        }
        nextCut += 1
      }
      spans.append(Span(start: start, end: Double(month), month: month))
    }
  }

  /// Volume of each month over the volume of month 1: 1, 1.1 and 1.21 at a growth of 10%.
  static func volumes(months: Int, at point: Point) -> [Double] {
    Timeline(months: months, events: [], at: point).spans.prefix(max(months, 0)).map(\.volume)
  }
}

/// Volume and price of one month after the other, over those of month 1.
struct Growth {
  private let monthly: Double
  private let yearly: Double
  private var month = 1
  private var volume = 1.0
  private var price = 1.0

  init(at point: Point) {
    monthly = 1 + point[registry.time.growth].value
    yearly = 1 + point[registry.time.priceChange].value
  }

  /// Puts those of its month into a span, which is not before the last one.
  @inline(__always)
  mutating func put(into span: inout Timeline.Span) {
    while month < span.month {
      month += 1
      volume *= monthly
      if yearly != 1 { price = power(yearly, Double(month - 1) / 12) }
    }
    span.volume = volume
    span.price = price
  }
}
