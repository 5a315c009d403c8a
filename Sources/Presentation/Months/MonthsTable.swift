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
    if !course.months.isEmpty { lines += table(numbers, width: page.width) }
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
  private func table(_ numbers: [String], width: Int) -> [String] {
    var lines: [String] = []
    for (isSplit, scales) in [(false, [.cents, .dollars]), (true, FigureText.Scale.allCases)] {
      for scale in scales {
        let columns = MonthColumns(entry.course, scale: scale)
        let parts = isSplit ? [columns.flows, columns.totals].filter { !$0.isEmpty } : [columns.all]
        let tables = parts.map { grid($0, numbers, .left).text(on: Page(width: .max)) }
        lines = Array(tables.joined(separator: [""]))
        if lines.allSatisfy({ $0.columns <= width }) { return lines }
      }
    }
    return lines
  }

  /// Some columns, with a line for what is paid up front where they say anything of it.
  private func grid(
    _ columns: [MonthColumns.Column], _ numbers: [String], _ side: TextTable.Side
  ) -> Grid {
    let course = entry.course
    let hasUpfront = course.hasUpfront && columns.contains { !$0.upfront.isEmpty }
    return Grid(
      columns: [.init("month", side), .init("starts")]
        + columns.map { column in
          let heads = [column.over, column.title].filter { !$0.isEmpty }
          return .init(heads.joined(separator: ", ").lowercased(), .right, heads: heads)
        },
      rows: (hasUpfront ? [["", "up front"] + columns.map(\.upfront)] : [])
        + zip(numbers, course.months).map { number, month in
          [number, month.starts.description] + columns.map { $0.cell(month) }
        })
  }

  var document: [Block] {
    [.heading(entry.title)] + (entry.course.months.isEmpty ? [] : [.table(documentTable)])
      + [.paragraphs(entry.remarks)]
  }

  /// All columns, the remarks of each month in one of their own.
  private var documentTable: Grid {
    let months = entry.course.months
    let grid = grid(MonthColumns(entry.course).all, months.map { String($0.number) }, .right)
    let remarks = months.map { entry.course.remarks(on: $0).joined(separator: " ") }
    let before = [String](repeating: "", count: grid.rows.count - months.count)
    return Grid(
      columns: grid.columns + [.init("remarks")],
      rows: zip(grid.rows, before + remarks).map { $0.map(\.words.trimmingEnd) + [$1] })
  }
}

extension String {
  /// The text with blanks before it up to a length.
  fileprivate func padded(to length: Int) -> String {
    String(repeating: " ", count: max(0, length - count)) + self
  }
}
