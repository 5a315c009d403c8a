internal import CostModel

extension ReportSection {
  /// The command that makes the report again, with the version and the day.
  static func making(_ subject: ReportSubject) -> ReportSection {
    let making = subject.making
    let asOf = subject.comparison.scenario.asOf
    var blocks: [Block] = [
      .words(
        RichText(
          "Made by ftcalc \(making.version) on \(making.day), with the prices of \(asOf), by this command:")),
      .command(making.command),
    ]
    if let simulation = subject.findings.simulation {
      blocks.append(
        .words(
          RichText(
            "The seed of its \(FigureText.counted(simulation.samples, "sample")) is \(simulation.seed); the same seed draws "
              + "the same samples.")))
    }
    return ReportSection("making", "How this was made", blocks)
  }
}
