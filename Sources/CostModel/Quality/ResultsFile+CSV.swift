internal import JSONText

extension ResultsFile {
  /// Reads `id,baseline,candidate` and further columns, each a model; `cluster` or `group` says what belongs together.
  ///
  /// The case of `id`, `baseline`, `cluster` and `group` does not matter, so two columns that differ in case alone are one
  /// that stands twice. Other columns that hold no scores are told apart by nothing, so they are an error: leave them out.
  ///
  /// - Throws: ``ResultsError`` with the place of the first thing that is wrong.
  static func csv(_ bytes: [UInt8], named name: String) throws(ResultsError) -> ResultsFile {
    var rows = CSVRows(bytes, named: name)
    guard let header = try rows.next() else { throw ResultsError(FilePlace(name, .start), .notResults) }
    let titles = try Titles(header)
    var scores = GatheredScores(name: name)
    var columns: [Int] = []
    for run in titles.runs { columns.append(try scores.column(of: run.name, at: header.place)) }
    while let row = try rows.next() {
      guard row.cells.count == titles.count else {
        throw ResultsError(row.place, .cells(row.cells.count, of: titles.count))
      }
      let request = String(row.cells[titles.id].trimmed)
      guard !request.isEmpty else { throw ResultsError(row.place, .noID) }
      if let known = scores.place(of: request) {
        throw ResultsError(row.place, .repeated(request, first: known.line))
      }
      let group = titles.group.map { String(row.cells[$0].trimmed) }
      if let place = titles.group, group?.isEmpty == true {
        throw ResultsError(rows.place(of: place, in: row), .noGroup(request))
      }
      for (run, column) in zip(titles.runs, columns) {
        let text = String(row.cells[run.place].trimmed)
        guard let score = ScoreText.score(text) else {
          let fault: ResultsError.Fault =
            text.isEmpty ? .missing(request, run: run.name) : .badScore(text, run: run.name)
          throw ResultsError(rows.place(of: run.place, in: row), fault)
        }
        try scores.take(score, of: request, in: column, group: group, at: row.place)
      }
    }
    return try scores.file(at: header.place)
  }
}

/// What the columns of a table of results are, each looked up once.
private struct Titles {
  /// How many there are.
  let count: Int
  /// Where the id of a request stands.
  let id: Int
  /// Where its group does; nil without one.
  let group: Int?
  /// The models, with the place of each.
  let runs: [(name: String, place: Int)]

  /// Reads the first line.
  ///
  /// - Throws: ``ResultsError`` for a column that stands twice, for two that say what belongs together, and for more models
  ///   than are compared.
  init(_ header: CSVRows.Row) throws(ResultsError) {
    let titles = header.cells.map { String($0.trimmed) }
    var places: [String: Int] = [:]
    for (place, title) in titles.enumerated() {
      guard places.updateValue(place, forKey: title.lowercased()) == nil else {
        throw ResultsError(header.place, .columnTwice(title))
      }
    }
    guard let id = places["id"] else {
      throw ResultsError(
        header.place, .noColumn("id", nearest: nearestNames(to: "id", among: Array(titles.prefix(100)))))
    }
    let groups = ResultsFile.clusterColumns.filter { places[$0] != nil }
    guard groups.count < 2 else { throw ResultsError(header.place, .groupedTwice(groups)) }
    let group = groups.first.flatMap { places[$0] }
    count = titles.count
    self.id = id
    self.group = group
    runs = titles.enumerated().filter { $0.offset != id && $0.offset != group }.map { place, title in
      let isBaseline = title.lowercased() == ResultsFile.baselineColumn
      return (isBaseline ? ResultsFile.baselineColumn : title, place)
    }
  }
}
