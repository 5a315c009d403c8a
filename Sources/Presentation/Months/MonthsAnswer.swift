internal import CostModel
package import JSONText

extension MonthsReport: Answer {
  package var blocks: [Block] {
    [
      .only(.terminal, [.head(name: nil, titleWords)]), .warnings(notes.map(\.words)),
    ] + entries.map { .drawing(MonthsTable($0)) }
      + [
        .only(.terminal, [.detail([.drawing(MonthsFoot(report: self))])]),
        .only(.document, [.paragraphs(basis)]), .notes({ [.paragraphs([assumptions.defaultsWords])] }),
      ]
  }

  package static func document(of answers: [MonthsReport]) -> JSONOutput {
    answers.first.map(MonthsJSON.form.output) ?? nil
  }

  package static func records(of answers: [MonthsReport]) -> [[String]]? {
    answers.first.map(MonthsCSV.records)
  }
}

/// How the tables of months are read, and what they rest on.
private struct MonthsFoot: Drawing {
  let report: MonthsReport

  func text(on page: Page) -> [String] {
    var lines: [String] = []
    let sides = report.entries.flatMap { $0.course.months.compactMap(\.option) }
    if !sides.isEmpty {
      var words = "TOTAL is what was saved so far less what was paid up front"
      if sides.contains(where: { $0.bill?.discounted != nil }) { words += ", NPV the same discounted" }
      words += "."
      if sides.contains(where: \.isPartial) {
        words += " MOVED is the share of the calls that have moved."
      }
      lines += words.wrapped(to: page.width)
    }
    if sides.contains(where: { $0.bill?.isCovered == true || $0.withTeam?.isCovered == true }) {
      lines += "The savings have covered the sum up front.".footnote("*", width: page.width)
    }
    return lines + report.basis.flatMap { $0.wrapped(to: page.width) }
  }

  var markdown: [String] { [] }
}
