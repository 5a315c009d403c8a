internal import JSONText

/// What one file holds: a score of each request for each model.
public struct ResultsFile: Sendable {
  /// The column that is today's model where nobody names another.
  static let baselineColumn = "baseline"
  /// The columns that say which requests belong together.
  static let clusterColumns = ["cluster", "group"]

  /// One request.
  struct Row: Sendable {
    /// A score for each run.
    let scores: [Double]
    /// Where it stands.
    let place: FilePlace
    /// What it belongs to; nil where it stands for itself.
    let group: String?
  }

  /// The name of the file.
  public let name: String
  /// Where it starts.
  let place: FilePlace
  /// What the runs are called.
  let runs: [String]
  /// The ids of the requests, in the order of the file.
  let order: [String]
  /// Each request by its id.
  var rows: [String: Row] = [:]
}

extension ResultsFile {
  /// Whether its requests are in groups.
  var isGrouped: Bool { !order.isEmpty && order.allSatisfy { rows[$0]?.group != nil } }
}
