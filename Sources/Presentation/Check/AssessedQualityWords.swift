internal import CostModel

extension AssessedQuality {
  /// Whether the decision is held to it: something is required, or was recorded.
  var isHeld: Bool { result.gate != nil || recorded != nil }

  /// The share that was right when it was recorded; nil where nothing was.
  var recordedShare: Double? { recorded.map { Double($0.passed) / Double($0.of) } }

  /// The same in a table.
  var recordedCell: String { recordedShare.map { FigureText.share($0) } ?? "" }

  /// The share that is right, in a table.
  var nowCell: String { result.candidate?.rate.map { FigureText.share($0.rate) } ?? "not tested" }

  /// What must hold.
  var demandWords: String {
    var words = result.required.map { ["quality >= \(FigureText.percent($0.value)) is shown"] } ?? []
    if let margin = result.margin {
      words.append("at most \(FigureText.percent(margin.value)) worse is shown")
    }
    return words.isEmpty ? "quality as recorded" : words.joined(separator: ", ")
  }

  /// What to do where the decision fails by its test alone, as a clause.
  var adviceWords: String {
    let counts = "put all counts under 'quality', and run ftcalc check --update FILE"
    if let more = result.moreToSettle {
      return
        "test \(FigureText.counted(more, "more request")), which would settle it if all stays as it is, \(counts)"
    }
    return result.candidate == nil
      ? "test the model, \(counts)"
      : "tune it better and test it anew, \(counts), or change what 'quality' requires"
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
