internal import CostModel

extension MarginRoadmap {
  /// What is published of how margins rise, and where it contradicts itself.
  var words: [String] {
    let steps = phases.map { phase in
      let weeks = phase.weeks.map {
        ", \(FigureText.count($0.lowerBound)) to \(FigureText.count($0.upperBound)) weeks of an engineer"
      }
      return "From \(Self.percent(start))%, \(phase.name)\(weeks ?? ""): \(Self.text(phase.margin))."
    }
    let odd = contradictions.map { phase, led in
      "The text adds \(Self.text(phase.points ?? 0...0)) points for '\(phase.name)', which is \(Self.text(led)), not "
        + "\(Self.text(phase.margin))."
    }
    return steps + odd + [
      "\(Self.source.words); for products whose answers repeat and whose tasks differ."
    ]
  }

  private static func percent(_ share: Double) -> String { FigureText.count((share * 100).rounded()) }

  private static func text(_ range: ClosedRange<Double>) -> String {
    "\(percent(range.lowerBound)) to \(percent(range.upperBound))%"
  }
}
