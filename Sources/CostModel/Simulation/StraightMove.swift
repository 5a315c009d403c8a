/// The numbers of a move where each, or what 1 is over it, is a straight line in every uncertain input, the others held
/// still: known everywhere from the corners of the ranges.
///
/// It is what makes a million draws quick: the offers are evaluated at the corners, and only the months are walked through
/// for each draw. Whether the numbers are straight is tried: at points within the ranges that nothing tells apart from others, they
/// are computed and looked up, so that a threshold, a divisor or a tier shows wherever it lies.
struct StraightMove: Sendable {
  /// A number that changes with some inputs.
  private struct Line: Sendable {
    /// Its place among all numbers.
    let place: Int
    /// The inputs, by their place among all that are drawn.
    let inputs: [Int]
    let cost: StraightCost
    /// Whether the line is that of 1 over the number: what a machine carries is a time divided by the time of a call.
    let isReciprocal: Bool

    /// The numbers of many draws.
    func column(at shares: [[Double]], count: Int) -> [Double] {
      let column = cost.column(at: inputs.map { shares[$0] }, count: count)
      return isReciprocal ? column.map { 1 / $0 } : column
    }
  }

  private let lines: [Line]

  /// So many inputs of one number are combined in full: 1,024 corners.
  static let mostInputs = 10
  /// So many points within the ranges are looked at to find which inputs have a say, and whether the lines are straight.
  private static let probes = (reach: 2, straight: 24)

  /// Looks for the lines of a move; nil where a number has none.
  ///
  /// - Parameters:
  ///   - likely: the move at the likely values.
  ///   - make: the move at a point.
  init?(
    of likely: Move<Double>, _ inputs: SampledInputs, at point: Point,
    _ make: (Point) throws(ScenarioError) -> Move<Double>
  ) {
    func numbers(_ shares: [Double]) -> [Double]? {
      var point = point
      inputs.put(shares: shares, into: &point)
      guard let move = try? make(point), move.isLike(likely) else { return nil }
      return move.numbers
    }
    let middle = inputs.shares(of: point)
    var random = RandomSource(seed: 0, stream: 0)
    func probe() -> [Double] { middle.map { _ in random.fraction() } }
    guard let usual = numbers(middle),
      let reach = Self.reach(
        of: inputs.count, [middle] + (0..<Self.probes.reach).map { _ in probe() }, numbers)
    else { return nil }
    var lines: [Line] = []
    let places = Dictionary(grouping: usual.indices.filter { !reach[$0].isEmpty }) { reach[$0] }
    for (inputs, places) in places.sorted(by: { $0.value[0] < $1.value[0] }) {
      guard inputs.count <= Self.mostInputs else { return nil }
      var corners: [[Double]] = []
      for corner in 0..<(1 << inputs.count) {
        var shares = middle
        for (bit, input) in inputs.enumerated() { shares[input] = corner >> bit & 1 == 1 ? 1 : 0 }
        guard let found = numbers(shares) else { return nil }
        corners.append(found)
      }
      for place in places {
        for isReciprocal in [false, true] {
          let values = corners.map { isReciprocal ? 1 / $0[place] : $0[place] }
          lines.append(
            Line(
              place: place, inputs: inputs, cost: StraightCost(corners: values, inputs: inputs.count),
              isReciprocal: isReciprocal))
        }
      }
    }
    let probed = (0..<Self.probes.straight).map { _ in probe() }
    let columns = middle.indices.map { input in probed.map { $0[input] } }
    var found: [[Double]] = []
    for shares in probed {
      guard let numbers = numbers(shares) else { return nil }
      found.append(numbers)
    }
    let straight = lines.filter { line in
      line.column(at: columns, count: probed.count).enumerated().allSatisfy { index, value in
        abs(value - found[index][line.place]) <= 1e-11 * abs(value)
      }
    }
    var (known, chosen) = (Set<Int>(), [Line]())
    for line in straight where known.insert(line.place).inserted { chosen.append(line) }
    guard known.count == places.values.reduce(0, { $0 + $1.count }) else { return nil }
    self.lines = chosen
  }

  /// The inputs that have a say in each number: those that move it, wherever the others stand.
  private static func reach(
    of count: Int, _ bases: [[Double]], _ numbers: ([Double]) -> [Double]?
  ) -> [[Int]]? {
    var reach: [[Int]] = []
    for base in bases {
      guard let still = numbers(base) else { return nil }
      if reach.isEmpty { reach = still.map { _ in [] } }
      for input in 0..<count {
        for share in [0, 0.372, 1] {
          var moved = base
          moved[input] = share
          guard let numbers = numbers(moved) else { return nil }
          for place in numbers.indices where numbers[place] != still[place] && reach[place].last != input {
            reach[place].append(input)
          }
        }
      }
    }
    return reach.map { Array(Set($0)).sorted() }
  }

  /// The numbers that change from draw to draw, each with its place and a column of so many draws.
  func columns(at shares: [[Double]], count: Int) -> [(place: Int, column: [Double])] {
    lines.map { ($0.place, $0.column(at: shares, count: count)) }
  }
}
