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
    let (request, keys) = try invocation.logRequest()
    let invoice = try invocation.invoice()
    let rows = try invocation.wholeNumber(of: "--top", in: 1...1_000_000)
    let asOf = try invocation.asOf(surroundings)
    let book = try invocation.priceBook(surroundings)
    let pricing = BookPricing(book, on: asOf)
    if invocation.has("--weekly") { return try weekly(request, pricing, book, asOf) }
    for option in ["--json", "--format"] where invocation.has("--to") && invocation.has(option) {
      throw UsageError(path: invocation.command.path, problem: .twoAnswers("--to", option))
    }
    if let decision = invocation.value(of: "--against") {
      return try realised(decision, request, pricing, book, format)
    }
    let files = try logFiles()
    let reading = try read(files, request, pricing)
    let summary = UsageSummary(
      of: reading.counted, by: keys.names, leavesOutEmpty: keys.areUsual, problems: reading.problems,
      pricing: pricing,
      invoice: invoice)
    if !keys.areUsual { try requireKeys(summary) }
    if invocation.has("--strict") { try requireWhole(summary) }
    if invocation.has("--to") { return try scenarioFile(of: summary, pricing, book, asOf) }
    let answer = UsageAnswer(
      summary,
      UsageSubject(
        files: isDemonstration ? ["demonstration"] : files.paths.map(Invocation.fileName),
        repeated: files.repeated.map { ($0.path, $0.of) },
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
    return try LogFiles(isDemonstration ? ["-"] : invocation.operands)
  }

  /// Reads the logs.
  func read(_ files: LogFiles, _ request: LogRequest, _ pricing: BookPricing) throws -> LogReading {
    let threads = try invocation.threads()
    let demonstration = isDemonstration ? try PipedBytes(DemoLog.bytes) : nil
    let input = demonstration?.descriptor ?? surroundings.standardInput
    let plan = try LogPlan(files.paths, request, standardInput: input)
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
        throw Failure("no call fits what --where, --feature, --since and --until choose")
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

  /// Refuses a log with records that cannot be counted or calls without a price.
  func requireWhole(_ summary: UsageSummary) throws(Failure) {
    let problems = summary.strictProblems
    guard !problems.places.isEmpty || !problems.lines.isEmpty else { return }
    throw Failure(all: [Failure(places: problems.places), Failure(lines: problems.lines)])
  }
}

extension Invocation {
  /// What is asked of the log, and the names of the keys; usual ones are those that nobody asked for.
  fileprivate func logRequest() throws(UsageError) -> (LogRequest, keys: (names: [String], areUsual: Bool)) {
    var request = LogRequest()
    let names = try list("--by")
    let keys = names ?? ["feature", "model"]
    request.by = try keys.map { (key) throws(UsageError) in try groupKey(key, "--by") }
    request.formatName = value(of: "--log-format")
    if let date = try date("--since") { request.since = date.dayNumber * 86_400 }
    if let date = try date("--until") { request.until = (date.dayNumber + 1) * 86_400 }
    for pair in try pairs("--where", "such as feature=chat") {
      request.wheres.append((try groupKey(pair.0, "--where"), pair.1))
    }
    for pair in try pairs("--map", "such as input=usage.in") {
      let fields = Field.allCases.map { "\($0)" }
      guard let field = Field.allCases.first(where: { "\($0)" == pair.0 }) else {
        let nearest = nearestNames(to: pair.0, among: fields)
        throw rejection(
          of: pair.0, for: "--map",
          because: nearest.isEmpty
            ? "give one of \(fields.alternatives)" : "did you mean \(nearest.alternatives)?")
      }
      do throws(LogError) { request.map.append((field, try LogRequest.path(pair.1))) } catch {
        throw rejection(of: pair.1, for: "--map", because: error.advice)
      }
    }
    if let feature = value(of: "--feature") {
      request.wheres.append((try groupKey("feature", "--feature"), feature))
    }
    request.dedupe = has("--dedupe")
    return (request, (keys, names == nil))
  }

  /// What a key is, from its name.
  private func groupKey(_ name: String, _ option: String) throws(UsageError) -> GroupKey {
    do throws(LogError) { return try GroupKey(name) } catch {
      throw rejection(of: name, for: option, because: error.advice)
    }
  }

  /// The names of an option that is a list; each of them once.
  private func list(_ option: String) throws(UsageError) -> [String]? {
    guard let text = value(of: option) else { return nil }
    let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard !names.contains(""), Set(names).count == names.count, names.count <= 8 else {
      throw rejection(
        of: text, for: option, because: "give up to eight different names with commas, such as feature,model")
    }
    return names
  }

  /// The two sides of each value of an option: `feature=chat`.
  private func pairs(_ option: String, _ example: String) throws(UsageError) -> [(String, String)] {
    var pairs: [(String, String)] = []
    for text in values(of: option) {
      guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
        throw rejection(
          of: text, for: option, because: "give a name and what it is with = between them, \(example)")
      }
      pairs.append((String(text[..<sign]), String(text[text.index(after: sign)...])))
    }
    return pairs
  }

  /// What was billed for the calls of the log.
  fileprivate func invoice() throws(UsageError) -> USD? { try amount("--invoice") }

  /// The amount of an option in US dollars.
  func amount(_ option: String) throws(UsageError) -> USD? {
    guard let text = value(of: option) else { return nil }
    let stated = try? StatedQuantity(text, unit: .usd, allowed: 0...1e15, acceptsRange: false)
    guard let stated else {
      throw rejection(of: text, for: option, because: "give an amount such as 2184.30 or '$2,184.30'")
    }
    return USD(stated.spread.likely)
  }
}

