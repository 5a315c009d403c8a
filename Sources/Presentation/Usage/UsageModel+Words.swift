internal import JSONText
package import UsageLog

extension UsageModel {
  /// The model as it is shown: `gpt-5.4@flex`.
  var title: String {
    let name = name?.escaped(limit: 60) ?? "no model"
    return service == .standard ? name : "\(name)@\(service)"
  }
}

extension UsageModel.Gap {
  /// Why there is no price, as a clause.
  var words: String {
    switch self {
    case .unnamed: "the log does not name it"
    case .unknown: "not in the price table"
    case .noPrice: "no price on the day"
    case .noTokenPrice: "no price for a kind of its tokens"
    case .noTokens: "the log does not say the tokens"
    }
  }
}

extension BrokenRecord {
  /// The record in a message: `calls.jsonl:7:31: no complete JSON object`.
  var words: String { "\(place): \(problem.words)" }
}

extension RecordProblem {
  /// What is wrong with a record, as a clause.
  var words: String {
    switch self {
    case .syntax: "no complete JSON object"
    case .tooLong: "the record is too long"
    case .openArray: "the array does not end"
    case .cells(let count, let header):
      "the row has \(FigureText.counted(count, "cell")), the header \(FigureText.counted(header, "cell"))"
    case .openQuote: "a quote of the row does not close"
    case .behindQuote: "something stands in the row behind a closing quote"
    case .zeroByte: "the row has a byte of 0"
    case .noNumber(let field): "\(field) is no number"
    case .noCount(let field): "\(field) is no whole number of 0 or more"
    case .negative(let field): "\(field) is below 0: a credit is no call"
    case .tooLarge(let field): "\(field) is larger than any call has"
    case .noTokens: "neither tokens nor a cost nor a failure"
    case .noTime: "the time cannot be read"
    }
  }
}

extension UsageSummary {
  /// That calls say nothing that they could be priced by; nil where all do.
  var callsWithoutUsageWords: String? {
    guard totals.callsWithoutUsage > 0 else { return nil }
    return
      "\(FigureText.counted(totals.callsWithoutUsage, "call")) of \(FigureText.count(Double(totals.calls))) "
      + "with neither tokens nor a cost nor a failure"
  }

  /// What a strict reading refuses: broken records with their places, what has no price and what says nothing of its usage.
  ///
  /// - Parameter skipped: files that were passed over.
  package func strictProblems(_ skipped: [SkippedFile]) -> (places: [String], lines: [String]) {
    var lines: [String] = skipped.map(\.words)
    if broken > problems.count {
      lines.append(
        "\(FigureText.counted(broken, "record")) of \(FigureText.count(Double(records))) cannot be counted; the first \(problems.count) are above"
      )
    }
    for model in modelsWithoutPrice {
      lines.append(
        "\(FigureText.counted(model.callsWithoutPrice, "call")) of \(model.title) without a price: \(model.gap?.words ?? ""); "
          + "give one with --prices FILE")
    }
    if let words = callsWithoutUsageWords { lines.append(words) }
    return (problems.map(\.words), lines)
  }
}
