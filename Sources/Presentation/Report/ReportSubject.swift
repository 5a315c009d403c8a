package import CostModel

/// What a report is about: everything that was found out, the file it came from, and how the report was made.
///
/// It is made once and only read, and too large to be copied from hand to hand.
package final class ReportSubject {
  /// What the program says of itself and of the run.
  package struct Making {
    /// The command line, ready for a shell.
    package let command: String
    /// The version of the program.
    package let version: String
    /// The day on which the report is made.
    package let day: CalendarDate

    package init(command: String, version: String, day: CalendarDate) {
      self.command = command
      self.version = version
      self.day = day
    }
  }

  /// The heading of the report; nil for that of the file.
  let title: String?
  let findings: Findings
  /// The named scenario of the file that is reported; nil for its base.
  let scenario: String?
  /// The comparison with the named scenarios of its file.
  let named: NamedComparison
  /// The decision of the file, held against the prices of the day; nil where it has none.
  let assessment: Assessment?
  /// Whether the task is one to tune, and what its test showed; nil where the file says nothing of it.
  let fit: FitAssessment?
  /// What users pay and cost; nil where the file says nothing of it.
  let margin: Margin?
  /// Whether the report has other numbers than the file, of which alone the decision is assessed.
  let isOverlaid: Bool
  let making: Making

  package init(
    title: String?, _ findings: Findings, in scenario: String?, _ named: NamedComparison,
    _ assessment: Assessment?, fit: FitAssessment? = nil, margin: Margin? = nil, isOverlaid: Bool,
    _ making: Making
  ) {
    self.title = title
    self.findings = findings
    self.scenario = scenario
    self.named = named
    self.assessment = assessment
    self.fit = fit
    self.margin = margin
    self.isOverlaid = isOverlaid
    self.making = making
  }

  var comparison: Comparison { findings.comparison }
  var row: Row { findings.row }
}
