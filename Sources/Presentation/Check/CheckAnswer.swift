package import JSONText

extension CheckReport: Answer {
  package var blocks: [Block] { [.drawing(Verdicts(report: self))] }
  package var annotations: String { CheckAnnotations.text(self) }
  package var testResults: String { CheckJUnit.text(self) }

  package var document: JSONOutput { CheckJSON.form.output(self) }
}

/// The files, each with what holds of its decision: line under line where all does.
private struct Verdicts: Drawing {
  let report: CheckReport

  func text(on page: Page) -> [String] { CheckText.lines(report, width: page.width, colors: page.colors) }

  var document: [Block] { report.documentBlocks }
}
