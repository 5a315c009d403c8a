internal import CostModel

extension Sensitivity {
  /// The inputs that move something, a row for each end; nil where none does.
  ///
  /// - Parameter isExplained: whether it says what each input is.
  func table(isExplained: Bool = false) -> Grid? {
    guard !moving.isEmpty else { return nil }
    let lines = moving.flatMap { bar in
      bar.ends.enumerated().map { index, line in
        let head = [bar.title] + (isExplained ? [bar.number.definition.meaning] : [])
        let cells =
          head.map { index == 0 ? $0 : "" }
          + [bar.text(line.value), line.end.value.text(of: metric), turns(at: line.end)]
        // A document repeats the name, which may stand on another screen; not so what it is.
        return Grid.Line.cells(
          cells.map { RichText($0) }, alone: isExplained ? nil : bar.title, style: line.end.verdict.style)
      }
    }
    return Grid(
      "",
      [.init("input")] + (isExplained ? [.init("what it is")] : []) + [
        .init("at", .right), .init(metric.rawValue, .right, heads: [metric.rawValue]), .init("turns to"),
      ], lines: lines)
  }
}

extension Sensitivity.Bar {
  /// Both ends of the input with what they make of the result.
  var ends: [(value: Double, end: Sensitivity.End)] {
    [(number.spread.low, low), (number.spread.high, high)]
  }
}
