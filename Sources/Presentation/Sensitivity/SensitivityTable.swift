internal import CostModel

extension Sensitivity {
  /// The inputs that move something, a row for each end; nil where none does.
  var table: DataTable? {
    moving.isEmpty ? nil : DataTable(columns: tableColumns, rows: moving.flatMap(cells))
  }

  /// The columns of the table.
  var tableColumns: [DataTable.Column] {
    [.init("input"), .init("at", .right), .init(metric.rawValue, .right), .init("turns to")]
  }

  /// The two rows of an input.
  func cells(of bar: Bar) -> [[String]] {
    bar.ends.map { value, end in [bar.title, bar.text(value), end.value.text(of: metric), turns(at: end)] }
  }
}

extension Sensitivity.Bar {
  /// Both ends of the input with what they make of the result.
  var ends: [(value: Double, end: Sensitivity.End)] {
    [(number.spread.low, low), (number.spread.high, high)]
  }
}
