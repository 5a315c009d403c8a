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
    var names: Set<String> = []
    for file in files {
      if let missing = file.order.first(where: { first.rows[$0] == nil }) {
        throw ResultsError(
          file.rows[missing]?.place ?? file.place, .unpaired(missing, in: file.name, not: first.name))
      }
      if file.order.count < first.order.count,
        let missing = first.order.first(where: { file.rows[$0] == nil })
      {
        throw ResultsError(
          first.rows[missing]?.place ?? first.place, .unpaired(missing, in: first.name, not: file.name))
      }
      for (column, runName) in file.runs.enumerated() {
        guard runs.count < Self.mostRuns else {
          throw ResultsError(file.place, .tooManyRuns(runs.count + 1))
        }
        let scores = first.order.compactMap { id in file.rows[id].map { $0.scores[column] } }
        let name = Self.name(of: runName, in: file, among: names)
        names.insert(name)
        runs.append(Run(name: name, scores: scores))
      }
    }
    clusters = try Self.clusters(files, order: first.order)
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

  /// A name that no other run has: `small`, of a second file `small (b.csv)`, of the same file again `small (b.csv) #2`.
  private static func name(of run: String, in file: ResultsFile, among taken: Set<String>) -> String {
    guard taken.contains(run) else { return run }
    let named = "\(run) (\(file.name))"
    var (name, count) = (named, 1)
    while taken.contains(name) {
      count += 1
      name = "\(named) #\(count)"
    }
    return name
  }

  /// The group of each request, counted from 0, from whichever file says it; nil where none does.
  ///
  /// - Throws: ``ResultsError`` where two files say different ones.
  private static func clusters(_ files: [ResultsFile], order: [String]) throws(ResultsError) -> [Int]? {
    let grouped = files.filter(\.isGrouped)
    guard let first = grouped.first else { return nil }
    var numbers: [String: Int] = [:]
    var clusters: [Int] = []
    for id in order {
      let group = first.rows[id]?.group ?? ""
      for file in grouped.dropFirst() {
        guard let row = file.rows[id], let other = row.group, other != group else { continue }
        throw ResultsError(row.place, .otherGroup(id, other, not: group, in: first.name))
      }
      let number = numbers[group] ?? numbers.count
      numbers[group] = number
      clusters.append(number)
    }
    return clusters
  }
}
