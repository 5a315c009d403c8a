/// A choice from draw to draw: what moves, at any point within the ranges.
final class DrawnMove: Sendable {
  /// The move at the likely values, which every draw of the same kind takes its place from.
  let likely: Move<Double>
  /// Whether what it moves to has ended by the start.
  let hasEnded: Bool
  /// Its numbers everywhere within the ranges; nil where it must be made at each draw.
  let straight: StraightMove?
  private let inputs: SampledInputs
  private let point: Point
  private let make: @Sendable (Point) throws(ScenarioError) -> Move<Double>
  /// The months to the horizon, and those of the search for a break-even.
  let months: (near: Timeline, far: Timeline)

  /// - Parameter make: the move at a point.
  init(
    _ inputs: SampledInputs, at likely: Point, hasEnded: Bool, horizon: Int,
    _ make: @escaping @Sendable (Point) throws(ScenarioError) -> Move<Double>
  ) throws(ScenarioError) {
    self.inputs = inputs
    point = likely
    self.hasEnded = hasEnded
    self.make = make
    self.likely = try make(likely).counted
    months = Self.months(self.likely, horizon)
    straight = StraightMove(of: self.likely, inputs, at: likely, make)
  }

  private init(_ other: DrawnMove, _ make: @escaping @Sendable (Point) throws(ScenarioError) -> Move<Double>)
  {
    (likely, hasEnded, straight, months) = (other.likely, other.hasEnded, other.straight, other.months)
    (inputs, point) = (other.inputs, other.point)
    self.make = make
  }

  /// The same that is made in another way, with memory of its own for one of several threads.
  func made(
    by make: @escaping @Sendable (Point) throws(ScenarioError) -> Move<Double>
  ) -> DrawnMove { DrawnMove(self, make) }

  /// The move at a draw.
  ///
  /// - Parameter values: the draws, input by input.
  func callAsFunction(at draw: Int, of values: [[Double]]) throws(ScenarioError) -> Move<Double> {
    var point = point
    inputs.put(draw, of: values, into: &point)
    return try make(point)
  }

  /// The months of a move, cut where anything is billed otherwise.
  static func months(_ move: Move<Double>, _ horizon: Int) -> (near: Timeline, far: Timeline) {
    (
      Timeline(months: horizon, events: move.events),
      Timeline(months: max(horizon, Payback.limit), events: move.events)
    )
  }
}
