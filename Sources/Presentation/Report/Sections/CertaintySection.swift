internal import CostModel
internal import JSONText

extension ReportSection {
  /// How sure the answer is: percentiles, probabilities and regrets over all samples.
  static func certainty(_ subject: ReportSubject) -> ReportSection {
    let blocks: [ReportBlock] =
      switch subject.findings.sampling {
      case .drawn(let simulation): blocks(simulation)
      case .nothingVaries:
        [
          .words(
            "No input that matters is a range, so there is nothing to draw: every figure is as sure as its inputs."
          )
        ]
      case .noFigures:
        [.words(ReportText("\(subject.row.offer.id.escaped(limit: 80)) has no figures that could be drawn."))]
      }
    return ReportSection("certainty", "How sure it is", blocks)
  }

  private static func blocks(_ simulation: Simulation) -> [ReportBlock] {
    let results: [(String, SampledResult, Metric)] = [
      ("saves a month", simulation.monthlySaving, .monthlySaving),
      ("worth at the horizon", simulation.npv, .npv),
      ("months to break-even", simulation.breakEvenMonths, .breakEvenMonths),
    ]
    let percentiles = ReportTable(
      "\(FigureText.count(Double(simulation.samples))) samples of \(simulation.row.offer.id.escaped(limit: 80))",
      [
        .init("result"), .init("P10", .right), .init("P50", .right), .init("P90", .right),
        .init("mean", .right),
      ],
      results.map { name, result, metric in
        [
          ReportText(name), ReportText(result.p10.text(of: metric)), ReportText(result.p50.text(of: metric)),
          ReportText(result.p90.text(of: metric)),
          ReportText(result.mean.map { MetricValue.number($0).text(of: metric) } ?? "-"),
        ]
      })
    let regrets = ReportTable(
      "What a choice made now costs on average above the one that turns out best, to the horizon",
      [.init("choice"), .init("expected regret", .right), .init("is the best", .right)],
      simulation.regrets.map { regret in
        [
          ReportText(
            regret.option?.escaped(limit: 80)
              ?? "stay on \(simulation.comparison.today.id.escaped(limit: 80))"),
          ReportText(regret.expected.map { FigureText.money($0.value) } ?? "-"),
          ReportText(FigureText.share(regret.bestProbability)),
        ]
      })
    return [.table(percentiles), .facts(simulation.probabilityFacts), .table(regrets)]
  }
}

extension Simulation {
  /// How likely it pays back, by when, and which verdicts come out.
  fileprivate var probabilityFacts: [(name: String, value: ReportText)] {
    func text(_ share: Double) -> ReportText { ReportText(FigureText.share(share)) }
    var facts = probabilities.within.map { within in
      (
        name: "Pays back within \(FigureText.text(within.months.value, .months))",
        value: text(within.probability)
      )
    }
    facts.append((name: "Pays back at all", value: text(probabilities.ever)))
    if let share = probabilities.beforeEndOfLife {
      facts.append((name: "Pays back before it ends", value: text(share)))
    }
    let verdicts = verdicts.map { "\($0.verdict.words) \(FigureText.share($0.probability))" }
    return facts + [(name: "Verdicts", value: ReportText(verdicts.joined(separator: ", ")))]
  }
}

extension SampledResult.Value {
  /// The value in the unit of its metric.
  fileprivate func text(of metric: Metric) -> String {
    switch self {
    case .number(let value): MetricValue.number(value).text(of: metric)
    case .ended: "ends first"
    case .never: "never"
    }
  }
}
