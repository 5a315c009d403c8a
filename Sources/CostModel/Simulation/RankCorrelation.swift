/// Spearman's correlation of two columns: the correlation of their ranks, where what is equal shares its rank.
///
/// Columns that rise together have 1, columns of which one falls as the other rises -1.
enum RankCorrelation {
  /// The ranks of a column, from 0; infinite values rank above all others, alike.
  static func ranks(of column: [Double]) -> [Double] {
    let order = column.indices.sorted { column[$0] < column[$1] }
    var ranks = [Double](repeating: 0, count: column.count)
    var start = 0
    while start < order.count {
      var stop = start
      while stop + 1 < order.count, column[order[stop + 1]] == column[order[start]] { stop += 1 }
      for place in start...stop { ranks[order[place]] = Double(start + stop) / 2 }
      start = stop + 1
    }
    return ranks
  }

  /// The correlation of two columns of ranks; nil where one of them does not vary.
  static func correlation(_ left: [Double], _ right: [Double]) -> Double? {
    // The mean of all ranks is the same in every column.
    let mean = Double(left.count - 1) / 2
    var (both, ofLeft, ofRight) = (0.0, 0.0, 0.0)
    for (one, other) in zip(left, right) {
      both += (one - mean) * (other - mean)
      ofLeft += (one - mean) * (one - mean)
      ofRight += (other - mean) * (other - mean)
    }
    guard ofLeft > 0, ofRight > 0 else { return nil }
    return both / (ofLeft * ofRight).squareRoot()
  }
}
