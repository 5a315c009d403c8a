internal import CostModel
internal import JSONText
internal import UsageLog

extension UsageWords {
  /// What the table leaves out.
  var foot: [String] {
    let shown = summary.shown(subject.rows)
    let rest = summary.groups.count - shown.count
    guard rest > 0 else { return [] }
    // Of a course the earlier groups are left out, and their sum stands at the last of them.
    let passed = (summary.isCourse ? summary.groups.dropLast(shown.count).last : shown.last)?.totals
      .cumulativeShare
    let share =
      passed.map { ", \(FigureText.share(max(0, summary.isCourse ? $0 : 1 - $0))) of the spend" } ?? ""
    let place = summary.isCourse ? " before these" : ""
    return ["\(FigureText.counted(rest, "more group"))\(place)\(share): --top \(summary.groups.count)."]
  }

  /// What all calls come to.
  var facts: [(name: String, value: RichText)] {
    let totals = summary.totals
    func count(_ tokens: Int128) -> String { FigureText.count(Double(tokens)) }
    var facts: [(String, String)] = [("tokens in", count(totals.inputTokens) + aside(totals))]
    let reasoning =
      totals.reasoningTokens > 0 ? ", of them \(count(totals.reasoningTokens)) of reasoning" : ""
    facts.append(("tokens out", count(totals.outputTokens) + reasoning))
    if let calls = totals.tokensPerCall {
      let ranks = [calls.p50, calls.p90, calls.p99].map { FigureText.count(Double($0)) }
      facts.append(
        (
          "tokens per call",
          "\(FigureText.calls(calls.mean)) on average, P50/P90/P99 \(ranks.joined(separator: "/"))"
        ))
    }
    if let logged = totals.loggedSpend {
      let of =
        totals.callsWithLoggedSpend < totals.calls
        ? " of \(FigureText.counted(totals.callsWithLoggedSpend, "call"))" : ""
      facts.append(("logged", FigureText.smallMoney(logged.value) + of))
    }
    if let priced = totals.pricedSpend { facts.append(("priced", FigureText.smallMoney(priced.value))) }
    if let users = totals.users {
      let top = totals.topUsersShare.map {
        "; the dearest 1%, 5%, 10% make \(FigureText.share($0.one)), \(FigureText.share($0.five)), \(FigureText.share($0.ten)) of the spend"
      }
      facts.append(("users", FigureText.count(Double(users)) + (top ?? "")))
    }
    if let rate = totals.cacheHitRate {
      facts.append(("cache hits", "\(FigureText.share(rate)) of the calls that say so"))
    }
    if let rate = totals.retryRate {
      facts.append(("retries", "\(FigureText.share(rate)) of the calls that say so"))
    }
    if totals.callsWithoutTime > 0 {
      facts.append(("without a readable time", FigureText.counted(totals.callsWithoutTime, "call")))
    }
    if totals.failedCalls > 0 { facts.append(("failed", FigureText.counted(totals.failedCalls, "call"))) }
    if summary.copies > 0 {
      facts.append(("counted once", FigureText.counted(summary.copies, "repeated record")))
    }
    if summary.others > 0 { facts.append(("no calls", FigureText.counted(summary.others, "record"))) }
    if let growth = growth(totals) { facts.append(("growth", growth)) }
    return facts.map { ($0.0, RichText($0.1)) }
  }

  private func aside(_ totals: UsageTotals) -> String {
    func count(_ tokens: Int128) -> String { FigureText.count(Double(tokens)) }
    let written = [
      (totals.written5mTokens, "for 5 minutes"), (totals.written1hTokens, "for an hour"),
      (totals.writtenTokens, ""),
    ].filter { $0.0 > 0 }.map { "\(count($0.0)) written to a cache \($0.1)".trimmingEnd }
    let parts =
      (totals.cachedInputTokens > 0 ? ["\(count(totals.cachedInputTokens)) from a cache"] : []) + written
    return parts.isEmpty ? "" : ", of them " + parts.joined(separator: ", ")
  }

  private func growth(_ totals: UsageTotals) -> String? {
    guard let periods = summary.periods else { return nil }
    let parts = [("calls", totals.callsGrowth), ("spend", totals.spendGrowth)].compactMap { name, growth in
      growth.map { "\(name) \($0 < 0 ? "" : "+")\(FigureText.share($0))" }
    }
    guard !parts.isEmpty else { return nil }
    return "\(parts.joined(separator: ", ")); \(periods.later.words) against \(periods.earlier.words)"
  }

  /// Where the prices come from, and how the figures are to be read.
  var sources: [String] {
    let prices = summary.models.flatMap(\.prices)
    var words = [
      "Each call is priced by itself at the prices of its day (UTC), then summed. Spend is what the log says that a call cost, "
        + "else its price."
    ]
    let checked = prices.compactMap(\.source.checked)
    if let first = checked.min(), let last = checked.max() {
      words.append("Prices checked \((first...last).words).")
    }
    let first = Set(prices.filter(\.isFirst).map(\.id)).sorted()
    if !first.isEmpty {
      words.append(
        "The first price on record is taken for all days before the next: \(first.joined(separator: ", ")).")
    }
    let unsure = Set(prices.compactMap { price in price.unconfirmed.map { "\(price.id): \($0)" } }).sorted()
    if !unsure.isEmpty { words.append("Unconfirmed prices: \(unsure.joined(separator: "; ")).") }
    words.append("Calls that tools make by themselves are in no log, and not in this one.")
    return words
  }
}
