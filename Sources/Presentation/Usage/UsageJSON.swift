internal import CostModel
internal import JSONText
internal import UsageLog

/// A log as the JSON document that scripts rely on: `ftcalc/usage/1`.
enum UsageJSON {
  static let form = Form<UsageAnswer>([
    .schema("ftcalc/usage/1"), .asOf("the day for calls without a time") { $0.subject.asOf }, .currency,
    Member("records", .whole, "calls, lines that are none, and broken ones") { $0.summary.records },
    Member("broken", .whole, "records that cannot be counted") { $0.summary.broken },
    Member("others", .whole, "records that are no calls") { $0.summary.others },
    Member("copies", .whole, "records that repeat one before, or are another line of its call") {
      $0.summary.copies
    },
    Member("leftOut", .whole, "calls that the options leave out") { $0.summary.leftOut },
    Member("unreadableTimes", .list(of: problem), "the first calls whose time cannot be read") {
      $0.summary.unreadableTimes
    },
    Member("skipped", .list(of: skipped), "files of folders that were not read") { $0.subject.skipped },
    Member("problems", .list(of: problem), "the first broken records") { $0.summary.problems },
    Member("files", .list(of: .text)) { $0.subject.files },
    Member("formats", .list(of: .text)) { $0.subject.formats },
    Member("totals", Form(totals).named("totals")) { $0.summary.totals },
    Member("groups", .list(of: group), "by time where a key is one, then the highest spend first") { answer in
      answer.summary.groups.map { KeyedGroup(keys: answer.summary.keys, group: $0) }
    },
    Member("models", .list(of: model), "the most tokens first") { $0.summary.models },
    Member("periods", orNull: periods, "what growth compares; null for a log of one day") {
      $0.summary.periods
    },
    Member("invoice", orNull: invoice, "null without one") { answer in
      answer.summary.invoice.map { KeyedInvoice(keys: answer.summary.keys, gap: $0) }
    },
    Member("candidates", .list(of: CandidateJSON.form), "for a tuned model, the one that saves most first") {
      answer in
      answer.candidates.candidates.map { CandidateJSON.Keyed(keys: answer.summary.keys, candidate: $0) }
    },
    .notes { UsageWords($0.summary, $0.subject).warnings },
  ])

  /// A group with the names of its keys.
  struct KeyedGroup: Sendable {
    let keys: [String]
    let group: UsageSummary.Group
  }

  /// An invoice with the names of the keys.
  struct KeyedInvoice: Sendable {
    let keys: [String]
    let gap: InvoiceGap
  }

  private static let group = Form<KeyedGroup>(
    [
      Member("key", key, "what the group is told apart by; null where records do not say") {
        ($0.keys, $0.group.key)
      }
    ]
      + totals.map { $0.of { $0.group.totals } }
  ).named("group")

  static let key = Form<(keys: [String], values: [String?])>(.named(.text.orNull)) { pair in
    .object(zip(pair.keys, pair.values).map { ($0, $1.map { .string($0) } ?? .null) })
  }

  private static let totals: [Member<UsageTotals>] = [
    Member("calls", .whole) { $0.calls },
    Member("inputTokens", .tokens, "those of caches included") { $0.inputTokens },
    Member("cachedInputTokens", .tokens, "of the input, read from a cache") { $0.cachedInputTokens },
    Member("outputTokens", .tokens, "reasoning included") { $0.outputTokens },
    Member("loggedSpend", orNull: .number, "USD that the log says; null where it says none") {
      $0.loggedSpend
    },
    Member("pricedSpend", orNull: .number, "USD by the prices of each day; null where nobody has one") {
      $0.pricedSpend
    },
    Member("share", orNull: .probability, "of all spend; null where none is known") { $0.share },
    Member("tokensPerCall", orNull: percentiles, "input and output") { $0.tokensPerCall },
    Member("users", orNull: .whole, "null where calls do not say whose they are, or there are too many") {
      $0.users
    },
    Member("topUsersShare", orNull: topUsers, "of the spend, made by the dearest users") { $0.topUsersShare },
    Member("attempts", .whole, "records of further attempts of a call, counted in tokens and spend alone") {
      $0.attempts
    },
    Member("retryRate", orNull: .number, "attempts made again, per call that says so") { $0.retryRate },
    Member("cacheHitRate", orNull: .probability, "of the calls that say so") { $0.cacheHitRate },
    Member(
      "structuredShare", orNull: .probability, "asked for in a fixed form, of the calls that hold the request"
    ) {
      $0.structuredShare
    },
    Member("spend", orNull: .number, "USD: logged where a call has it, else priced") { $0.spend },
    Member("cumulativeShare", orNull: .probability, "of all spend, with the groups before") {
      $0.cumulativeShare
    },
    Member("tokenShare", orNull: .probability, "of all tokens") { $0.tokenShare },
    Member("failedCalls", .whole, "that the log calls failed") { $0.failedCalls },
    Member("cacheWriteTokens", written, "of the input, written to a cache") { $0 },
    Member("reasoningTokens", .tokens, "of the output") { $0.reasoningTokens },
    Member("inputPerCall", orNull: percentiles) { $0.inputPerCall },
    Member("outputPerCall", orNull: percentiles) { $0.outputPerCall },
    Member("callsWithLoggedSpend", .whole) { $0.callsWithLoggedSpend },
    Member("callsWithoutTime", .whole, "that say none, or none that can be read") { $0.callsWithoutTime },
    Member("callsWithoutInput", .whole, "that have output, and are priced without input") {
      $0.callsWithoutInput
    },
    Member("callsWithoutSpend", .whole, "neither logged nor priced") { $0.callsWithoutSpend },
    Member("callsWithoutUsage", .whole, "of those, neither tokens nor a cost nor a failure") {
      $0.callsWithoutUsage
    },
    Member("tokensWithoutSpend", .tokens) { $0.tokensWithoutSpend },
    Member("growth", growth, "the later of the periods over the earlier, less 1") { $0 },
    Member("firstDay", orNull: .day) { $0.days?.lowerBound },
    Member("lastDay", orNull: .day) { $0.days?.upperBound },
  ]

