internal import CostModel

extension Sensitivity {
  /// The inputs that move something, a row for each end; nil where none does.
  var table: Grid? {
    guard !moving.isEmpty else { return nil }
    let lines = moving.flatMap { bar in
      zip(bar.ends, cells(of: bar)).enumerated().map { index, line in
        // A document repeats the name, which may stand on another screen.
        Grid.Line.cells(
          [RichText(index == 0 ? bar.title : "")] + line.1.dropFirst().map { RichText($0) }, alone: bar.title,
          style: line.0.end.verdict.style)
      }
    }
    return Grid("", tableColumns, lines: lines)
  }

  /// The columns of the table.
  var tableColumns: [Grid.Column] {
    [
      .init("input"), .init("at", .right), .init(metric.rawValue, .right, heads: [metric.rawValue]),
      .init("turns to"),
    ]
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
