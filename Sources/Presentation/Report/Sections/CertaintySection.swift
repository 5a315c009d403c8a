internal import CostModel
internal import JSONText

extension ReportSection {
  /// How sure the answer is: percentiles, probabilities, regrets and inputs over all samples.
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

  /// What the tables of a simulation show, in their order.
  private static let captions = [
    "The results over all samples", "How often it pays back", "What each choice made now may be regretted by",
    "What was drawn",
  ]

  private static func blocks(_ simulation: Simulation) -> [ReportBlock] {
    let tables = zip(captions, SimulationTable.all(of: simulation)).map { caption, table in
      let columns = zip(table.head, table.sides).map { DataTable.Column($0.lowercased(), $1) }
      return ReportBlock.table(ReportTable(caption, DataTable(columns: columns, rows: table.rows)))
    }
    let foot = simulation.correlationWords + [simulation.methodWords, simulation.assumedWords]
    return [.words(ReportText(simulation.headWords + ". " + simulation.verdictWords))] + tables
      + [.list(foot.filter { !$0.isEmpty }.map { ReportText($0) })]
  }
}
