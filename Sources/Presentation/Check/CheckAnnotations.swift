internal import CostModel
internal import JSONText

/// The report of a check as workflow commands, which GitHub shows as annotations at the lines of the files.
package enum CheckAnnotations {
  /// One line for each condition that is missed, each review that is near, each model that ends, and each problem.
  package static func text(_ files: [CheckedFile]) -> String {
    files.flatMap { file in
      switch file.outcome {
      case .assessed(let assessment): lines(assessment, file.name)
      case .broken(let problems): problems.map { broken($0, in: file.name) }
      }
    }.map { $0 + "\n" }.joined() + "::notice::\(escaped(CheckStatus.summary(of: files)))\n"
  }

  private static func lines(_ assessment: Assessment, _ file: String) -> [String] {
    var lines = assessment.conditions.compactMap { condition in
      condition.missed.map { level in
        command(level, file, condition.place, title: assessment.choiceWords, condition.words)
      }
    }
    let place = assessment.decision.place
    if let words = assessment.reviewWords {
      let isOverdue = if case .overdue = assessment.review { true } else { false }
      let level = isOverdue ? assessment.decision.afterReview : .warn
      lines.append(command(level, file, place, title: assessment.choiceWords, words))
    }
    let sentences = assessment.retirementWords + (assessment.status == .fails ? assessment.reasonWords : [])
    return lines + sentences.map { command(.warn, file, place, title: assessment.choiceWords, $0) }
  }

  private static func command(
    _ level: Condition.Level, _ file: String, _ place: FilePlace, title: String, _ message: String
  ) -> String {
    let name = level == .fail ? "error" : "warning"
    return
      "::\(name) file=\(property(file)),line=\(place.line),col=\(place.column),title=\(property(title))::"
      + escaped(message)
  }

  /// A problem of the reader, whose text starts with its place.
  private static func broken(_ problem: String, in file: String) -> String {
    let prefix = file.escaped(limit: .max) + ":"
    let parts = problem.dropFirst(prefix.count).split(
      separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard problem.hasPrefix(prefix), parts.count == 3, let line = Int(parts[0]), let column = Int(parts[1])
    else {
      return "::error file=\(property(file))::\(escaped(problem))"
    }
    let message = String(parts[2]).trimmingBlanks
    return "::error file=\(property(file)),line=\(line),col=\(column)::\(escaped(message))"
  }

  /// A message, with what would end it escaped.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n", "\r\n": escaped += "%0A"
      default: escaped.append(character)
      }
    }
  }

  /// A property, with what would end it escaped too.
  private static func property(_ text: String) -> String {
    escaped(text).reduce(into: "") { escaped, character in
      switch character {
      case ":": escaped += "%3A"
      case ",": escaped += "%2C"
      default: escaped.append(character)
      }
    }
  }
}
