/// Why counts of a test do not go together.
public struct QualityError: Error, Sendable, Hashable {
  /// The answer that is at fault, or one of them.
  public let question: Question
  /// What is wrong.
  public let fault: Fault

  /// What can be wrong.
  public enum Fault: Sendable, Hashable {
    /// A part of a request.
    case notWhole
    /// Another answer is missing.
    case needs(Question)
    /// More requests came out differently than there are.
    case moreThanItems(Int, Int)
    /// A count of other requests.
    case otherItems(Int, Int)
    /// The two rates differ by another count than the requests that came out differently.
    case otherDifference(Int, Int)
  }

  init(_ question: Question, _ fault: Fault) {
    self.question = question
    self.fault = fault
  }

  /// What is wrong and what to do, as a clause behind the name of the answer.
  ///
  /// - Parameter named: what a question is called: its flag, or its key, as it was answered.
  public func reason(naming named: (Question) -> String) -> String {
    switch fault {
    case .notWhole: "requests come whole; a good value is \(question.example)"
    case .needs(let other):
      "it needs \(named(other)) beside it; give \(named(other)), such as \(other.example)"
    case .moreThanItems(let count, let items):
      "\(count) of \(items) requests is more than there are; check \(named(.won)), \(named(.lost)) and \(named(.items))"
    case .otherItems(let count, let items):
      "it is of \(count) requests and \(named(.items)) of \(items); both models must answer the same ones"
    case .otherDifference(let rates, let pairs):
      "\(named(.passed)) less \(named(.baselinePassed)) is \(rates), and \(named(.won)) less \(named(.lost)) is \(pairs); they must be the same"
    }
  }
}
