import CostModel
import JSONText
import Presentation
import UsageLog

/// `ftcalc usage`.
struct UsageCommand: RunCommand {
  let invocation: Invocation
  let surroundings: Surroundings

  func run() throws -> Outcome {
    let format = try invocation.format()
    try requireOneAnswer()
    try requireDaysInOrder()
    let (request, keys) = try invocation.logRequest()
    let invoice = try invocation.invoice()
    let rows = try invocation.wholeNumber(of: "--top", in: 1...1_000_000)
    let asOf = try invocation.asOf(surroundings)
    let book = try invocation.priceBook(surroundings)
    let pricing = BookPricing(book, on: asOf)
    if invocation.has("--weekly") { return try weekly(request, pricing, book, asOf) }
    if let decision = invocation.value(of: "--against") {
      return try realised(decision, request, pricing, book, format)
    }
    let files = try logFiles()
    let reading = try read(files, request, pricing)
    let summary = UsageSummary(
      of: reading.counted, by: keys.names, leavesOutEmpty: keys.areUsual, problems: reading.problems,
      unreadableTimes: reading.unreadableTimes, pricing: pricing, invoice: invoice)
    try requirePaths(summary)
    if !keys.areUsual { try requireKeys(summary) }
    let skipped = files.skipped + reading.skipped
    if invocation.has("--strict") { try requireWhole(summary, skipped) }
    if invocation.has("--to") { return try scenarioFile(of: summary, pricing, book, asOf) }
    let answer = UsageAnswer(
      summary,
      UsageSubject(
        files: isDemonstration ? ["demonstration"] : reading.paths.map(Invocation.fileName),
        repeated: files.repeated.map { ($0.path, $0.of) }, skipped: skipped, given: invocation.readingOptions,
        formats: reading.formats.map { name in LogFormat.all.first { $0.name == name }?.title ?? name },
        rows: rows ?? UsageSubject.usualRows, asOf: asOf),
      CandidateRanking(summary, on: asOf, pricing: pricing, book: book))
    return try invocation.outcome(of: [answer], as: format, surroundings)
  }

  /// Whether the embedded log is read.
  private var isDemonstration: Bool { invocation.has("--demo") }

  /// The logs that are read; the embedded one stands for standard input.
  func logFiles() throws -> LogFiles {
    if isDemonstration, let first = invocation.operands.first {
      throw invocation.rejection(
        of: first, for: "--demo", because: "it reads a log of its own; leave one of them out")
    }
    if !isDemonstration, invocation.operands.isEmpty, let operand = invocation.command.operand {
      throw UsageError(path: invocation.command.path, problem: .missingOperand(operand))
    }
    let files = try LogFiles(isDemonstration ? ["-"] : invocation.operands)
    if let path = invocation.value(of: "--to"), files.contain(path) {
      throw invocation.rejection(
        of: path, for: "--to", because: "it is a log that is read; take another name")
    }
    return files
  }

  /// Reads the logs.
  func read(_ files: LogFiles, _ request: LogRequest, _ pricing: BookPricing) throws -> LogReading {
    let threads = try invocation.threads()
    let demonstration = isDemonstration ? try PipedBytes(DemoLog.bytes) : nil
    let input = demonstration?.descriptor ?? surroundings.standardInput
    let plan = try LogPlan(files.paths, found: files.found, request, standardInput: input)
    return try LogReading(plan, request, pricing, threads: threads ?? Thread.cores, showing: progress(plan))
  }

