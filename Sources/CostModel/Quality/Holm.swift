/// What is left of a result where several candidates were tried and the best is looked at.
enum Holm {
  /// The probabilities, each made as large as the number of candidates asks for.
  ///
  /// The smallest counts as often as there are, the next one less, and none ends below a smaller one: 0.01, 0.04, 0.03 become
  /// 0.03, 0.06, 0.06.
  ///
  /// Source: Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6, 1979.
  static func adjusted(_ probabilities: [Double]) -> [Double] {
    let order = probabilities.indices.sorted { probabilities[$0] < probabilities[$1] }
    var adjusted = probabilities
    var least = 0.0
    for (rank, index) in order.enumerated() {
      least = max(least, min(1, probabilities[index] * Double(order.count - rank)))
      adjusted[index] = least
    }
    return adjusted
  }
}
