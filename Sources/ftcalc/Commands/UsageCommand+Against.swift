import CostModel
import Presentation
import UsageLog

extension UsageCommand {
  /// What a decision saved since it was taken, by the log.
  ///
  /// - Throws: A ``Failure`` for a file without a decision, or with one of which nobody knows the day.
  func realised(
    _ path: String, _ request: LogRequest, _ pricing: BookPricing, _ book: PriceBook, _ format: AnswerFormat
  ) throws -> Outcome {
    let name = Invocation.fileName(path)
    let bytes = try surroundings.read(path)
    let assessment: Assessment
    let day: CalendarDate
    do {
      let file = try ScenarioFile(bytes: bytes, named: name)
      guard let taken = file.decision?.decidedOn ?? file.decision?.recorded?.asOf else {
        throw Failure(
          "\(name): no day of a decision; give 'decidedOn' in its 'decision', such as \"2026-11-20\"")
      }
      guard let found = try Assessment(file, asOf: taken, over: book) else {
        throw Failure("\(name): the file holds no 'decision' that a log could be held against")
      }
      (assessment, day) = (found, taken)
    } catch let error as ScenarioFileError {
      throw Failure(error.problems)
    } catch let error as ScenarioError {
      throw Failure(error)
    }
    var request = request
    request.by = [try GroupKey("month")]
    request.since = max(request.since ?? 0, day.dayNumber * 86_400)
    let reading = try read(try logFiles(), request, pricing)
    let summary = UsageSummary(
      of: reading.counted, by: ["month"], leavesOutEmpty: false, problems: reading.problems, pricing: pricing,
      invoice: nil)
    if invocation.has("--strict") { try requireWhole(summary) }
    let answer = RealisedAnswer(
      RealisedSaving(of: assessment.answer, billed: Self.billed(summary, since: day)), since: day, file: name,
      leavingOut: summary)
    return try invocation.outcome(of: [answer], as: format, surroundings)
  }

  /// What was billed, month by month, of the days from the decision to the end of the log: the calls that have a spend.
  private static func billed(_ summary: UsageSummary, since day: CalendarDate) -> [RealisedSaving.Billed] {
    guard let last = summary.totals.days?.upperBound else { return [] }
    return summary.groups.compactMap { group in
      guard let days = group.totals.days, let spend = group.totals.spend else { return nil }
      let first = CalendarDate(dayNumber: days.lowerBound.dayNumber - days.lowerBound.day + 1)
      let end = CalendarDate(dayNumber: first.adding(months: 1).dayNumber - 1)
      return RealisedSaving.Billed(
        days: max(first, day)...min(end, last),
        calls: Double(group.totals.calls - group.totals.callsWithoutSpend), spend: spend)
    }
  }
}