  /// Writes the calls that the options choose as a scenario file.
  private func scenarioFile(
    of summary: UsageSummary, _ pricing: BookPricing, _ book: PriceBook, _ asOf: CalendarDate
  ) throws -> Outcome {
    guard
      let candidate = Candidate(
        [], summary.totals, in: summary.totals.days, on: asOf, pricing: pricing, book: book)
    else {
      if summary.groups.isEmpty, summary.leftOut > 0 {
        throw noCall(summary)
      }
      let models = summary.totals.models.compactMap(\.name)
      if let first = models.first, models.count > 1 {
        throw Failure(
          "the calls went to \(models.count) models; choose those of one, such as --where \("model=\(first)".shellWord)"
        )
      }
      throw Failure(
        "the calls make no scenario: they have no tokens, or no model that the price table has; see --notes")
    }
    let chosen = invocation.values(of: "--where").map { String($0.drop { $0 != "=" }.dropFirst()) }
    let name = ((invocation.value(of: "--feature").map { [$0] } ?? []) + chosen).joined(separator: " on ")
    let advice = { (file: String) in "; next: ftcalc compare \(file), ftcalc check \(file)" }
    return try invocation.written(surroundings, advice: advice) { _ in
      try LoggedScenarioText(
        candidate, named: name.isEmpty ? "All calls" : name, in: book, on: asOf
      ).text()
    }
  }

  /// What the logs come to period by period, and the files that were passed over.
  ///
  /// - Parameter period: the key of the periods, `day` or `month`.
  func summarised(
    _ request: LogRequest, by period: String, _ pricing: BookPricing
  ) throws -> (reading: LogReading, summary: UsageSummary, skipped: [SkippedFile]) {
    var request = request
    request.by = [try GroupKey(period)]
    let files = try logFiles()
    let reading = try read(files, request, pricing)
    let summary = UsageSummary(
      of: reading.counted, by: [period], leavesOutEmpty: false, problems: reading.problems,
      unreadableTimes: reading.unreadableTimes, pricing: pricing, invoice: nil)
    let skipped = files.skipped + reading.skipped
    try requirePaths(summary)
    if invocation.has("--strict") { try requireWhole(summary, skipped) }
    return (reading, summary, skipped)
  }

  /// Where the reading says how far it is; nil where nobody sees it.
  private func progress(_ plan: LogPlan) -> ProgressLine.Subject? {
    guard let terminal = surroundings.progressTerminal, surroundings.environment["TERM"] != "dumb",
      !invocation.has("--quiet"), plan.size > 0
    else { return nil }
    return ProgressLine.Subject(work: invocation.command.name, pieces: "MB", terminal: terminal)
  }

  /// Refuses a key that no call has: a slip would make one group of all.
  private func requireKeys(_ summary: UsageSummary) throws(Failure) {
    for (place, key) in summary.keys.enumerated()
    where !summary.groups.isEmpty && summary.groups.allSatisfy({ $0.key[place] == nil }) {
      let nearest = nearestNames(to: key, among: GroupKey.named.map(\.name))
      let next =
        nearest.isEmpty || nearest.contains(key)
        ? "give another key, or say where it stands, such as --map \(key)=metadata.\(key)"
        : "did you mean \(nearest.map(\.quoted).alternatives)?"
      throw Failure("no call of the log has \(key.quoted), which --by names; \(next)")
    }
  }

  /// Refuses paths none of which a record has, where nothing is counted: they lead nowhere.
  func requirePaths(_ summary: UsageSummary) throws(Failure) {
    guard summary.meetsNoPath, summary.totals.calls == 0, summary.leftOut == 0 else { return }
    throw Failure(lines: summary.choiceWarnings)
  }

  /// That the options leave every call out.
  func noCall(_ summary: UsageSummary) -> Failure {
    Failure(
      lines: ["no call fits what --where, --feature, --since and --until choose"] + summary.choiceWarnings
        + summary.leftOutWarnings)
  }

  /// Refuses a log with records that cannot be counted, calls without a price, or files that were passed over.
  func requireWhole(_ summary: UsageSummary, _ skipped: [SkippedFile]) throws(Failure) {
    let problems = summary.strictProblems(skipped)
    guard !problems.places.isEmpty || !problems.lines.isEmpty else { return }
    throw Failure(all: [Failure(places: problems.places), Failure(lines: problems.lines)])
  }
}
