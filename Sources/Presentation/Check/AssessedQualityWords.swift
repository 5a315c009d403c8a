internal import CostModel

extension AssessedQuality {
  /// Whether the decision is held to it: something is required, or was recorded.
  var isHeld: Bool { result.gate != nil || recorded != nil }

  /// The line of a table: the sign, what must hold, what was recorded, and what is; nil where nothing must.
  var cells: [String]? {
    guard isHeld else { return nil }
    let now = result.candidate?.rate.map { FigureText.share($0.rate) } ?? "not tested"
    return [
      missed?.mark ?? "ok", demandWords,
      recorded.map { FigureText.share(Double($0.passed) / Double($0.of)) } ?? "",
      now,
    ]
  }

  /// What must hold.
  private var demandWords: String {
    var words = result.required.map { ["quality >= \(FigureText.percent($0.value)) is shown"] } ?? []
    if let margin = result.margin {
      words.append("at most \(FigureText.percent(margin.value)) worse is shown")
    }
    return words.isEmpty ? "quality as recorded" : words.joined(separator: ", ")
  }

  /// What the test shows, a sentence each.
  var sentences: [String] {
    var words = [result.rateWords, result.pairedWords].compactMap { $0 }
    if result.gate != nil, words.isEmpty {
      words.append("Nothing was tested: give 'passed' under 'quality'.")
    }
    if isWorseThanRecorded, let recorded {
      words.append(
        "That is worse than the \(recorded.passed) of \(recorded.of) that were recorded, by more than chance."
      )
    }
    return words
  }
}
