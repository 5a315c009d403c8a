internal import CostModel

extension ReportSection {
  /// What the answer hangs on, the inputs ranked.
  static func dependence(_ subject: ReportSubject) -> ReportSection {
    let sensitivity = subject.findings.sensitivity
    var blocks: [Block] = [.words(RichText(sensitivity.verdictWords))]
    if !sensitivity.moving.isEmpty {
      blocks.append(.table(sensitivity.reportTable))
      blocks += sensitivity.orderWords.map { .words(RichText($0)) }
    }
    return ReportSection("dependence", "What it depends on", blocks)
  }
}

extension Sensitivity {
  /// The table of the analysis, with what each input is.
  fileprivate var reportTable: Grid {
    let rows = moving.flatMap { bar in
      cells(of: bar).enumerated().map { index, cells in
        [index == 0 ? cells[0] : "", index == 0 ? bar.number.definition.meaning : ""] + cells.dropFirst()
      }
    }
    let columns = tableColumns
    return Grid(columns: [columns[0], .init("what it is")] + columns.dropFirst(), rows: rows)
      .captioned("What each uncertain input makes of \(titleWords)")
  }
}
