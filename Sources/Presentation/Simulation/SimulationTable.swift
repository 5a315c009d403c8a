internal import CostModel
internal import JSONText

/// A table of a simulation as cells, for text and Markdown alike.
struct SimulationTable {
  /// How each column stands.
  let sides: [TextTable.Side]
  let head: [String]
  let rows: [[String]]
}

extension SimulationTable {
  /// Every table, in the order of the answer.
  static func all(of simulation: Simulation) -> [SimulationTable] {
    [results(simulation), paybacks(simulation), choices(simulation)]
      + (simulation.inputs.isEmpty ? [] : [inputs(simulation)])
  }

  private static func results(_ simulation: Simulation) -> SimulationTable {
    let results: [(SampledResult, (Double) -> String)] = [
      (simulation.monthlySaving, FigureText.money), (simulation.npv, FigureText.money),
      (simulation.breakEvenMonths, { $0 == 0 ? BreakEven.immediate.cell : FigureText.months($0) }),
    ]
    var rows = ends.map { name, end in [name] + results.map { result, text in end(result).text(text) } }
    // Months have no mean where some samples never pay back.
    rows.append(["mean"] + results.map { result, text in result.mean.map(text) ?? "-" })
    return SimulationTable(
      sides: [.left, .right, .right, .right],
      head: [
        "", "SAVES A MONTH", "WORTH AT \(simulation.horizonWords.uppercased())", "MONTHS TO PAY BACK",
      ],
      rows: rows)
  }

  /// What is shown of a result, from the smallest to the largest.
  static let ends: [(name: String, value: @Sendable (SampledResult) -> SampledResult.Value)] = [
    ("lowest", \.low), ("P10", \.p10), ("P50", \.p50), ("P90", \.p90), ("highest", \.high),
  ]

  private static func paybacks(_ simulation: Simulation) -> SimulationTable {
    let probabilities = simulation.probabilities
    var rows = probabilities.within.map {
      ["within \(FigureText.counted($0.months.value, "month"))", Simulation.certainty($0.probability)]
    }
    rows.append(["at all", Simulation.certainty(probabilities.ever)])
    if let before = probabilities.beforeEndOfLife, let end = simulation.row.offer.endOfLife {
      rows.append(["before it ends on \(end)", Simulation.certainty(before)])
    }
    return SimulationTable(sides: [.left, .right], head: ["PAYS BACK", "SAMPLES"], rows: rows)
  }

  private static func choices(_ simulation: Simulation) -> SimulationTable {
    let rows = simulation.regrets.map { regret in
      [
        regret.option.map { $0.escaped(limit: 80) } ?? "stay \(simulation.comparison.stayingWords)",
        Simulation.certainty(regret.bestProbability),
        regret.expected.map { FigureText.money($0.value) }
          ?? "too small in \(Simulation.certainty(regret.tooSmallProbability))",
      ]
    }
    return SimulationTable(
      sides: [.left, .right, .right], head: ["CHOICE", "BEST IN", "REGRET"], rows: rows)
  }

  private static func inputs(_ simulation: Simulation) -> SimulationTable {
    let rows = simulation.inputs.map { input in
      [
        input.title, input.rangeText, input.distribution.words,
        input.rankCorrelation.map(FigureText.exactCount) ?? "-",
      ]
    }
    return SimulationTable(
      sides: [.left, .left, .left, .right], head: ["INPUT", "RANGE", "DRAWN", "RANKS"], rows: rows)
  }
}

extension Simulation.Distribution {
  /// How people call it.
  var words: String {
    switch self {
    case .uniform: "uniform"
    case .pert: "PERT"
    }
  }
}
