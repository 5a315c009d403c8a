extension PassRate {
  /// What a right answer costs where an answer costs so much; nil where none is right.
  ///
  /// cost ÷ rate: $0.0038 a call at 88% are $0.00432 a right answer.
  ///
  /// Source: Cost-of-Pass, arXiv 2504.13359.
  func cost(ofRightAnswer answer: USD) -> USD? { rate > 0 ? answer * (1 / rate) : nil }
}

extension Source {
  /// Who says that the cost of an answer is to be held over the share that is right.
  package static let costOfPass = Source(
    "Cost-of-Pass, arXiv 2504.13359", checked: CalendarDate("2026-11-29"))
}
