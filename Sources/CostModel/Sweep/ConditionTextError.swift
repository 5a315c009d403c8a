/// Why a text is not a condition.
public enum ConditionTextError: Error, Sendable, Hashable {
  /// Neither `<=` nor `>=` nor `=best` stands in it.
  case noRelation
  /// No result has this name; those that are spelled much like it.
  case unknownMetric(String, nearest: [String])
  /// The limit is none of the metric.
  case badLimit(String, Metric)
  /// A limit for a metric whose value is a name.
  case limitOnName(Metric)
  /// `=best` for a metric whose value is a number.
  case nameOnNumber(Metric)
}

extension Condition {
  /// Reads `breakEvenMonths<=6`, `monthlySaving>=$500` or `bestOption=best`.
  public init(_ text: String) throws(ConditionTextError) {
    for (sign, relation) in [("<=", Relation.atMost), (">=", .atLeast), ("=", .isChosen)] {
      let parts = text.split(separator: sign, maxSplits: 1, omittingEmptySubsequences: false)
      guard let left = parts.first, let right = parts.dropFirst().first else { continue }
      let name = String(left.filter { $0 != " " })
      guard let metric = Metric(rawValue: name) else {
        throw .unknownMetric(name, nearest: nearestNames(to: name, among: Metric.allCases.map(\.rawValue)))
      }
      guard let unit = metric.unit else {
        guard relation == .isChosen, right.filter({ $0 != " " }) == "best" else { throw .limitOnName(metric) }
        self.init(metric, .isChosen, 0)
        return
      }
      guard relation != .isChosen else { throw .nameOnNumber(metric) }
      guard
        let stated = try? StatedQuantity(
          String(right), unit: unit, allowed: -1e15...1e15, acceptsRange: false)
      else { throw .badLimit(String(right), metric) }
      self.init(metric, relation, stated.spread.likely)
      return
    }
    throw .noRelation
  }
}
