/// The numbers of a move where each, or what 1 is over it, is a straight line in every uncertain input, or in what 1 is over
/// that, the others held still: known everywhere from the corners of the ranges.
///
/// It is what makes a million draws quick: the offers are evaluated at the corners, and only the months are walked through
/// for each draw. Whether the numbers are straight is tried: at points within the ranges that nothing tells apart from
/// others, they are computed and looked up, so that a threshold or a tier shows wherever it lies.
struct StraightMove: Sendable {
  /// A number that changes with some inputs.
  private struct Line: Sendable {
    /// Its place among all numbers.
    let place: Int
    /// The inputs, by their place among all that are drawn.
    let inputs: [Input]
    let cost: StraightCost
    /// Whether the line is that of 1 over the number: what a machine carries is a time over the time of a call.
    let isReciprocal: Bool
  }

  /// An input in which a number is a straight line.
  private struct Input: Sendable, Hashable {
    let place: Int
    /// Whether it is one in 1 over the input: the time of a call is its tokens over a speed.
    let isReciprocal: Bool
  }

  private let lines: [Line]
  private let inputs: SampledInputs
  /// The inputs of which 1 over them counts.
  private let reciprocals: [Int]

  /// So many inputs of one number are combined in full: 1,024 corners.
  static let mostInputs = 10
  /// So many points within the ranges are looked at.
  private static let probes = 24

  /// Looks for the lines of a move; nil where a number has none.
  ///
  /// - Parameters:
  ///   - likely: the move at the likely values.
  ///   - make: the move at a point.
  init?(
    of likely: Move, _ inputs: SampledInputs, at point: Point,
    _ make: (Point) throws(ScenarioError) -> Move
  ) {
    /// The numbers at a point; nil where they are not of the same kind.
    func numbers(_ shares: [Double]) -> [Double]? {
      var point = point
      inputs.put(shares: shares, into: &point)
      guard let move = try? make(point), move.isLike(likely) else { return nil }
      return move.numbers
    }
    let middle = inputs.shares(of: point)
    var random = RandomSource(seed: 0, stream: 0)
    let probed = (0..<Self.probes).map { _ in middle.map { _ in random.fraction() } }
    var found: [[Double]] = []
    for shares in probed {
      guard let numbers = numbers(shares) else { return nil }
      found.append(numbers)
    }
    guard let moves = Moves(of: inputs, [middle] + probed.prefix(2), numbers) else { return nil }
    let columns = middle.indices.map { input in probed.map { $0[input] } }
    var lines: [Line] = []
    for (variables, places) in moves.places {
      guard variables.count <= Self.mostInputs else { return nil }
      var corners: [[Double]] = []
      for corner in 0..<(1 << variables.count) {
        var shares = middle
        for (bit, input) in variables.enumerated() { shares[input] = corner >> bit & 1 == 1 ? 1 : 0 }
        guard let numbers = numbers(shares) else { return nil }
        corners.append(numbers)
      }
      for place in places {
        guard let (isReciprocal, kinds) = moves.kind(of: place, variables, inputs) else { return nil }
        let values = corners.map { isReciprocal ? 1 / $0[place] : $0[place] }
        let line = Line(
          place: place, inputs: zip(variables, kinds).map { Input(place: $0, isReciprocal: $1) },
          cost: StraightCost(corners: values, inputs: variables.count), isReciprocal: isReciprocal)
        lines.append(line)
      }
    }
    self.lines = lines
    self.inputs = inputs
    reciprocals = Set(lines.flatMap(\.inputs).filter(\.isReciprocal).map(\.place)).sorted()
    let groups = LaneColumn<Draws>.groups(probed.count)
    var looked = LaneColumn<Draws>(lines.count * groups)
    var ways = LaneColumn<Draws>(wayCount * groups)
    put(into: &looked, at: columns, &ways, groups: groups)
    for (index, line) in lines.enumerated() {
      for (probe, numbers) in found.enumerated() {
        let known = looked[number: index * groups * Draws.laneCount + probe]
        guard abs(known - numbers[line.place]) <= 1e-11 * abs(known) else { return nil }
      }
    }
  }

