internal import CostModel

/// The months of one course as a table that is split and rescaled to the width.
struct MonthsTable: Drawing {
  private let entry: MonthsReport.Entry

  init(_ entry: MonthsReport.Entry) { self.entry = entry }

  func text(on page: Page) -> [String] {
    let course = entry.course
    var marks: [String] = []
    let numbers = course.months.map { month in
      let remarks = page.isQuiet ? [] : course.remarks(on: month)
      let cell = String(month.number).padded(to: String(course.months.count).count)
      return remarks.isEmpty ? cell : cell + " " + remarks.map { mark($0, in: &marks) }.joined()
    }
    var lines = [Style.strong.applied(to: entry.title, page.colors)]
    if !course.months.isEmpty { lines += table(course, numbers, width: page.width) }
    guard !page.isQuiet else { return lines }
    for (index, words) in marks.enumerated() { lines += words.footnote("[\(index + 1)]", width: page.width) }
    for words in entry.remarks { lines += words.wrapped(to: page.width) }
    return lines
  }

  private func mark(_ words: String, in marks: inout [String]) -> String {
    marks.append(words)
    return "[\(marks.count)]"
  }

  /// The table in cents where that fits, else in dollars; the totals in a table of their own where they must be.
  private func table(_ course: MonthlyCourse, _ numbers: [String], width: Int) -> [String] {
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

  var document: [Block] {
    [.heading(entry.title)] + (entry.course.months.isEmpty ? [] : [.table(documentTable)])
      + [.paragraphs(entry.remarks)]
  }

  private var documentTable: Grid {
    let course = entry.course
    let columns = MonthColumns(course).all
    let titles = columns.map {
      [$0.over, $0.title].filter { !$0.isEmpty }.joined(separator: ", ").lowercased()
    }
    func row(_ start: [String], _ cells: [String], _ remarks: [String]) -> [String] {
      start + cells.map(\.trimmingEnd) + [remarks.joined(separator: " ")]
    }
    let upfront = course.hasUpfront ? [row(["", "up front"], columns.map(\.upfront), [])] : []
    return Grid(
      columns: [.init("month", .right), .init("starts")] + titles.map { .init($0, .right) } + [
        .init("remarks")
      ],
      rows: upfront
        + course.months.map { month in
          row(
            [String(month.number), month.starts.description], columns.map { $0.cell(month) },
            course.remarks(on: month))
        })
  }
}

extension String {
  /// The text with blanks before it up to a length.
  fileprivate func padded(to length: Int) -> String {
    String(repeating: " ", count: max(0, length - count)) + self
  }
}
