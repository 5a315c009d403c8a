internal import JSONText

/// How the same requests came out with today's model and with those that may take its place.
public struct TestResults: Sendable {
  /// One model's scores, in the order of the requests.
  public struct Run: Sendable, Hashable {
    /// The name of its column, or of the model.
    public let name: String
    /// A score from 0 to 1 for each request.
    public let scores: [Double]
  }

  /// Today's model; nil where the results are of candidates alone.
  public let baseline: Run?
  /// The models that were tried.
  public let candidates: [Run]
  /// The group of each request, counted from 0; nil where each stands for itself.
  public let clusters: [Int]?
  /// Where the results start.
  let place: FilePlace
}

extension TestResults {
  /// More models than this are no comparison.
  static let mostRuns = 100

  /// Pairs runs by the ids of their requests.
  ///
  /// - Parameters:
  ///   - files: what each file holds; the first run of all is today's model unless one is named.
  ///   - baseline: the name of today's model.
  /// - Throws: ``ResultsError`` where a request was not answered by all.
  public init(_ files: [ResultsFile], baseline name: String? = nil) throws(ResultsError) {
    guard let first = files.first else { throw ResultsError(FilePlace("results", .start), .noRun) }
    place = first.place
    var runs: [Run] = []
    for file in files {
      if let missing = file.order.first(where: { first.rows[$0] == nil }) {
        throw ResultsError(
          file.places[missing] ?? file.place, .unpaired(missing, in: file.name, not: first.name))
      }
      if file.order.count < first.order.count,
        let missing = first.order.first(where: { file.rows[$0] == nil })
      {
        throw ResultsError(
          first.places[missing] ?? first.place, .unpaired(missing, in: first.name, not: file.name))
      }
      for (column, runName) in file.runs.enumerated() {
        let scores = first.order.compactMap { id in file.rows[id].map { $0[column] } }
        let isTaken = runs.contains { $0.name == runName }
        runs.append(Run(name: isTaken ? "\(runName) (\(file.name))" : runName, scores: scores))
      }
    }
    guard runs.count <= Self.mostRuns else { throw ResultsError(place, .tooManyRuns(runs.count)) }
    clusters = first.clusters
    let named =
      name ?? (runs.contains { $0.name == ResultsFile.baselineColumn } ? ResultsFile.baselineColumn : nil)
    if let named {
      guard let index = runs.firstIndex(where: { $0.name == named }) else {
        throw ResultsError(place, .unknownRun(named, among: runs.map(\.name)))
      }
      self.baseline = runs.remove(at: index)
    } else {
      self.baseline = runs.count > 1 ? runs.removeFirst() : nil
    }
    guard !runs.isEmpty, runs.first?.scores.isEmpty == false else { throw ResultsError(place, .noRun) }
    candidates = runs
  }
}

/// What one file holds: a score of each request for each model.
public struct ResultsFile: Sendable {
  /// The column that is today's model where nobody names another.
  static let baselineColumn = "baseline"
  /// The columns that say which requests belong together.
  static let clusterColumns = ["cluster", "group"]

  /// The name of the file.
  public let name: String
  /// Where it starts.
  let place: FilePlace
  /// What the runs are called.
  let runs: [String]
  /// The ids of the requests, in the order of the file.
  var order: [String] = []
  /// The scores of each request, one for each run.
  var rows: [String: [Double]] = [:]
  /// Where each request stands.
  var places: [String: FilePlace] = [:]
  /// The group of each request, counted from 0; nil where each stands for itself.
  var clusters: [Int]?
}
