/// How far gross margins are said to rise, step by step, from where one starts.
///
/// Source: udit.co/blog/ai-cost-control-saas, 2026-11-20; for products with answers that repeat and tasks that differ in
/// difficulty. Where every call needs the best model, it says, the price has to change instead.
public struct MarginRoadmap: Sendable, Hashable {
  /// A step of it.
  public struct Phase: Sendable, Hashable {
    /// What is done.
    public let name: String
    /// How many weeks of an engineer it takes; nil where nobody says.
    public let weeks: ClosedRange<Double>?
    /// The margin behind it, as the table has it.
    public let margin: ClosedRange<Double>
    /// The same as the text has it, in points on top of the step before; nil where it says nothing.
    public let points: ClosedRange<Double>?
  }

  /// The margin that the published row starts from.
  public let start: Double
  /// The steps in their order.
  public let phases: [Phase]

  /// From this margin on the table has nothing to say.
  static let reach = 0.75

  /// Where it was read.
  public static let source = Source.saas

  /// The published row nearest to a margin.
  public init(from margin: Double) {
    let rows: [(Double, [ClosedRange<Double>])] = [
      (0.50, [0.58...0.63, 0.63...0.70, 0.70...0.78]), (0.55, [0.62...0.67, 0.67...0.73, 0.73...0.80]),
      (0.60, [0.65...0.70, 0.70...0.75, 0.75...0.82]),
    ]
    let row = rows.min { abs($0.0 - margin) < abs($1.0 - margin) } ?? rows[0]
    start = row.0
    let steps: [(String, ClosedRange<Double>?, ClosedRange<Double>?)] = [
      ("measure, then prompt cache, routing, batch and shorter prompts", 5...8, 0.05...0.10),
      ("a cache of answers, and fine-tuning", 8...16, 0.05...0.10),
      ("machines of one's own, above $100,000 a month", nil, nil),
    ]
    phases = zip(steps, row.1).map { Phase(name: $0.0, weeks: $0.1, margin: $1, points: $0.2) }
  }

  /// The steps whose published points and published margins do not agree, with the margin that the points lead to.
  ///
  /// From 50% the text adds 5 to 10 points, 55% to 60%, and the table says 58% to 63%.
  public var contradictions: [(phase: Phase, byPoints: ClosedRange<Double>)] {
    var before = start...start
    return phases.compactMap { phase in
      defer { before = phase.margin }
      guard let points = phase.points else { return nil }
      let led = (before.lowerBound + points.lowerBound)...(before.upperBound + points.upperBound)
      let isSame =
        Rounding.agree(led.lowerBound, phase.margin.lowerBound)
        && Rounding.agree(led.upperBound, phase.margin.upperBound)
      return isSame ? nil : (phase, led)
    }
  }
}
