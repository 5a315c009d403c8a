/// Machines that are bought along the spans of a course, draws side by side: as ``MachinePurchases``, for many walks in the same
/// memory.
struct MachineLots<Number: Lanes> {
  /// How many there are.
  private(set) var count = Number.zero
  /// How many were bought: before the first call, and then as each span began.
  private var lots: [Number]
  /// The months that a machine lasts.
  private var life = Number.zero
  /// How many of the lots are worn out in every lane.
  private var gone = 0
  /// How many are in each lane, where they do not last as long in all of them.
  private var goneByLane: [Int]?

  /// Lots of nothing yet, along so many spans.
  init(spans: Int) { lots = [Number](repeating: .zero, count: spans + 1) }

  /// Begins with so many that last so many months.
  mutating func begin(with first: Number, lasting life: Number) {
    (count, self.life, gone) = (first, life, 0)
    lots[0] = first
    goneByLane = (.!(life .== life[0])).isAny ? [Int](repeating: 0, count: Number.laneCount) : nil
  }

  /// Buys what a span lacks, at its beginning, and tells how many that are.
  ///
  /// - Parameters:
  ///   - place: the place of the span among `spans`, which come in their order.
  ///   - isReplaced: whether machines that are worn out are given up.
  @inline(__always)
  mutating func buy(for needed: Number, in place: Int, of spans: [Timeline.Span], isReplaced: Bool) -> Number {
    if isReplaced { discard(before: spans[place].end - 1e-9, in: place, of: spans) }
    let missing = (needed .- count).most(.zero)
    lots[place + 1] = missing
    count .+= missing
    return missing
  }

  @inline(__always)
  private mutating func discard(before end: Double, in place: Int, of spans: [Timeline.Span]) {
    func start(_ lot: Int) -> Double { lot == 0 ? 0 : spans[lot - 1].start }
    guard goneByLane == nil else { return discardByLane(before: end, in: place, of: spans) }
    while gone <= place, start(gone) + life[0] < end {
      count .-= lots[gone]
      gone += 1
    }
  }

  private mutating func discardByLane(before end: Double, in place: Int, of spans: [Timeline.Span]) {
    guard var goneByLane else { return }
    self.goneByLane = nil
    for lane in goneByLane.indices {
      while goneByLane[lane] <= place {
        let lot = goneByLane[lane]
        guard (lot == 0 ? 0 : spans[lot - 1].start) + life[lane] < end else { break }
        count[lane] -= lots[lot][lane]
        goneByLane[lane] += 1
      }
    }
    self.goneByLane = goneByLane
  }
}
