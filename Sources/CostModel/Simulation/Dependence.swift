/// How drawn shares are made to go together: as normal variables with a correlation matrix, of which the ranks are kept
/// (a Gaussian copula).
///
/// Source: Iman and Conover, A distribution-free approach to inducing rank correlation among input variables, 1982, has
/// the idea of correlating ranks; the copula is the one of Nelsen, An Introduction to Copulas, 2006.
struct Dependence: Sendable {
  /// The inputs that take part, by their place among all.
  private let members: [Int]
  /// The lower triangle of the matrix whose product with itself is the correlation, row by row.
  private let rows: [[Double]]

  /// Nil where nothing goes together.
  ///
  /// - Parameter keys: the keys of all inputs, in their order; a correlation with one that is not among them does nothing.
  /// - Throws: ``SimulationError/impossibleCorrelations`` where no numbers can go together so: two that rise with a third
  ///   cannot fall with each other.
  init?(_ correlations: [Correlation], among keys: [String]) throws(SimulationError) {
    var pairs: [(Int, Int, Double)] = []
    for correlation in correlations {
      guard let first = keys.firstIndex(of: correlation.first.key),
        let second = keys.firstIndex(of: correlation.second.key)
      else { continue }
      pairs.append((first, second, NormalDistribution.correlation(ofRanks: correlation.rank)))
    }
    guard !pairs.isEmpty else { return nil }
    members = Set(pairs.flatMap { [$0.0, $0.1] }).sorted()
    var rows: [[Double]] = []
    for (place, member) in members.enumerated() {
      var row: [Double] = []
      for (otherPlace, other) in members.prefix(place + 1).enumerated() {
        let wanted =
          member == other
          ? 1 : pairs.last { ($0.0, $0.1) == (member, other) || ($0.0, $0.1) == (other, member) }?.2 ?? 0
        let known = zip(row, rows.indices.contains(otherPlace) ? rows[otherPlace] : row)
          .prefix(otherPlace).reduce(0) { $0 + $1.0 * $1.1 }
        if member == other {
          let rest = wanted - known
          guard rest > -1e-9 else { throw .impossibleCorrelations }
          row.append(max(rest, 0).squareRoot())
        } else {
          let pivot = rows[otherPlace][otherPlace]
          // A variable that others settle has nothing of its own left for a further one to go with.
          guard pivot > 1e-9 || abs(wanted - known) < 1e-9 else { throw .impossibleCorrelations }
          row.append(pivot > 1e-9 ? (wanted - known) / pivot : 0)
        }
      }
      rows.append(row)
    }
    self.rows = rows
  }

  /// Turns columns of independent shares into ones that go together; the others stay as they are.
  func correlate(_ columns: inout [[Double]]) {
    let normals = members.map { columns[$0].map(NormalDistribution.value) }
    for (place, member) in members.enumerated() {
      for sample in columns[member].indices {
        var value = 0.0
        for (other, weight) in rows[place].enumerated() { value += weight * normals[other][sample] }
        // A share of exactly 0 or 1 has no place in a distribution.
        columns[member][sample] = min(
          max(NormalDistribution.probability(below: value), 0x1p-60), 1 - 0x1p-53)
      }
    }
  }
}
