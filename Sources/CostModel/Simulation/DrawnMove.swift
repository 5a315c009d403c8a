/// A choice from draw to draw: what moves, at any point within the ranges.
final class DrawnMove: Sendable {
  /// The move at the likely values, which every draw of the same kind takes its place from.
  let likely: Move
  /// What stays the same from draw to draw.
  let course: Course
  /// Its numbers everywhere within the ranges; nil where it must be made at each draw.
  let straight: StraightMove?
  private let inputs: SampledInputs
  private let point: Point
  private let make: @Sendable (Point) throws(ScenarioError) -> Move

  /// - Parameter make: the move at a point.
  init(
    _ inputs: SampledInputs, at likely: Point, hasEnded: Bool, horizon: Int,
    _ make: @escaping @Sendable (Point) throws(ScenarioError) -> Move
  ) throws(ScenarioError) {
    self.inputs = inputs
    point = likely
    self.make = make
    self.likely = try make(likely).counted
    course = Course(of: self.likely, horizon: horizon, hasEnded: hasEnded)
    straight = StraightMove(of: self.likely, inputs, at: likely, make)
  }

  private init(
    _ other: DrawnMove, _ make: @escaping @Sendable (Point) throws(ScenarioError) -> Move
  ) {
    (likely, course, straight) = (other.likely, other.course, other.straight)
    (inputs, point) = (other.inputs, other.point)
    self.make = make
  }

  /// The same that is made in another way, with memory of its own for one of several threads.
  func made(
    by make: @escaping @Sendable (Point) throws(ScenarioError) -> Move
  ) -> DrawnMove { DrawnMove(self, make) }

  /// The move at a draw.
  ///
  /// - Parameter shares: how far each input is on its way from low to high, draw by draw.
  func callAsFunction(at draw: Int, of shares: [[Double]]) throws(ScenarioError) -> Move {
    var point = point
    inputs.put(draw, of: shares, into: &point)
    return try make(point)
  }
}
