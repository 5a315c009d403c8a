internal import CostModel

/// Months as tables for people, a block for each option.
package struct MonthsText {
  private let report: MonthsReport
  private let width: Int
  private let colors: Bool
  private let isQuiet: Bool

  /// The text of a report; the tables and their warnings alone where it is to be quiet.
  package static func text(
    _ report: MonthsReport, width: Int, colors: Bool, isQuiet: Bool = false
  ) -> String {
    let text = MonthsText(report: report, width: width, colors: colors, isQuiet: isQuiet)
    var lines = HeadText.title(report.titleWords, width: width)
    lines += HeadText.notes(report.notes, width: width, colors: colors)
    for entry in report.entries { lines += [""] + text.block(entry) }
    if !isQuiet { lines += [""] + text.foot() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func block(_ entry: MonthsReport.Entry) -> [String] {
    let course = entry.course
    var marks: [String] = []
    let numbers = course.months.map { month in
      let remarks = isQuiet ? [] : course.remarks(on: month)
      let cell = String(month.number).padded(to: String(course.months.count).count)
      return remarks.isEmpty ? cell : cell + " " + remarks.map { mark($0, in: &marks) }.joined()
    }
    var lines = [Style.strong.applied(to: entry.title, colors)]
    if !course.months.isEmpty { lines += table(course, numbers) }
    guard !isQuiet else { return lines }
    for (index, words) in marks.enumerated() { lines += words.footnote("[\(index + 1)]", width: width) }
    for words in entry.remarks { lines += words.wrapped(to: width) }
    return lines
  }

  private func mark(_ words: String, in marks: inout [String]) -> String {
    marks.append(words)
    return "[\(marks.count)]"
  }

  /// The table in cents where that fits, else in dollars; the totals in a table of their own where they must be.
  private func table(_ course: MonthlyCourse, _ numbers: [String]) -> [String] {
    var lines: [String] = []
    for (isSplit, scales) in [(false, [.cents, .dollars]), (true, FigureText.Scale.allCases)] {
      for scale in scales {
        let columns = MonthColumns(course, scale: scale)
        let parts = isSplit ? [columns.flows, columns.totals].filter { !$0.isEmpty } : [columns.all]
        lines = Array(parts.map { table(course, numbers, $0) }.joined(separator: [""]))
        if lines.allSatisfy({ $0.columns <= width }) { return lines }
      }
    }
    return lines
  }

  private func table(
    _ course: MonthlyCourse, _ numbers: [String], _ columns: [MonthColumns.Column]
  ) -> [String] {
    var lines: [TextTable.Line] = [.cells(["MONTH", "STARTS"] + columns.map(\.title))]
    if columns.contains(where: { !$0.over.isEmpty }) {
      lines.insert(.cells(["", ""] + columns.map(\.over)), at: 0)
    }
    if course.hasUpfront, columns.contains(where: { !$0.upfront.isEmpty }) {
      lines.append(.cells(["", "up front"] + columns.map(\.upfront)))
    }
    for (number, month) in zip(numbers, course.months) {
      lines.append(.cells([number, month.starts.description] + columns.map { $0.cell(month) }))
    }
    return TextTable([.left, .left] + columns.map { _ in .right }, lines, width: .max).rendered()
  }

  private func foot() -> [String] {
    var lines: [String] = []
    let sides = report.entries.flatMap { $0.course.months.compactMap(\.option) }
    if !sides.isEmpty {
      var words = "TOTAL is what was saved so far less what was paid up front"
      if sides.contains(where: { $0.bill?.discounted != nil }) { words += ", NPV the same discounted" }
      words += "."
      if sides.contains(where: \.isPartial) {
        words += " MOVED is the share of the calls that have moved."
      }
      lines += words.wrapped(to: width)
    }
    if sides.contains(where: { $0.bill?.isCovered == true || $0.withTeam?.isCovered == true }) {
      lines += "The savings have covered the sum up front.".footnote("*", width: width)
    }
    return lines + report.basis.flatMap { $0.wrapped(to: width) }
  }
}

extension String {
  /// The text with blanks before it up to a length.
  fileprivate func padded(to length: Int) -> String {
    String(repeating: " ", count: max(0, length - count)) + self
  }
}
