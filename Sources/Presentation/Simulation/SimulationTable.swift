internal import CostModel
internal import JSONText

extension Simulation {
  /// Every table with what it shows, in the order of the answer.
  var tables: [(caption: String, grid: Grid)] {
    [("The results over all samples", results), ("How often it pays back", paybacks)]
      + (economics?.tables(of: self) ?? [])
      + [("What each choice made now may be regretted by", choices)]
      + (inputs.isEmpty ? [] : [("What was drawn", inputTable)])
  }

  private var results: Grid {
    let results: [(SampledResult, (Double) -> String)] = [
      (monthlySaving, FigureText.money), (npv, FigureText.money),
      (breakEvenMonths, { $0 == 0 ? BreakEven.immediate.cell : FigureText.months($0) }),
    ]
    var rows = Self.ends.map { name, end in [name] + results.map { result, text in end(result).text(text) } }
    // Months have no mean where some samples never pay back.
    rows.append(["mean"] + results.map { result, text in result.mean.map(text) ?? "-" })
    return Grid(
      columns: [
        .init(""), .init("saves a month", .right), .init("worth at \(horizonWords)", .right),
        .init("months to pay back", .right),
      ], rows: rows)
  }

  /// What is shown of a result, from the smallest to the largest.
  static let ends: [(name: String, value: @Sendable (SampledResult) -> SampledResult.Value)] = [
    ("lowest", \.low), ("P10", \.p10), ("P50", \.p50), ("P90", \.p90), ("highest", \.high),
  ]

  private var paybacks: Grid {
    var rows = probabilities.within.map {
      ["within \(FigureText.counted($0.months.value, "month"))", Self.certainty($0.probability)]
    }
    rows.append(["at all", Self.certainty(probabilities.ever)])
    if let before = probabilities.beforeEndOfLife, let end = row.offer.endOfLife {
      rows.append(["before it ends on \(end)", Self.certainty(before)])
    }
    return Grid(columns: [.init("pays back"), .init("samples", .right)], rows: rows)
  }

  private var choices: Grid {
    let rows = regrets.map { regret in
      [
        regret.option.map { $0.escaped(limit: 80) } ?? "stay \(comparison.stayingWords)",
        Self.certainty(regret.bestProbability),
        regret.expected.map { FigureText.money($0.value) }
          ?? "too small in \(Self.certainty(regret.tooSmallProbability))",
      ]
    }
    return Grid(
      columns: [.init("choice"), .init("best in", .right), .init("regret", .right)], rows: rows)
  }

  private var inputTable: Grid {
    let rows = inputs.map { input in
      [
        input.title, input.rangeText, input.distribution.words,
        input.rankCorrelation.map(FigureText.exactCount) ?? "-",
      ]
    }
    return Grid(
      columns: [.init("input"), .init("range"), .init("drawn"), .init("ranks", .right)], rows: rows)
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
