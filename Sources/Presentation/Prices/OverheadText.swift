package import CostModel

/// The published multipliers, cuts and costs, each with its range and source.
package enum OverheadText {
  /// The figures of a book, in its order.
  package static func text(_ overheads: [Overhead], width: Int) -> String {
    overheads.map { overhead in
      var lines = [overhead.key] + overhead.meaning.wrapped(to: width, indent: 2)
      if let overall = overhead.overall { lines.append("  " + figure("", overall, overhead.unit)) }
      for task in TaskKind.allCases {
        if let spread = overhead.byTask[task] {
          lines.append("  " + figure(task.rawValue, spread, overhead.unit))
        }
      }
      lines += overhead.byProduct.map {
        "  " + figure($0.product, $0.spread, overhead.unit) + ($0.source.map { ", " + $0.title } ?? "")
      }
      lines += overhead.condition.map { $0.wrapped(to: width, indent: 2) } ?? []
      lines += overhead.notes.flatMap { $0.wrapped(to: width, indent: 2) }
      lines += ("source: " + overhead.source.words).wrapped(to: width, indent: 2)
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private static func figure(_ label: String, _ spread: Spread, _ unit: Unit) -> String {
    let text =
      spread.isRange
      ? "\(FigureText.text(spread.low, unit)) to \(FigureText.text(spread.high, unit)), likely \(FigureText.text(spread.likely, unit))"
      : FigureText.text(spread.likely, unit)
    return label.isEmpty ? text : label.padding(to: 18) + text
  }
}
