internal import CostModel

/// A column of flat records: its name, and what stands in it.
struct CSVColumn<Row> {
  let name: String
  let cell: (Row) -> String

  init(_ name: String, _ cell: @escaping (Row) -> String) {
    self.name = name
    self.cell = cell
  }

  /// A column of figures, to 12 digits; a cell is empty where there is none.
  init(number name: String, _ value: @escaping (Row) -> Double?) {
    self.init(name) { CSVText.number(value($0)) }
  }

  /// A column of what holds or does not; a cell is empty where that is not asked.
  init(flag name: String, _ value: @escaping (Row) -> Bool?) {
    self.init(name) { value($0).map { $0 ? "true" : "false" } ?? "" }
  }

  /// The status and the months of a break-even, as two columns.
  static func breakEven(_ name: String, _ value: @escaping (Row) -> BreakEven?) -> [CSVColumn] {
    [
      CSVColumn(name + "_status") { value($0)?.status ?? "" },
      CSVColumn(number: name + "_months") { value($0)?.months },
    ]
  }

  /// The records of some rows behind their header.
  static func records(_ columns: [CSVColumn], _ rows: [Row]) -> [[String]] {
    [columns.map(\.name)] + rows.map { row in columns.map { $0.cell(row) } }
  }
}
