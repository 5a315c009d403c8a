/// A piece of a section of a report, whatever it is written in.
package enum ReportBlock {
  /// A sentence or several.
  case words(ReportText)
  /// The one sentence that the report is about.
  case answer(String, Style)
  /// What must not be missed.
  case warnings([String])
  /// Several sentences, one below the other.
  case list([ReportText])
  /// What is known, by its name.
  case facts([(name: String, value: ReportText)])
  /// A heading within the section.
  case heading(String)
  /// Cells under their headings.
  case table(ReportTable)
  /// A picture.
  case figure(ReportFigure)
  /// A command line, to be copied.
  case command(String)
}

/// A part of a report under its heading.
package struct ReportSection {
  /// The name within the page: `answer`.
  let id: String
  let heading: String
  let blocks: [ReportBlock]

  init(_ id: String, _ heading: String, _ blocks: [ReportBlock]) {
    self.id = id
    self.heading = heading
    self.blocks = blocks
  }
}

/// A table of a report, with what it shows.
package struct ReportTable {
  /// How much its headings say.
  enum Kind {
    /// Each column has a heading that is read.
    case plain
    /// Lines of arithmetic, which need none.
    case sums
  }

  let kind: Kind
  let caption: String
  let columns: [DataTable.Column]
  let rows: [[ReportText]]

  init(_ caption: String, _ columns: [DataTable.Column], _ rows: [[ReportText]], _ kind: Kind = .plain) {
    self.kind = kind
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  init(_ caption: String, _ table: DataTable) {
    self.init(caption, table.columns, table.rows.map { $0.map { ReportText($0) } })
  }

  /// The same table as plain text.
  var data: DataTable { DataTable(columns: columns, rows: rows.map { $0.map(\.words) }) }
}

/// A picture of a report, with what is seen on it.
package struct ReportFigure {
  /// The name within the page: `cost`.
  let id: String
  let picture: ReportPicture
  let caption: String
}
