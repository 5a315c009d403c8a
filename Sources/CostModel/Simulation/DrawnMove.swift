/// A choice from draw to draw: what moves, at any point within the ranges.
final class DrawnMove: Sendable {
  /// The move at the likely values, which every draw of the same kind takes its place from.
  let likely: Move<Double>
  /// What stays the same from draw to draw.
  let course: Course
  /// Its numbers everywhere within the ranges; nil where it must be made at each draw.
  let straight: StraightMove?
  private let inputs: SampledInputs
  private let point: Point
  private let make: @Sendable (Point) throws(ScenarioError) -> Move<Double>

  /// - Parameter make: the move at a point.
  init(
    _ inputs: SampledInputs, at likely: Point, hasEnded: Bool, horizon: Int,
    _ make: @escaping @Sendable (Point) throws(ScenarioError) -> Move<Double>
  ) throws(ScenarioError) {
    self.inputs = inputs
    point = likely
    self.make = make
    self.likely = try make(likely).counted
    course = Course(of: self.likely, horizon: horizon, hasEnded: hasEnded)
    straight = StraightMove(of: self.likely, inputs, at: likely, make)
  }

  private init(
    _ other: DrawnMove, _ likely: Move<Double>, _ course: Course, _ straight: StraightMove?,
    _ make: @escaping @Sendable (Point) throws(ScenarioError) -> Move<Double>
  ) {
    (inputs, point) = (other.inputs, other.point)
    (self.likely, self.course, self.straight, self.make) = (likely, course, straight, make)
  }

  /// The same that is made in another way, with memory of its own for one of several threads.
  func made(
    by make: @escaping @Sendable (Point) throws(ScenarioError) -> Move<Double>
  ) -> DrawnMove { DrawnMove(self, likely, course, straight, make) }

  /// The choice of which a move of another kind is the likely one.
  func like(_ move: Move<Double>) -> DrawnMove {
    let course = Course(of: move, horizon: course.horizon, hasEnded: course.hasEnded)
    return DrawnMove(self, move, course, nil, make)
  }

  /// The move at a draw.
  ///
  /// - Parameter shares: how far each input is on its way from low to high, draw by draw.
  func callAsFunction(at draw: Int, of shares: [[Double]]) throws(ScenarioError) -> Move<Double> {
    var point = point
    inputs.put(draw, of: shares, into: &point)
    return try make(point)
  }
}
