package import CostModel
package import JSONText

/// What `simulate` answers: the samples, and what was decided before them.
package struct SimulationAnswer {
  /// What the file is about, in its own words; nil without one.
  let title: String?
  let simulation: Simulation
  /// Whether the decision of the file is to stay with today's model.
  let isToStay: Bool

  /// The answer for a file, or for flags alone.
  package init(_ file: ScenarioFile?, _ simulation: Simulation) {
    title = file?.title
    self.simulation = simulation
    isToStay = file?.decision?.chosen == Decision.stay
  }

  /// What comes first: the decision where it is to stay, the answer, and how often each verdict is returned.
  var sentences: [String] {
    (isToStay ? [simulation.stayWords] : []) + [simulation.answerWords]
      + (simulation.inputs.isEmpty ? [] : [simulation.verdictWords])
  }
}

extension SimulationAnswer: Answer {
  package var blocks: [Block] {
    let comparison = simulation.comparison
    return [
      .head(name: title, comparison.titleWords, below: [simulation.headWords]),
      .warnings(comparison.notes.map(\.words) + [comparison.marginGapWords].compactMap(\.self)),
      .detail([.paragraphs(sentences)]),
    ] + simulation.tables.map { .table($0.grid) }
      + [
        .detail((picture.map { [.figure($0)] } ?? []) + [.paragraphs(simulation.footWords)]),
        .notes({ [.paragraphs([comparison.defaultsWords])] }),
      ]
  }

  package var picture: CaptionedPicture? {
    SimulationChart.worth(of: simulation).map { CaptionedPicture("simulation", $0) }
  }

  package var document: JSONOutput { SimulationJSON.form.output(self) }
  package var records: [[String]]? { SimulationCSV.records(simulation) }
}
