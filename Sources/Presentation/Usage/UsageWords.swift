internal import CostModel
internal import JSONText
internal import UsageLog

/// The sentences about a log.
struct UsageWords {
  /// Logged and priced spend that differ by less than this part differ by rounding.
  private static let noise = 0.005
  /// How many broken records a screen shows.
  static let shownProblems = 5

  let summary: UsageSummary
  let subject: UsageSubject
  private var totals: UsageTotals { summary.totals }

  init(_ summary: UsageSummary, _ subject: UsageSubject) {
    self.summary = summary
    self.subject = subject
  }

  /// What was read, and what it comes to.
  var title: (left: String, right: String) {
    var parts = [FigureText.counted(totals.calls, "call")]
    if let days = totals.days { parts.append(days.words) }
    let formats = subject.formats.isEmpty ? "" : " (\(subject.formats.joined(separator: ", ")))"
    let files =
      subject.files == ["standard input"] ? "standard input" : FigureText.counted(subject.files.count, "file")
    return (
      (parts + [files + formats]).joined(separator: ", "),
      totals.spend.map { FigureText.smallMoney($0.value) } ?? "no price"
    )
  }

  /// Where the money goes, and what an invoice says against it.
  var conclusion: [String] {
    guard let first = summary.periodPlaces.isEmpty ? summary.groups.first : summary.dearest else {
      if summary.leftOut > 0 {
        let calls = FigureText.counted(summary.leftOut, "call")
        return [
          "No call fits what the options choose: \(calls) were left out by --where, --feature, --since or --until."
        ]
      }
      return [summary.records == 0 ? "The log is empty." : "The log has no call that can be counted."]
    }
    var words = [bill(first)]
    if let invoice = summary.invoice { words.append(Self.words(invoice, summary, totals)) }
    return words
  }

  private func bill(_ group: UsageSummary.Group) -> String {
    let bill = totals.callsWithoutSpend > 0 ? "the bill, as far as it is known," : "the bill"
    let whole = group.totals.share == nil ? "the tokens" : bill
    let share = group.totals.share ?? group.totals.tokenShare
    let part = share == 1 ? "All of \(whole)" : share.map { "\(FigureText.share($0)) of \(whole)" } ?? "First"
    let name = summary.keys.isEmpty ? "" : " is \(Self.name(group.key, summary.keys))"
    var words = "\(part)\(name): \(FigureText.counted(group.totals.calls, "call"))"
    if let input = group.totals.inputPerCall, let output = group.totals.outputPerCall {
      let cached = Double(group.totals.cachedInputTokens) / max(1, Double(group.totals.inputTokens))
      let aside = cached > 0 ? " (\(FigureText.share(cached)) of them from the cache)" : ""
      words +=
        ", \(FigureText.counted(FigureText.calls(input.mean.rounded()), "token")) in\(aside), "
        + "\(FigureText.calls(output.mean.rounded())) out on average"
    }
    return words + "."
  }

  /// A group in words: `ticket-triage on gpt-4o`, `day 2026-11-20, user u1`.
  static func name(_ key: [String?], _ keys: [String]) -> String {
    func word(_ place: Int) -> String {
      key[place].map { $0.escaped(limit: 80) } ?? "calls without a \(keys[place].escaped(limit: 40))"
    }
    if keys == ["feature", "model"], key.count == 2 {
      return "\(word(0)) on \(key[1] == nil ? "no model" : word(1))"
    }
    return keys.indices.filter { key.indices.contains($0) }.map { place in
      let isPlain = key[place] == nil || ["feature", "model", "day", "file"].contains(keys[place])
      return (isPlain ? "" : keys[place].escaped(limit: 40) + " ") + word(place)
    }.joined(separator: ", ")
  }

  private static func words(_ gap: InvoiceGap, _ summary: UsageSummary, _ totals: UsageTotals) -> String {
    func against(_ gap: USD?, _ amount: USD?, _ what: String) -> String? {
      guard let gap, let amount else { return nil }
      let size = FigureText.money(abs(gap.value))
      let percent = amount.value > 0 ? " (\(FigureText.share(abs(gap.value) / amount.value)))" : ""
      return gap.value.magnitude < 0.005
        ? "what \(what), \(FigureText.smallMoney(amount.value))"
        : "\(size)\(percent) \(gap.value > 0 ? "above" : "below") what \(what), \(FigureText.smallMoney(amount.value))"
    }
    let sides = [
      against(gap.toPriced, totals.pricedSpend, "the calls cost by the price table"),
      against(gap.toLogged, totals.loggedSpend, Self.loggedCalls(totals)),
    ].compactMap(\.self)
    let words =
      "The invoice of \(FigureText.money(gap.invoice.value)) is "
      + (sides.isEmpty ? "all that is known of the spend" : sides.joined(separator: ", and ")) + "."
    guard let apart = gap.group,
      abs(apart.logged.value - apart.priced.value) >= apart.priced.value * Self.noise
    else { return words }
    let place = summary.keys.isEmpty ? "" : " most in \(name(apart.key, summary.keys))"
    return words
      + " Logged and priced spend differ\(place): \(FigureText.smallMoney(apart.logged.value)) logged, \(FigureText.smallMoney(apart.priced.value)) priced."
  }

  /// Which calls the logged spend is of.
  private static func loggedCalls(_ totals: UsageTotals) -> String {
    totals.callsWithLoggedSpend < totals.calls
      ? "the log says that \(FigureText.count(Double(totals.callsWithLoggedSpend))) of the \(FigureText.counted(totals.calls, "call")) cost"
      : "the log says that they cost"
  }

  /// What must not be missed.
  var warnings: [String] {
    var words: [String] = []
    if summary.broken > 0 {
      let first = summary.problems.isEmpty ? "" : ", the first ones below"
      words.append(
        "\(FigureText.counted(summary.broken, "record")) of \(FigureText.count(Double(summary.records))) cannot be counted\(first); "
          + "--strict makes that an error.")
    }
    let open = summary.modelsWithoutPrice
    if !open.isEmpty {
      let tokens = open.reduce(Int128(0)) { $0 &+ $1.tokensWithoutPrice }
      let share =
        totals.tokens > 0 ? ", \(FigureText.share(Double(tokens) / Double(totals.tokens))) of the tokens" : ""
      let names = open.prefix(3).map { "\($0.title) (\($0.gap?.words ?? ""))" }.joined(separator: ", ")
      let more = open.count > 3 ? " and \(open.count - 3) more (--notes)" : ""
      words.append(
        "\(FigureText.counted(open.count, "model")) without a price\(share): \(names)\(more). Give prices with --prices."
      )
    }
    words += summary.timeWarnings(asOf: subject.asOf) + summary.choiceWarnings
    if let silent = summary.callsWithoutUsageWords {
      words.append("\(silent): they are not in the bill; --strict makes that an error.")
    }
    if totals.callsWithoutInput > 0 {
      words.append(
        "\(FigureText.counted(totals.callsWithoutInput, "call")) with output and no word of the input, priced without it."
      )
    }
    if totals.writtenTokens > 0 {
      words.append(
        "\(FigureText.counted(FigureText.count(Double(totals.writtenTokens)), "token")) were written to a cache for a time "
          + "that is not said, and are priced as for five minutes.")
    }
    for file in subject.repeated {
      words.append("\(file.path.quoted) is the same file as \(file.of.quoted), and was read once.")
    }
    let skipped = subject.skipped.prefix(Self.shownProblems).map { "\($0.words)." }
    let more = subject.skipped.count - skipped.count
    return words + skipped + (more > 0 ? ["\(FigureText.counted(more, "more file")) skipped."] : [])
  }
}
