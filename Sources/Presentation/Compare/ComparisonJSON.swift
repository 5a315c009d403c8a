internal import CostModel
package import JSONText

/// The comparison as the JSON document that scripts rely on: `ftcalc/compare/1`.
package struct ComparisonJSON {
  /// What the document says it is.
  static let schema = "ftcalc/compare/1"
  /// What a document of several comparisons says it is.
  static let listSchema = "ftcalc/comparisons/1"

  private let comparison: Comparison

  /// The document of one comparison, or of several as a list.
  package static func document(_ comparisons: [NamedComparison]) -> JSONOutput {
    if let only = comparisons.first, comparisons.count == 1 { return document(only) }
    return [
      "schema": .string(listSchema),
      "comparisons": .array(
        comparisons.map { ["file": .optional($0.file?.name), "comparison": document($0)] }),
    ]
  }

  /// The document of a comparison with the named scenarios of its file.
  package static func document(_ named: NamedComparison) -> JSONOutput {
    var members = ComparisonJSON(comparison: named.comparison).members
    if !named.scenarios.isEmpty {
      members.append(
        (
          "scenarios",
          .array(
            named.scenarios.map {
              [
                "name": .string($0.name),
                "comparison": .object(ComparisonJSON(comparison: $0.comparison).members),
              ]
            })
        ))
    }
    return .object(members)
  }

  private var members: [(String, JSONOutput)] {
    let scenario = comparison.scenario
    return [
      ("schema", .string(Self.schema)),
      ("asOf", .string(scenario.asOf.description)),
      ("start", .string(scenario.start.description)),
      ("currency", "USD"),
      (
        "workload",
        [
          "callsPerMonth": .number(comparison.calls.likely),
          "tokensPerCall": tokens(comparison.prompt),
          "task": .optional(scenario.task?.rawValue),
        ]
      ),
      ("baseline", baseline),
      ("options", .array(comparison.rows.map(option))),
      ("assumptions", .array(comparison.assumptions.map(\.document))),
      ("notes", .array(comparison.notes.map { .string($0.words) })),
    ]
  }

  private var baseline: JSONOutput {
    var members = head(comparison.today)
    members += [
      ("monthly", monthly(comparison.baseline)),
      ("perCall", .number(comparison.perCall.value)),
      ("billedCalls", .number(comparison.billedCalls.value)),
      ("tokensPerCall", tokens(comparison.prompt)),
      ("machines", nil),
      ("endOfLife", .optional(comparison.todayEnd?.description)),
      ("replacement", .optional(comparison.successor?.offer.id)),
      ("price", price(comparison.today, comparison.rates, comparison.prompt)),
    ]
    if let range = comparison.baselineRange {
      members.append(("range", ["monthlyTotal": .bounds(range.low.value, range.high.value)]))
    }
    return .object(members)
  }

  private func head(_ offer: Offer) -> [(String, JSONOutput)] {
    [
      ("id", .string(offer.id)), ("kind", .string(offer.kind.rawValue)), ("name", .string(offer.name)),
    ]
  }

  private func option(_ row: Row) -> JSONOutput {
    var members = head(row.offer)
    members.append(("bound", .optional(row.offer.bound?.rawValue)))
    let details = comparison.details(of: row)
    if let figures = row.figures {
      members += [
        ("monthly", monthly(figures.monthly)),
        ("perCall", .number(figures.perCall.value)),
        ("billedCalls", .number(figures.billedCalls.value)),
        ("tokensPerCall", tokens(figures.prompt)),
        ("machines", machines(figures.machines)),
      ]
      if row.offer.kind == .mix { members.append(("parts", .array(figures.parts.map(part)))) }
      members += [
        ("saving", saving(figures.saving, figures.savingShare)),
        ("upfront", upfront(figures.oneOff, of: row)),
        ("breakEven", breakEven(row.breakEven, simple: simple(figures, withTeam: false))),
        (
          "withTeam",
          .object([
            ("upfront", figures.oneOff.training == nil ? nil : .number(figures.oneOff.total.value)),
            ("labor", isUpfrontGiven(row) ? nil : .number(figures.oneOff.labor.value)),
            ("breakEven", breakEven(row.withTeam, simple: simple(figures, withTeam: true))),
            ("horizon", (details?.withTeam).map(horizon) ?? nil),
          ])
        ),
      ]
    } else {
      for key in ["monthly", "perCall", "billedCalls", "tokensPerCall", "machines", "saving", "upfront"] {
        members.append((key, nil))
      }
      members += [
        ("breakEven", breakEven(.unavailable, simple: nil)),
        (
          "withTeam",
          [
            "upfront": nil, "labor": nil, "breakEven": breakEven(.unavailable, simple: nil), "horizon": nil,
          ]
        ),
      ]
    }
    members += [
      ("againstUntuned", details?.againstUntuned.map(againstUntuned) ?? nil),
      ("crossoverCallsPerMonth", details.map { .array($0.crossovers.map { .number($0.value) }) } ?? nil),
      ("paybackCallsPerMonth", details.map { .array($0.payback.map(payback)) } ?? nil),
      ("requiredOutputCut", .optional(details?.requiredOutputCut)),
      ("horizon", (details?.returns).map(horizon) ?? nil),
      ("verdict", row.offer.bound == nil ? .string(row.verdict.rawValue) : nil),
      ("endOfLife", .optional(row.offer.endOfLife?.description)),
      ("hypothetical", .bool(row.offer.isHypothetical)),
      ("price", price(row.offer, row.figures?.rates, row.figures?.prompt)),
    ]
    if let range = row.range { members.append(("range", self.range(range))) }
    members.append(("notes", .array(comparison.notes(on: row).map { .string($0.words) })))
    return .object(members)
  }

  private func monthly(_ bill: Breakdown) -> JSONOutput {
    .object(
      [("total", .number(bill.total.value))] + Component.allCases.map { ($0.key, .number(bill[$0].value)) })
  }

  private func tokens(_ prompt: Prompt) -> JSONOutput {
    [
      "input": .number(prompt.input.value), "output": .number(prompt.output.value),
      "system": .number(prompt.system.value), "fewShot": .number(prompt.fewShot.value),
      "context": .number(prompt.context.value), "history": .number(prompt.history.value),
      "message": .number(prompt.message.value), "cached": .number(prompt.cached.value),
    ]
  }

  private func machines(_ machines: Figures.Machines?) -> JSONOutput {
    guard let machines else { return nil }
    return [
      "count": .integer(machines.count), "name": .string(machines.name),
      "peakCallsPerDay": .number(machines.peak.value),
    ]
  }

  private func part(_ part: Figures.Part) -> JSONOutput {
    ["id": .string(part.id), "share": .number(part.share), "monthlyTotal": .number(part.monthly.value)]
  }

  private func saving(_ monthly: MonthlyUSD, _ share: Double?) -> JSONOutput {
    ["monthly": .number(monthly.value), "share": .optional(share)]
  }

  /// Whether the user gave the sum up front outright, so that it is neither training nor labour.
  private func isUpfrontGiven(_ row: Row) -> Bool {
    row.offer.leaves.contains { comparison.isGiven("upfront", for: $0) }
  }

  private func upfront(_ oneOff: OneOff, of row: Row) -> JSONOutput {
    let total = JSONOutput.optional(oneOff.training?.value)
    return ["total": total, "training": isUpfrontGiven(row) ? nil : total]
  }

  private func simple(_ figures: Figures, withTeam: Bool) -> Double? {
    guard let training = figures.oneOff.training else { return nil }
    return figures.simpleMonths(withTeam ? figures.oneOff.total : training)
  }

  private func breakEven(_ breakEven: BreakEven, simple: Double?) -> JSONOutput {
    [
      "status": .string(breakEven.status), "months": .optional(breakEven.months),
      "simpleMonths": .optional(simple),
      "reason": .optional(breakEven.reason),
    ]
  }

  private func againstUntuned(_ rival: RowDetails.AgainstUntuned) -> JSONOutput {
    [
      "id": .string(rival.id), "saving": saving(rival.saving, rival.savingShare),
      "breakEven": breakEven(rival.breakEven, simple: nil),
      "withTeam": ["breakEven": breakEven(rival.withTeam, simple: nil)],
    ]
  }

  private func payback(within months: Months, calls: CallRate?) -> JSONOutput {
    ["withinMonths": .number(months.value), "callsPerMonth": .optional(calls?.value)]
  }

  private func horizon(_ returns: Returns) -> JSONOutput {
    [
      "months": .integer(returns.months), "net": .number(returns.net.value),
      "npv": .number(returns.npv.value),
      "irr": .optional(returns.irr), "roi": .optional(returns.roi),
    ]
  }

  private func price(_ offer: Offer, _ rates: BilledRates?, _ prompt: Prompt?) -> JSONOutput {
    let source = comparison.tableSource(of: offer)
    guard rates != nil || source != nil else { return nil }
    let isCached = (prompt?.cached.value ?? 0) > 0
    return [
      "input": .optional(rates?.input.value),
      "cachedInput": isCached ? .optional(rates?.cachedInput.value) : nil,
      "output": .optional(rates?.output.value),
      "byHand": .array(comparison.pricesByHand(of: offer).map { .string($0.rawValue) }),
      "checked": .optional(source?.checked?.description),
      "source": .optional(source?.title),
      "secondHand": .optional(source?.isSecondHand),
    ]
  }

  private func range(_ range: OutcomeRange) -> JSONOutput {
    func ends(_ path: KeyPath<Outcome, BreakEven>) -> JSONOutput {
      func end(_ breakEven: BreakEven) -> JSONOutput {
        ["status": .string(breakEven.status), "months": .optional(breakEven.months)]
      }
      return ["low": end(range.low[keyPath: path]), "high": end(range.high[keyPath: path])]
    }
    return [
      "monthlyTotal": .bounds(range.low.monthlyTotal.value, range.high.monthlyTotal.value),
      "saving": .bounds(range.low.saving.value, range.high.saving.value),
      "upfront": .bounds(range.low.upfront?.value, range.high.upfront?.value),
      "upfrontWithTeam": .bounds(range.low.upfrontWithTeam?.value, range.high.upfrontWithTeam?.value),
      "breakEven": ends(\.breakEven), "withTeam": ends(\.withTeam),
    ]
  }
}
