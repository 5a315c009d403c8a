internal import CostModel
internal import JSONText
internal import UsageLog

/// A candidate for a tuned model in the document of `usage`.
enum CandidateJSON {
  /// A candidate with the names of its keys.
  struct Keyed: Sendable {
    let keys: [String]
    let candidate: Candidate
  }

  static let form = Form<Keyed>([
    Member("key", UsageJSON.key, "the group") { ($0.keys, $0.candidate.key) },
    Member("workload", workload, "the group as a month of a scenario") { $0.candidate.workload },
    Member("monthlyBill", .number, "USD by the price table") { $0.candidate.bill },
    Member("modelEnd", orNull: .day, "the first day without today's model, where before the horizon") {
      $0.candidate.modelEnd
    },
    Member("option", orNull: option, "the tuned one that saves most; null where none can be had") {
      $0.candidate.option
    },
    Member("signs", .list(of: sign), "what the log shows of the fit") { $0.candidate.signs },
  ]).named("candidate")

  private static let workload = Form<LoggedWorkload>([
    Member("model", .text, "of the price table") { $0.model },
    Member("modelShare", .probability, "of the group's tokens") { $0.modelShare },
    Member("callsPerMonth", .number, "attempts made again left out") { $0.callsPerMonth },
    Member("inputTokens", .number, "of a call") { $0.inputTokens },
    Member("outputTokens", .number, "of a call") { $0.outputTokens },
    Member(
      "fixedTokens", orNull: .number, "the same in every call, as the cache shows; null where it shows none"
    ) {
      $0.fixedTokens
    },
    Member("cachedShare", .probability, "of the input") { $0.cachedShare },
    Member("writtenShare", .probability, "of the input, for five minutes") { $0.writtenShare },
    Member("writtenHourShare", .probability, "of the input, for an hour") { $0.writtenHourShare },
    Member("retryRate", orNull: .number) { $0.retryRate },
    Member("batchShare", .probability) { $0.batchShare },
    Member("growth", orNull: .number, "of the calls a month; null for a log of less than two") { $0.growth },
  ]).named("workload")

  private static let option = Form<Candidate.Option>([
    Member("id", .text) { $0.id },
    Member("monthlySaving", .number, "USD") { $0.saving },
    Member("netSaving", .number, "USD to the horizon, what is paid up front taken off") { $0.net },
    Member("breakEven", .breakEven, "with the team's time") { ToldBreakEven($0.breakEven, simple: nil) },
    Member("verdict", .word) { $0.verdict },
  ]).named("tunedOption")

  private static let sign = Form<Candidate.Sign>([
    Member("sign", .word(of: Candidate.Sign.Kind.allCases.map(\.rawValue))) { $0.kind.rawValue },
    Member("value", .number) { $0.value }, Member("limit", .number) { $0.limit },
    Member("speaksFor", .flag) { $0.speaksFor },
  ]).named("sign")
}
