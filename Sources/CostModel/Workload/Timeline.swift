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
    var growth = Growth<Double>(at: point)
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
struct Growth<Number: Lanes> {
  private let monthly: Number
  private let yearly: Number
  private let movesPrices: Bool
  private var month = 1
  private(set) var volume = Number(repeating: 1)
  private(set) var price = Number(repeating: 1)

  /// - Parameters:
  ///   - growth: of the volume from month to month.
  ///   - priceChange: of the prices of tokens in a year.
  init(monthly growth: Number, yearly priceChange: Number) {
    monthly = (Number(repeating: 1) .+ growth)
    yearly = (Number(repeating: 1) .+ priceChange)
    movesPrices = (.!(yearly .== 1)).isAny
  }

  /// Goes on to a month, which is not before the last one.
  @inline(__always)
  mutating func move(toMonth next: Int) {
    guard month < next else { return }
    while month < next {
      month += 1
      volume .*= monthly
    }
    if movesPrices { price = power(yearly, Double(month - 1) / 12) }
  }
}

extension Growth<Double> {
  init(at point: Point) {
    self.init(
      monthly: point[registry.time.growth].value, yearly: point[registry.time.priceChange].value)
  }

  /// Puts those of its month into a span, which is not before the last one.
  fileprivate mutating func put(into span: inout Timeline.Span) {
    move(toMonth: span.month)
    span.volume = volume
    span.price = price
  }
}
