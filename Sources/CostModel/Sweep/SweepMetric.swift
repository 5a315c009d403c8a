/// A result that a sweep shows of each cell: those that a decision can be held to, and the verdict.
public enum SweepMetric: Sendable, Hashable {
  /// One of the results of a decision.
  case metric(Metric)
  /// The verdict on the break-even with the team's time.
  case verdict

  /// Every result, in the order of help.
  public static let all: [SweepMetric] = Metric.allCases.map { .metric($0) } + [.verdict]

  /// The name on the command line and in JSON.
  public var name: String {
    switch self {
    case .metric(let metric): metric.rawValue
    case .verdict: "verdict"
    }
  }

  /// The result of a name; nil where it is none.
  public init?(named name: String) {
    guard let found = Self.all.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  /// The unit of its numbers; nil for names and verdicts.
  public var unit: Unit? {
    switch self {
    case .metric(let metric): metric.unit
    case .verdict: nil
    }
  }
}
