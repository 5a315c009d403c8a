/// Machines that are bought along a course, line by line: as ``MachinePurchases``, draws side by side in the same memory.
struct MachineLots: ~Copyable {
  /// How many of a line there are.
  private(set) var count: LaneColumn<Draws>
  /// How many were bought: before the first call, and then as each span began.
  private var lots: LaneColumn<Draws>
  /// The months that the machines of a line last.
  private var life: LaneColumn<Draws>
  /// When the next machines of a line are worn out, in months after the start.
  private var nextEnds: [Double]
  /// How many of the lots of a line are worn out in every lane.
  private var gone: [Int]
  /// How many are in each lane, where they do not last as long in all of them, line by line.
  private var goneByLane: [Int]
  /// Whether the machines of a line last as long in every lane.
  private var isAlike: [Bool]
  /// The lots of a line.
  private let stride: Int

  /// Lots of nothing yet.
  init(of course: Course) {
    let lines = course.machines.fleets
    // Nothing is kept where nothing is bought.
    stride = lines.contains { $0.isBought } ? course.spans.count + 1 : 0
    count = LaneColumn(lines.count)
    life = LaneColumn(lines.count)
    lots = LaneColumn(lines.count * stride)
    nextEnds = [Double](repeating: .infinity, count: lines.count)
    gone = [Int](repeating: 0, count: lines.count)
    goneByLane = [Int](repeating: 0, count: lines.count * Draws.laneCount)
    isAlike = [Bool](repeating: true, count: lines.count)
  }

  /// Begins with so many machines of a line.
  mutating func begin(_ line: Int, with first: Draws, lasting life: Draws) {
    count[line] = first
    self.life[line] = life
    lots[line * stride] = first
    gone[line] = 0
    nextEnds[line] = (0..<Draws.laneCount).reduce(.infinity) { min($0, life[$1]) }
    isAlike[line] = life.isSame(as: Draws(repeating: life[0]))
    for lane in 0..<Draws.laneCount { goneByLane[line * Draws.laneCount + lane] = 0 }
  }

  /// Buys what a span lacks, at its beginning, and tells how many that are.
  @inline(__always)
  mutating func buy(_ line: Int, for needed: Draws, in span: Int) -> Draws {
    let missing = (needed .- count[line]).most(.zero)
    lots[line * stride + span + 1] = missing
    count[line] .+= missing
    return missing
  }

  /// Gives up what is worn out as a span ends.
  @inline(__always)
  mutating func discard(_ line: Int, in span: Int, of course: Course) {
    let end = course.spans[span].end - 1e-9
    guard nextEnds[line] < end else { return }
    nextEnds[line] = discard(line, in: span, before: end, course.spans)
  }

  /// - Returns: When the next are worn out.
  private mutating func discard(
    _ line: Int, in span: Int, before end: Double, _ spans: [Timeline.Span]
  ) -> Double {
    guard isAlike[line] else {
      var next = Double.infinity
      for lane in 0..<Draws.laneCount {
        let life = self.life[line, lane]
        var lot = goneByLane[line * Draws.laneCount + lane]
        while lot <= span, start(lot, spans) + life < end {
          count[line, lane] -= lots[line * stride + lot, lane]
          lot += 1
        }
        goneByLane[line * Draws.laneCount + lane] = lot
        next = min(next, start(lot, spans) + life)
      }
      return next
    }
    let life = life[line, 0]
    while gone[line] <= span, start(gone[line], spans) + life < end {
      count[line] .-= lots[line * stride + gone[line]]
      gone[line] += 1
    }
    return start(gone[line], spans) + life
  }

  /// When a lot was bought, in months after the start.
  private func start(_ lot: Int, _ spans: [Timeline.Span]) -> Double { lot == 0 ? 0 : spans[lot - 1].start }
}
