package import CostModel

/// Months as Markdown tables, for an issue or a review.
package enum MonthsMarkdown {
  /// A heading and a table for each course.
  package static func text(_ courses: [MonthlyCourse], of comparison: Comparison) -> String {
    var lines = comparison.notes.flatMap { ["> " + MarkdownText.escaped($0.words), ""] }
    for course in courses {
      lines += ["### " + MarkdownText.escaped(comparison.title(of: course)), ""]
      if !course.months.isEmpty { lines += table(course) + [""] }
      for words in comparison.remarks(on: course) { lines += [MarkdownText.escaped(words), ""] }
    }
    lines.append(comparison.basis(of: courses).map(MarkdownText.escaped).joined(separator: "\n\n"))
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