extension CommandTable {
  /// `usage` as the help describes it.
  static let usage = Command(
    "usage", "where the money goes: request logs by feature, model, user or day",
    schemas: [.usage, .realised, .margin],
    run: UsageCommand.run
  ) {
    .init(
      discussion: """
        Reads logs of calls, prices each call at the prices of its day, and says where the money goes: calls, tokens, \
        spend, percentiles, users and growth of each group. Files, folders with all logs in them, and standard input \
        can be of any size, and compressed by gzip or zstd, which must be on the machine then. A record that cannot \
        be counted is named with its line; a model that no price table has is listed, never counted as free.
        """,
      operand: Operand(
        "LOG", "a log, a folder with logs, or - for standard input", count: 0...1_000_000, values: .files),
      options: logOptions + [
        formatOption, jsonOption, notesOption,
      ] + writingOptions + [
        Option("--quiet", .none, "the answer and the table alone", group: "Output"),
        Option(
          "--top", .required("N"), "how many groups the table shows", default: String(UsageSubject.usualRows),
          group: "Output"), threadsOption, pricesOption, acceptPriceOption, pricesDateOption,
        asOfOption,
      ],
      examples: [
        .init(
          line: "ftcalc usage examples/calls.jsonl", shows: "which feature and model the bill comes from"),
        .init(
          line: "ftcalc usage examples/calls.jsonl --by user --where feature=chat",
          shows: "who spends most on one feature"),
      ])
  }

  /// The options that say what is read of a log, and how it is counted.
  private static let logOptions = [
    Option(
      "--by", .required("KEYS"), "what groups are told apart by, a path of the record also: metadata.team",
      values: .list(of: GroupKey.named.map(\.name)), default: "feature,model, as far as the log has them",
      group: "Log"),
    Option("--since", .required("DATE"), "the first day that counts, in UTC", group: "Log"),
    Option("--until", .required("DATE"), "the last day that counts, in UTC", group: "Log"),
    Option(
      "--where", .required("KEY=VALUE"), "calls alone whose key is this; calls must fit all that are given",
      isRepeatable: true, group: "Log"),
    Option("--feature", .required("NAME"), "calls of this feature alone: --where feature=NAME", group: "Log"),
    Option("--dedupe", .none, "count each call once, by its id", group: "Log"),
    Option(
      "--log-format", .required("NAME"), "what the log is written in",
      values: .oneOf(LogFormat.all.map(\.name)),
      default: "as its first records tell", group: "Log"),
    Option(
      "--map", .required("FIELD=PATH"), "where a field stands: input=usage.in", isRepeatable: true,
      group: "Log"),
    Option(
      "--invoice", .required("USD"), "what was billed for the calls: the gap, and the group it lies in",
      group: "Log"),
    Option("--demo", .none, "read a small log that is built in, examples/calls.jsonl", group: "Log"),
    Option(
      "--weekly", .none, "the weekly table of the last two weeks; with --to, the file for margin",
      group: "Log"),
    Option("--revenue", .required("USD"), "what comes in a month, for --weekly", group: "Log"),
    Option(
      "--against", .required("FILE"),
      "a scenario file: what its decision saved since, beside what it promised",
      values: .files, group: "Log"),
    Option("--strict", .none, "a broken record, or a call without a price, is an error", group: "Log"),
  ]
}
