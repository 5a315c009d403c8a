package import CostModel

/// A comparison with what its file is called, and the named scenarios of that file.
package struct NamedComparison {
  /// The file; nil where the flags said everything.
  package let file: ScenarioFile?
  /// The comparison of the base.
  package let comparison: Comparison
  /// The comparisons of the named scenarios, in the order of the file.
  package let scenarios: [(name: String, comparison: Comparison)]
  /// The tuned option at the quality that a test showed; nil where none tells it of both models.
  package let equalQuality: EqualQuality?

  package init(
    _ file: ScenarioFile?, _ comparison: Comparison, scenarios: [(name: String, comparison: Comparison)] = [],
    equalQuality: EqualQuality? = nil
  ) {
    self.equalQuality = equalQuality
    self.file = file
    self.comparison = comparison
    self.scenarios = scenarios
  }
}
