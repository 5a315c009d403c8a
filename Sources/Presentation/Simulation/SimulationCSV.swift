internal import CostModel

/// A simulation as flat records, one for each figure, for spreadsheets.
enum SimulationCSV {
  /// The records behind their header.
  static func records(_ simulation: Simulation) -> [[String]] {
    let records =
      results(simulation) + economics(simulation) + probabilities(simulation) + choices(simulation)
      + inputs(simulation)
      + histogram(simulation)
    return CSVColumn<Record>.records(
      [
        .init("option") { _ in simulation.row.offer.id },
        .init("samples") { _ in String(simulation.samples) },
        .init("seed") { _ in String(simulation.seed) }, .init("kind", \.kind), .init("name", \.name),
        .init("of", \.owner), .init("statistic", \.statistic), .init("unit", \.unit.rawValue),
        .init(number: "value", \.value), .init("status", \.status),
      ], records)
  }

  private struct Record {
    let kind: String
    let name: String
    var owner = ""
    let statistic: String
    let unit: Unit
    let value: Double?
    var status = ""
  }

  private static func results(_ simulation: Simulation) -> [Record] {
    SimulationJSON.results.flatMap { metric, result in records(metric, result(simulation)) }
  }

  /// What users pay and cost: under the option, under today's model, and how often conditions on it hold.
  private static func economics(_ simulation: Simulation) -> [Record] {
    guard let economics = simulation.economics else { return [] }
    let sides = [(economics.option, ""), (economics.today, simulation.comparison.today.id)]
    let results = sides.flatMap { results, owner in
      SampledEconomics.metrics.flatMap { metric, result in
        results[result].map { records(metric, $0, of: owner) } ?? []
      }
    }
    return results
      + economics.conditions.map { condition, probability in
        Record(
          kind: "probability", name: "condition", statistic: condition.words, unit: .share, value: probability
        )
      }
  }

  private static func records(_ metric: Metric, _ result: SampledResult, of owner: String = "") -> [Record] {
    let unit = metric.unit ?? .count
    let ends = SampledResultJSON.ends.map { key, end in
      let value = end(result)
      return Record(
        kind: "result", name: metric.rawValue, owner: owner, statistic: key, unit: unit, value: value.number,
        status: value.status)
    }
    return ends + [
      Record(
        kind: "result", name: metric.rawValue, owner: owner, statistic: "mean", unit: unit, value: result.mean
      )
    ]
  }

  private static func probabilities(_ simulation: Simulation) -> [Record] {
    let probabilities = simulation.probabilities
    func record(_ name: String, _ statistic: String, _ value: Double?) -> Record {
      Record(kind: "probability", name: name, statistic: statistic, unit: .share, value: value)
    }
    return probabilities.within.map {
      record("paysBack", "within \(FigureText.counted($0.months.value, "month"))", $0.probability)
    } + [
      record("paysBack", "ever", probabilities.ever)
    ] + (probabilities.beforeEndOfLife.map { [record("paysBack", "before end of life", $0)] } ?? [])
      + simulation.verdicts.map { record("verdict", $0.verdict.rawValue, $0.probability) }
  }

  private static func choices(_ simulation: Simulation) -> [Record] {
    simulation.regrets.flatMap { regret -> [Record] in
      let name = regret.option ?? Decision.stay
      return [
        Record(
          kind: "choice", name: name, statistic: "bestProbability", unit: .share,
          value: regret.bestProbability),
        Record(
          kind: "choice", name: name, statistic: "expectedRegret", unit: .usd, value: regret.expected?.value,
          status: regret.expected == nil ? Verdict.tooSmall.rawValue : ""),
        Record(
          kind: "choice", name: name, statistic: "tooSmallProbability", unit: .share,
          value: regret.tooSmallProbability),
      ]
    }
  }

  private static func inputs(_ simulation: Simulation) -> [Record] {
    simulation.inputs.flatMap { input -> [Record] in
      let definition = input.number.definition
      let spread = input.number.spread
      func record(_ statistic: String, _ unit: Unit, _ value: Double?) -> Record {
        Record(
          kind: "input", name: definition.key, owner: input.owner ?? "", statistic: statistic, unit: unit,
          value: value, status: input.distribution.rawValue)
      }
      return [
        record("low", definition.unit, spread.low), record("likely", definition.unit, spread.likely),
        record("high", definition.unit, spread.high),
        record("rankCorrelation", .factor, input.rankCorrelation),
      ]
    }
  }

  private static func histogram(_ simulation: Simulation) -> [Record] {
    guard let histogram = simulation.npv.histogram else { return [] }
    return histogram.counts.enumerated().map { index, count in
      let ends = histogram.ends(of: index)
      return Record(
        kind: "histogram", name: Metric.npv.rawValue,
        statistic: "\(CSVText.number(ends.low)) to \(CSVText.number(ends.high))", unit: .count,
        value: Double(count))
    }
  }
}

extension SampledResult.Value {
  /// The status of a break-even that is not reached; empty for a number.
  fileprivate var status: String {
    switch self {
    case .number: ""
    case .ended: BreakEven.Status.afterEndOfLife.rawValue
    case .never: BreakEven.Status.never.rawValue
    }
  }
}
