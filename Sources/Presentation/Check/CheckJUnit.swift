internal import Charts
internal import CostModel

/// The report of a check as JUnit XML: a suite for each file, a case for each condition and the review.
enum CheckJUnit {
  /// The document.
  static func text(_ report: CheckReport) -> String {
    let suites = report.shown.map(suite)
    let (tests, failures, errors) = suites.reduce((0, 0, 0)) {
      ($0.0 + $1.cases.count, $0.1 + $1.failures, $0.2 + $1.errors)
    }
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<testsuites name="ftcalc check" tests="\#(tests)" failures="\#(failures)" errors="\#(errors)">"#,
    ]
    for suite in suites {
      lines.append(
        #"  <testsuite name="\#(escaped(suite.name))" tests="\#(suite.cases.count)" "#
          + #"failures="\#(suite.failures)" errors="\#(suite.errors)">"#)
      lines += suite.cases.flatMap { $0.lines(in: suite.name) }
      lines.append("  </testsuite>")
    }
    return (lines + ["</testsuites>"]).joined(separator: "\n") + "\n"
  }

  private struct Suite {
    let name: String
    let cases: [Case]
    var failures: Int { cases.count { $0.result == .failure } }
    var errors: Int { cases.count { $0.result == .error } }
  }

  private struct Case {
    enum Result: String {
      case passed
      case failure
      case error
    }

    let name: String
    let result: Result
    let message: String

    func lines(in suite: String) -> [String] {
      let head = #"    <testcase classname="\#(escaped(suite))" name="\#(escaped(name))""#
      switch result {
      case .passed where message.isEmpty: return [head + "/>"]
      case .passed:
        return [head + ">", "      <system-out>\(escaped(message))</system-out>", "    </testcase>"]
      case .failure, .error:
        return [
          head + ">", #"      <\#(result.rawValue) message="\#(escaped(message))"/>"#, "    </testcase>",
        ]
      }
    }
  }

  private static func suite(_ file: CheckedFile) -> Suite {
    guard let assessment = file.assessment else {
      let message = file.problemLines.joined(separator: "; ")
      return Suite(name: file.name, cases: [Case(name: "file", result: .error, message: message)])
    }
    let choice = Case(
      name: assessment.choiceWords, result: assessment.answer.obstacle == nil ? .passed : .failure,
      message: (assessment.reasonWords + assessment.gateWords + assessment.unexplainedWords).joined(
        separator: " "))
    var cases =
      [choice]
      + assessment.demands.map { row in
        Case(name: row.demand, result: row.missed == .fail ? .failure : .passed, message: row.words)
      }
    if assessment.decision.reviewBy != nil {
      let isOverdue = if case .overdue = assessment.review { assessment.reviewLevel == .fail } else { false }
      cases.append(
        Case(
          name: "reviewBy",
          result: isOverdue ? .failure : .passed,
          message: assessment.reviewWords ?? ""))
    }
    for end in assessment.answer.retirements {
      let result: Case.Result = end.level == .fail ? .failure : .passed
      cases.append(Case(name: "end of life", result: result, message: end.words))
    }
    cases += assessment.doubtWords.map { Case(name: "doubtful price", result: .passed, message: $0) }
    return Suite(name: file.name, cases: cases)
  }

  /// The text without what XML reads as markup, and without characters that it does not have.
  private static func escaped(_ text: String) -> String {
    let shown = text.unicodeScalars.map { (scalar: Unicode.Scalar) -> Unicode.Scalar in
      switch scalar {
      case "\t", "\n", "\r": " "
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: scalar
      }
    }
    return XMLText.escaped(String(String.UnicodeScalarView(shown)), keepingApostrophes: true)
  }
}
