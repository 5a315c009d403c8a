internal import CostModel
internal import JSONText

extension ReportSection {
  /// How sure the answer is: percentiles, probabilities, regrets and inputs over all samples.
  static func certainty(_ subject: ReportSubject) -> ReportSection {
    let blocks: [Block] =
      switch subject.findings.sampling {
      case .drawn(let simulation): blocks(simulation)
      case .nothingVaries:
        [
          .words(
            "No input that matters is a range, so there is nothing to draw: every figure is as sure as its inputs."
          )
        ]
      case .noFigures:
        [.words(RichText("\(subject.row.offer.id.escaped(limit: 80)) has no figures that could be drawn."))]
      }
    return ReportSection("certainty", "How sure it is", blocks)
  }

  private static func blocks(_ simulation: Simulation) -> [Block] {
    let tables = simulation.tables.map { Block.table($0.grid.captioned($0.caption)) }
    let foot = simulation.correlationWords + [simulation.methodWords, simulation.assumedWords]
    return [.words(RichText(simulation.headWords + ". " + simulation.verdictWords))] + tables
      + [.list(foot.filter { !$0.isEmpty }.map { RichText($0) })]
  }
}
