internal import CostModel

/// Months as Markdown tables, for an issue or a review.
package enum MonthsMarkdown {
  /// A heading and a table for each course.
  package static func text(_ report: MonthsReport) -> String {
    var lines = report.notes.flatMap { ["> " + MarkdownText.escaped($0.words), ""] }
    for entry in report.entries {
      lines += ["### " + MarkdownText.escaped(entry.title), ""]
      if !entry.course.months.isEmpty { lines += table(entry.course) + [""] }
      for words in entry.remarks { lines += [MarkdownText.escaped(words), ""] }
    }
    lines.append(report.basis.map(MarkdownText.escaped).joined(separator: "\n\n"))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func table(_ course: MonthlyCourse) -> [String] {
    let columns = MonthColumns(course).all
    let titles = columns.map {
      [$0.over, $0.title].filter { !$0.isEmpty }.joined(separator: ", ").lowercased()
    }
    var lines = [
      MarkdownText.row(["month", "starts"] + titles + ["remarks"]),
      "|--:|---|" + columns.map { _ in "--:|" }.joined() + "---|",
    ]
    func row(_ start: [String], _ cells: [String], _ remarks: [String]) -> String {
      MarkdownText.row(start + cells.map(\.trimmingEnd) + [remarks.joined(separator: " ")])
    }
    if course.hasUpfront { lines.append(row(["", "up front"], columns.map(\.upfront), [])) }
    for month in course.months {
      lines.append(
        row(
          [String(month.number), month.starts.description], columns.map { $0.cell(month) },
          course.remarks(on: month)))
    }
    return lines
  }
}
