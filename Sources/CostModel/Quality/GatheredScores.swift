internal import JSONText

/// The scores of requests as they are found, before each has one of each model.
struct GatheredScores {
  private(set) var order: [String] = []
  private var rows: [String: Row] = [:]
  /// The names of the models, in the order in which they were met.
  private(set) var runs: [String] = []
  private var columns: [String: Int] = [:]
  private let name: String

  private struct Row {
    var scores: [Double?]
    let place: FilePlace
    var group: String?
  }

  init(name: String) { self.name = name }

  /// The place of a model among them; a new one where it was not met yet.
  ///
  /// - Throws: ``ResultsError`` for one more than are compared, as soon as it is met.
  mutating func column(of run: String, at place: FilePlace) throws(ResultsError) -> Int {
    if let column = columns[run] { return column }
    guard runs.count < TestResults.mostRuns else {
      throw ResultsError(place, .tooManyRuns(runs.count + 1))
    }
    columns[run] = runs.count
    runs.append(run)
    return runs.count - 1
  }

  /// Takes a score.
  ///
  /// - Throws: ``ResultsError`` where the request has a score of the model already.
  mutating func take(
    _ score: Double, of id: String, in column: Int, group: String? = nil, at place: FilePlace
  ) throws(ResultsError) {
    if rows[id] == nil {
      order.append(id)
      rows[id] = Row(scores: [], place: place, group: group)
    }
    guard let known = rows[id] else { return }
    if known.scores.count > column, known.scores[column] != nil {
      throw ResultsError(place, .repeated(id, first: known.place.line))
    }
    while rows[id]?.scores.count ?? .max <= column { rows[id]?.scores.append(nil) }
    rows[id]?.scores[column] = score
  }

  /// Whether a request was met, and where.
  func place(of id: String) -> FilePlace? { rows[id]?.place }

  /// The file that the scores are of.
  ///
  /// - Throws: ``ResultsError`` where a model has no score of a request.
  func file(at start: FilePlace) throws(ResultsError) -> ResultsFile {
    guard !runs.isEmpty, !order.isEmpty else { throw ResultsError(start, .noRun) }
    var file = ResultsFile(name: name, place: start, runs: runs, order: order)
    for id in order {
      guard let row = rows[id] else { continue }
      var scores: [Double] = []
      for (column, run) in runs.enumerated() {
        guard row.scores.indices.contains(column), let score = row.scores[column] else {
          throw ResultsError(row.place, .missing(id, run: run))
        }
        scores.append(score)
      }
      file.rows[id] = ResultsFile.Row(scores: scores, place: row.place, group: row.group)
    }
    return file
  }
}
