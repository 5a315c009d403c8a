internal import CostModel
internal import JSONText

/// The report of a check as workflow commands, which GitHub shows as annotations at the lines of the files.
enum CheckAnnotations {
  /// One line for each condition that is missed, each review that is near, each model that ends, each change, and each
  /// problem.
  static func text(_ report: CheckReport) -> String {
    let lines = report.shown.flatMap { file in
      file.assessment.map { annotations($0, file.name) } ?? file.problems.map { annotation($0, file.name) }
    }
    return (lines + ["::notice::" + escaped(report.summary)]).map { $0 + "\n" }.joined()
  }

  private static func annotations(_ assessment: Assessment, _ file: String) -> [String] {
    var lines = assessment.conditions.compactMap { condition in
      condition.missed.map { level in
        command(level, file, condition.place, title: assessment.choiceWords, condition.words)
      }
    }
    let place = assessment.decision.place
    if let words = assessment.reviewWords {
      lines.append(command(assessment.reviewLevel, file, place, title: assessment.choiceWords, words))
    }
    if let obstacle = assessment.answer.obstacle {
      lines.append(command(.fail, file, place, title: assessment.choiceWords, obstacle.words))
    }
    let title = assessment.choiceWords
    if let level = assessment.quality?.missed {
      lines.append(command(level, file, place, title: title, assessment.testedWords.joined(separator: " ")))
    }
    lines += assessment.answer.retirements.map { command($0.level, file, place, title: title, $0.words) }
    lines += assessment.doubtWords.map { command(.warn, file, place, title: title, $0) }
    let sentences =
      (assessment.status == .fails ? assessment.reasonWords : []) + assessment.unexplainedWords
    lines += assessment.gateWords.map { command(nil, file, place, title: title, $0) }
    lines += sentences.map { command(.warn, file, place, title: title, $0) }
    return lines + assessment.changes.map { command(nil, file, place, title: title, $0.sentence) }
  }

  /// - Parameter level: what it does to the decision; nil for what is only said.
  private static func command(
    _ level: Condition.Level?, _ file: String, _ place: FilePlace, title: String, _ message: String
  ) -> String {
    let name =
      switch level {
      case .fail: "error"
      case .warn: "warning"
      case nil: "notice"
      }
    return
      "::\(name) file=\(property(file)),line=\(place.line),col=\(place.column),title=\(property(title))::"
      + escaped(message)
  }

  private static func annotation(_ problem: CheckedFile.Problem, _ file: String) -> String {
    let place = problem.position.map { ",line=\($0.line),col=\($0.column)" } ?? ""
    return "::error file=\(property(file))\(place)::\(escaped(problem.message))"
  }

  /// A message, with what would end it escaped.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      // What else a terminal would obey is shown, not sent.
      default: escaped += String(scalar).escaped()
      }
    }
  }

  /// A property, with what would end it escaped too.
  private static func property(_ text: String) -> String {
    escaped(text).unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case ":": escaped += "%3A"
      case ",": escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
