internal import CostModel

extension Sensitivity {
  /// The inputs that move something, a row for each end; nil where none does.
  var table: DataTable? {
    guard !moving.isEmpty else { return nil }
    return DataTable(
      columns: [.init("input"), .init("at", .right), .init(metric.rawValue, .right), .init("turns to")],
      rows: moving.flatMap { bar in
        bar.ends.map { value, end in
          [bar.title, bar.text(value), end.value.text(of: metric), turns(at: end)]
        }
      })
  }
}

extension Sensitivity.Bar {
  /// Both ends of the input with what they make of the result.
  var ends: [(value: Double, end: Sensitivity.End)] {
    [(number.spread.low, low), (number.spread.high, high)]
  }
}