  private static let percentiles = Form<CallPercentiles>([
    Member("mean", .number) { $0.mean }, Member("p50", .whole) { $0.p50 }, Member("p90", .whole) { $0.p90 },
    Member("p99", .whole) { $0.p99 },
  ]).named("percentiles", "by nearest rank")

  private static let topUsers = Form<UsageTotals.TopUsers>([
    Member("1%", .probability) { $0.one }, Member("5%", .probability) { $0.five },
    Member("10%", .probability) { $0.ten },
  ]).named("topUsers")

  private static let written = Form<UsageTotals>([
    Member("fiveMinutes", .tokens) { $0.written5mTokens }, Member("oneHour", .tokens) { $0.written1hTokens },
    Member("notSaid", .tokens, "priced as five minutes") { $0.writtenTokens },
  ]).named("written")

  private static let growth = Form<UsageTotals>([
    Member("calls", orNull: .number) { $0.callsGrowth }, Member("spend", orNull: .number) { $0.spendGrowth },
  ]).named("growth")

  private static let problem = Form<BrokenRecord>([
    Member("file", .text) { $0.file }, Member("line", .whole) { $0.line },
    Member("column", .whole, "the byte of the line") { $0.column },
    Member("problem", .text) { $0.problem.words },
  ])

  private static let skipped = Form<SkippedFile>([
    Member("file", .text) { $0.path }, Member("reason", .text) { $0.reason },
  ])

  private static let model = Form<UsageModel>([
    Member("model", orNull: .text, "as the log names it") { $0.name },
    Member("service", .word(of: Service.allCases.map { "\($0)" })) { "\($0.service)" },
    Member("calls", .whole) { $0.calls }, Member("tokens", .tokens) { $0.tokens },
    Member("tokenShare", orNull: .probability) { $0.tokenShare },
    Member("prices", .list(of: price), "the first day first") { $0.prices },
    Member("callsWithoutPrice", .whole) { $0.callsWithoutPrice },
    Member("tokensWithoutPrice", .tokens) { $0.tokensWithoutPrice },
    Member("gap", orNull: .word, "why calls have no price; null where all have one") { $0.gap },
  ]).named("model")

  private static let price = Form<FoundPrice>([
    Member("id", .text, "of the price table") { $0.id }, Member("source", .text) { $0.source.title },
    Member("checked", orNull: .day) { $0.source.checked },
    Member("first", .flag, "whether it is the first on record, taken for all days before the next") {
      $0.isFirst
    },
    Member("unconfirmed", orNull: .text) { $0.unconfirmed },
  ])

  private static let periods = Form<UsagePeriods>([
    Member("earlier", days) { $0.earlier }, Member("later", days) { $0.later },
    Member("months", .flag) { $0.areMonths },
  ])

  private static let days = Form<ClosedRange<CalendarDate>>([
    Member("first", .day) { $0.lowerBound }, Member("last", .day) { $0.upperBound },
  ]).named("days")

  private static let invoice = Form<KeyedInvoice>([
    Member("amount", .number, "USD") { $0.gap.invoice },
    Member("abovePriced", orNull: .number, "USD, the invoice less the priced spend") { $0.gap.toPriced },
    Member("aboveLogged", orNull: .number, "USD, the invoice less the logged spend") { $0.gap.toLogged },
    Member("group", orNull: apart, "where logged and priced spend lie furthest apart") { invoice in
      invoice.gap.group.map { (invoice.keys, $0) }
    },
  ])

  private static let apart = Form<(keys: [String], group: InvoiceGap.Apart)>([
    Member("key", key) { ($0.keys, $0.group.key) }, Member("logged", .number) { $0.group.logged },
    Member("priced", .number) { $0.group.priced },
  ])
}

extension Form<Int128> {
  /// A number of tokens, exactly up to 2^63.
  fileprivate static let tokens = Form(.whole) {
    Int(exactly: $0).map { .integer($0) } ?? .number(Double($0))
  }
}

extension SchemaDocument {
  package static let usage = SchemaDocument("usage", "what 'usage --json' prints", UsageJSON.form)
}