  /// The places of the numbers that change from draw to draw, in the order of their columns.
  var places: [Int] { lines.map(\.place) }

  /// How many ways of inputs the numbers are made of: those of each input, and behind them those of 1 over it.
  var wayCount: Int { 2 * inputs.count }

  /// Puts a column for each number that changes.
  ///
  /// - Parameters:
  ///   - shares: how far each input is on its way from low to high, draw by draw.
  ///   - ways: memory for the ways of the inputs.
  ///   - groups: how many groups of draws a column has room for.
  func put(
    into columns: inout LaneColumn<Draws>, at shares: [[Double]], _ ways: inout LaneColumn<Draws>, groups: Int
  ) {
    for input in shares.indices { ways.put(shares[input], at: input * groups) }
    for input in reciprocals {
      ways.put(inputs.reciprocalShares(shares[input], of: input), at: (inputs.count + input) * groups)
    }
    for (index, line) in lines.enumerated() {
      let starts = line.inputs.map { ($0.place + ($0.isReciprocal ? inputs.count : 0)) * groups }
      line.cost.put(into: &columns, at: index * groups, from: ways, starts, count: groups)
      guard line.isReciprocal else { continue }
      for group in index * groups..<(index + 1) * groups {
        columns[group] = (Draws(repeating: 1) ./ columns[group])
      }
    }
  }
}

/// How the numbers of a move follow each input: at its low end, somewhere between, and at its high end.
private struct Moves {
  /// Where between the ends is looked.
  private static let between = 0.372

  /// What each number is along each input, the others at the first base.
  private var along: [[(low: Double, between: Double, high: Double)]] = []
  /// The inputs that have a say in each number, wherever the others stand.
  private var reach: [Set<Int>] = []

  /// Nil where numbers cannot be computed everywhere.
  init?(of inputs: SampledInputs, _ bases: [[Double]], _ numbers: ([Double]) -> [Double]?) {
    for (index, base) in bases.enumerated() {
      for input in 0..<inputs.count {
        func at(_ share: Double) -> [Double]? {
          var moved = base
          moved[input] = share
          return numbers(moved)
        }
        guard let low = at(0), let between = at(Self.between), let high = at(1) else { return nil }
        if reach.isEmpty { reach = low.map { _ in [] } }
        for place in low.indices where low[place] != between[place] || low[place] != high[place] {
          reach[place].insert(input)
        }
        if index == 0 { along.append(low.indices.map { (low[$0], between[$0], high[$0]) }) }
      }
    }
  }

  /// The numbers that change, by the inputs that have a say in them.
  var places: [(inputs: [Int], places: [Int])] {
    Dictionary(grouping: reach.indices.filter { !reach[$0].isEmpty }) { reach[$0].sorted() }
      .map { ($0.key, $0.value) }.sorted { $0.1[0] < $1.1[0] }
  }

  /// Whether a number or 1 over it follows a line in each of some inputs or in 1 over it; nil where neither does.
  func kind(
    of place: Int, _ variables: [Int], _ inputs: SampledInputs
  ) -> (isReciprocal: Bool, inputs: [Bool])? {
    for isReciprocal in [false, true] {
      let kinds = variables.map { input -> Bool? in
        var (low, between, high) = along[input][place]
        if isReciprocal { (low, between, high) = (1 / low, 1 / between, 1 / high) }
        func isOnLine(_ share: Double) -> Bool {
          abs(low + (high - low) * share - between) <= 1e-11 * max(abs(low), abs(high))
        }
        if isOnLine(Self.between) { return false }
        return isOnLine(inputs.reciprocalShares([Self.between], of: input)[0]) ? true : nil
      }
      let known = kinds.compactMap(\.self)
      if known.count == kinds.count { return (isReciprocal, known) }
    }
    return nil
  }
}
