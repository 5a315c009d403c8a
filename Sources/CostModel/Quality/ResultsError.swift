internal import JSONText

/// What is wrong with the results of a test, and where.
public struct ResultsError: Error, Sendable, Hashable {
  /// Where it stands.
  public let place: FilePlace
  /// What it is.
  public let fault: Fault

  /// What can be wrong.
  public enum Fault: Sendable, Hashable {
    /// The bytes are no text, or none of the kinds of results.
    case notResults
    /// JSON that cannot be read.
    case json(String)
    /// JSON of neither of the two tools.
    case unknownJSON
    /// A column that is not there.
    case noColumn(String, nearest: [String])
    /// A column that stands twice.
    case columnTwice(String)
    /// Two columns that say what belongs together.
    case groupedTwice([String])
    /// A request without a group, where others have one.
    case noGroup(String)
    /// A request that two files have in different groups.
    case otherGroup(String, String, not: String, in: String)
    /// A number of a key that comes whole.
    case notWhole(String, key: String)
    /// No model was tried, or no request.
    case noRun
    /// More models than are compared.
    case tooManyRuns(Int)
    /// A row with more or fewer cells than there are columns.
    case cells(Int, of: Int)
    /// A line that is longer than any result.
    case longLine
    /// A quote that is not closed.
    case openQuote
    /// A request without an id.
    case noID
    /// A request that stands twice.
    case repeated(String, first: Int)
    /// A request that a model did not answer.
    case missing(String, run: String)
    /// A text that is no score.
    case badScore(String, run: String)
    /// A request that one file has and another has not.
    case unpaired(String, in: String, not: String)
    /// A model that is not among the results.
    case unknownRun(String, among: [String])
    /// A run that did not end.
    case unfinished(String)
  }

  init(_ place: FilePlace, _ fault: Fault) {
    self.place = place
    self.fault = fault
  }
}

extension ResultsError: CustomStringConvertible {
  /// The problem as `file:line:column: what is wrong and what to do`.
  public var description: String { "\(place): \(reason)" }

  private var reason: String {
    switch fault {
    case .notResults:
      "these are no results of a test; give CSV with the columns id,baseline,candidate, or the JSON of promptfoo or Inspect"
    case .json(let words): words
    case .unknownJSON:
      "this JSON is no result of promptfoo ('results') and no log of Inspect ('eval' and 'samples'); give one of them, or CSV"
    case .noColumn(let name, let nearest):
      "there is no column \(name.quoted); "
        + advice(
          near: nearest.map { $0.quoted }, otherwise: "the first line names them: id,baseline,candidate")
    case .columnTwice(let name): "the column \(name.quoted) stands twice; keep one"
    case .groupedTwice(let names):
      "\(names.map(\.quoted).joined(separator: " and ")) both say what belongs together; keep one column"
    case .noGroup(let id):
      "the request \(id.quoted) has no group; give it one, of its own where it belongs to no other"
    case .otherGroup(let id, let group, let other, let file):
      "the request \(id.quoted) is in the group \(group.quoted) here and in \(other.quoted) in \(file.quoted); name it the same in both, or in one file alone"
    case .notWhole(let text, let key):
      "\(key.quoted) cannot be \(text.escaped(limit: 80)); it is a whole number from 0 on"
    case .noRun: "nothing was tested; each request needs an id and a result: id,baseline,candidate"
    case .tooManyRuns(let count): "\(count) models are too many; give up to \(TestResults.mostRuns)"
    case .cells(let count, let columns):
      "the row has \(count) \(count == 1 ? "cell" : "cells") and the first line \(columns); make them as many"
    case .longLine: "the line is longer than 1 MB, which no result is; give CSV with one request a line"
    case .openQuote: "the quote is not closed; write \" twice where it is meant itself"
    case .noID: "the request has no id; give each one its own, so that the same ones are compared"
    case .repeated(let id, let first):
      "the request \(id.quoted) stands on line \(first) already; give each one its own id, and say what belongs together in a column 'group'"
    case .missing(let id, let run):
      "\(run.quoted) has no result of \(id.quoted); a request that was not answered is 0, or belongs out of all columns"
    case .badScore(let text, let run):
      "\(run.quoted) cannot be \(text.quoted); write pass or fail, true or false, or a score from 0 to 1"
    case .unpaired(let id, let file, let other):
      "the request \(id.quoted) is in \(file.quoted) and not in \(other.quoted); both models must answer the same ones"
    case .unknownRun(let name, let names):
      "no model of the results is \(name.quoted); "
        + advice(
          near: nearestNames(to: name, among: names).map { $0.quoted },
          otherwise: "there are " + names.prefix(10).map { $0.quoted }.joined(separator: ", "))
    case .unfinished(let status):
      "the run ended with the status \(status.quoted), so requests are missing; run it to its end"
    }
  }
}
