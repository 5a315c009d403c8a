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
    request.since = max(request.since ?? 0, day.dayNumber * 86_400)
    let (_, summary, skipped) = try summarised(request, by: "month", pricing)
    let answer = RealisedAnswer(
      RealisedSaving(of: assessment.answer, billed: Self.billed(summary, since: day)), since: day, file: name,
      leavingOut: summary, otherModels: Self.modelsInstead(of: assessment.answer, in: summary, pricing),
      warnings: summary.leftOutWarnings + summary.choiceWarnings + skipped.map { "\($0.words)." })
    return try invocation.outcome(of: [answer], as: format, surroundings)
  }

  /// The models of the calls where none of them is of the choice; nil where one is, and where no name could tell.
  private static func modelsInstead(
    of answer: DecisionAnswer, in summary: UsageSummary, _ pricing: BookPricing
  ) -> [String]? {
    let offers =
      answer.row.map { $0.offer.leaves.isEmpty ? [$0.offer] : $0.offer.leaves } ?? [answer.comparison.today]
    var chosen: Set<String> = []
    for offer in offers {
      // A machine of one's own serves its model under any name.
      guard offer.kind == .api || offer.kind == .hosted, let model = offer.model else { return nil }
      chosen.insert((offer.kind == .hosted ? BookPricing.tuned : "") + model.baseID)
    }
    let names = summary.totals.models.compactMap(\.name)
    return names.contains { pricing.soldID(ofModel: $0).map(chosen.contains) ?? false } ? nil : names
  }

  /// What was billed, month by month, of the days from the decision to the end of the log: the calls that have a spend.
  private static func billed(_ summary: UsageSummary, since day: CalendarDate) -> [RealisedSaving.Billed] {
    guard let last = summary.totals.days?.upperBound else { return [] }
    return summary.groups.compactMap { group in
      let totals = group.totals
      guard totals.calls > 0, let days = totals.days, let spend = totals.spend else { return nil }
      let first = CalendarDate(dayNumber: days.lowerBound.dayNumber - days.lowerBound.day + 1)
      let end = CalendarDate(dayNumber: first.adding(months: 1).dayNumber - 1)
      return RealisedSaving.Billed(
        days: max(first, day)...min(end, last),
        // What a call of the file costs has its retries in it.
        calls: totals.callsWithoutRetries * Double(totals.calls - totals.callsWithoutSpend)
          / Double(totals.calls), spend: spend)
    }
  }
}
