internal import JSONText

extension ResultsFile {
  /// Reads results: CSV with a line for each request, the JSON of promptfoo, or a log of Inspect; told apart by their start.
  ///
  /// - Throws: ``ResultsError`` with the place of the first thing that is wrong.
  public init(_ bytes: [UInt8], named name: String) throws(ResultsError) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    let first = bytes.first { !" \t\r\n".utf8.contains($0) }
    guard let first, !bytes.prefix(4096).contains(0) else {
      throw ResultsError(FilePlace(name, .start), .notResults)
    }
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = try Self.json(bytes, named: name)
    default: self = try Self.csv(bytes, named: name)
    }
  }

  /// An empty one.
  init(name: String, place: FilePlace, runs: [String]) {
    self.name = name
    self.place = place
    self.runs = runs
  }
}

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

  init(name: String, runs: [String] = []) {
    self.name = name
    for run in runs { _ = column(of: run) }
  }

  /// The place of a model among them; a new one where it was not met yet.
  mutating func column(of run: String) -> Int {
    if let column = columns[run] { return column }
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
    var file = ResultsFile(name: name, place: start, runs: runs)
    var groups: [String: Int] = [:]
    var clusters: [Int] = []
    for id in order {
      guard let row = rows[id] else { continue }
      var scores: [Double] = []
      for (column, run) in runs.enumerated() {
        guard row.scores.indices.contains(column), let score = row.scores[column] else {
          throw ResultsError(row.place, .missing(id, run: run))
        }
        scores.append(score)
      }
      file.rows[id] = scores
      file.places[id] = row.place
      if let group = row.group {
        let number = groups[group] ?? groups.count
        groups[group] = number
        clusters.append(number)
      }
    }
    file.order = order
    if clusters.count == order.count { file.clusters = clusters }
    return file
  }
}

/// A score as results write it.
enum ScoreText {
  /// The score from 0 to 1; nil for a text that is none.
  ///
  /// `C`, `P`, `I` and `N` are what Inspect writes: correct, partly, incorrect, no answer.
  static func score(_ text: String) -> Double? {
    switch text {
    case "1", "pass", "true": return 1
    case "0", "fail", "false": return 0
    default: break
    }
    switch text.lowercased() {
    case "pass", "passed", "true", "yes", "c", "correct": return 1
    case "fail", "failed", "false", "no", "i", "incorrect", "n": return 0
    case "p", "partial": return 0.5
    default:
      let isPlain = text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
      }
      guard isPlain, let number = Double(text), (0...1).contains(number) else { return nil }
      return number
    }
  }
}
