import CostModel
import Presentation
import UsageLog

extension UsageCommand {
  /// The weekly table of the log's last two weeks, or the file that `margin` reads it from.
  func weekly(_ request: LogRequest, _ pricing: BookPricing, _ book: PriceBook, _ asOf: CalendarDate) throws
    -> Outcome
  {
    let format = try invocation.format()
    let (reading, summary, skipped) = try summarised(request, by: "day", pricing)
    if summary.groups.isEmpty, summary.leftOut > 0 { throw noCall(summary) }
    guard let weeks = LoggedWeek.lastTwo(of: reading.counted, pricing: pricing) else {
      throw Failure("the log has no times, so no weeks; say where they stand, such as --map time=sent_at")
    }
    let revenue = try invocation.amount("--revenue")
    let text = WeeklyFileText(this: weeks.this, last: weeks.last, monthlyRevenue: revenue).text
    if invocation.has("--to") {
      let advice = { (file: String) in "; next: ftcalc margin \(file)" }
      return try invocation.written(surroundings, advice: advice) { _ in text }
    }
    let scenario = try StatedScenario(
      Array(text.utf8), named: "the log", under: Statement(), asOf: asOf, over: book)
    let answer = MarginAnswer(
      scenario.file, try scenario.margin(of: try scenario.statement(in: nil)), asOf: asOf,
      weeks: MarginAnswer.Weeks(this: weeks.this.days.lowerBound, last: weeks.last.days.lowerBound),
      warnings: summary.weeklyWarnings + skipped.map { "\($0.words)." })
    return try invocation.outcome(of: [answer], as: format, surroundings)
  }
}
