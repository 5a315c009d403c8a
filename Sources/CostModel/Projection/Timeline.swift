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
  /// What the spans were made of, so that the same ones are not made again.
  private var made: (months: Int, cuts: [Double], growth: Double, yearly: Double) = (0, [], 0, 0)

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
    var cuts: [Double] = []
    for event in events where event > 0 && event < Double(months) && event != event.rounded() {
      cuts.append(event)
    }
    if cuts.count > 1 { cuts.sort() }
    if made.months != months || made.cuts != cuts {
      cut(into: max(months, 1), at: cuts)
    } else if made.growth == growth, made.yearly == yearly {
      return
    }
    made = (months, cuts, growth, yearly)
    var (month, volume, price) = (1, 1.0, 1.0)
    for index in spans.indices {
      if spans[index].month != month {
        month = spans[index].month
        volume *= growth
        if yearly != 1 { price = power(yearly, Double(month - 1) / 12) }
      }
      spans[index].volume = volume
      spans[index].price = price
    }
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
