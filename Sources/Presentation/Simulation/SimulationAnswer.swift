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

  /// The answer for people, with a picture unless it is to be quiet.
  package func text(width: Int, _ glyphs: ChartGlyphs, colors: Bool, isQuiet: Bool) -> String {
    SimulationText(answer: self, width: width, glyphs: glyphs, colors: colors).text(isQuiet: isQuiet)
  }

  /// The answer in Markdown.
  package var markdown: String { SimulationMarkdown.text(self) }

  /// The document for scripts.
  package var document: JSONOutput { SimulationJSON.form.output(self) }

  /// The histogram as a picture of its own; nil where nothing is uncertain.
  package func svg(width: Int) -> String? {
    SimulationChart.worth(of: simulation)?.svg(id: "simulation", width: width)
  }

  /// Flat records.
  package var csv: String { SimulationCSV.text(simulation) }
}
