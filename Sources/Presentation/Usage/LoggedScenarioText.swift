package import CostModel
internal import JSONText
package import UsageLog

/// A scenario file of calls of a log, ready for `compare`, `margin` and `check`.
package struct LoggedScenarioText {
  private let candidate: Candidate
  private let title: String
  private let book: PriceBook
  private let day: CalendarDate

  /// - Parameters:
  ///   - name: what the calls are, `ticket-triage on gpt-4o`.
  ///   - candidate: the calls as a workload, with the options that were compared.
  ///   - day: the day of the decision.
  package init(_ candidate: Candidate, named name: String, in book: PriceBook, on day: CalendarDate) {
    self.candidate = candidate
    let days =
      candidate.workload.days.map { ", by the log of \($0.words)" } ?? ", by a log"
    // A title is text of one line, and a name of a log may be any.
    title = name.escaped(limit: Self.longestName) + days
    self.book = book
    self.day = day
  }

  /// The text of the file.
  ///
  /// - Throws: ``ScenarioError`` for numbers that no scenario can have.
  package func text() throws -> String {
    var scenario = candidate.workload.scenario(on: day)
    scenario.options = candidate.options.prefix(Self.mostOptions).map { Alternative(stringLiteral: $0) }
    return ScenarioFileText(try scenario.statement(), titled: title, deciding: decision, in: book, on: day)
      .text
  }

  private static let longestName = 200

  /// More options than this are no help to begin with.
  private static let mostOptions = 4

  /// The decision that the figures suggest: the tuned option where it is earned back, else to stay.
  private var decision: Decision? {
    if let option = candidate.option, option.verdict.isWin,
      candidate.options.prefix(Self.mostOptions).contains(option.id)
    {
      return ScenarioSample.decision(
        choose: option.id, why: "The log shows what it would save; measure its quality before calls move.",
        must: #"{ "metric": "breakEvenMonths", "atMost": "12 months" }"#, on: day)
    }
    // To the next cent, so that the smallest bill keeps its own bound.
    let most = FigureText.money((candidate.bill.value * Self.allowedRise * 100).rounded(.up) / 100)
    return ScenarioSample.decision(
      choose: Decision.stay, why: "No tuned option is earned back at the volume of the log.",
      must: #"{ "metric": "monthlyCost", "atMost": "# + StatedText.string(most) + " }", on: day)
  }

  /// How far the bill may rise before a decision to stay is looked at again.
  private static let allowedRise = 1.25
}
