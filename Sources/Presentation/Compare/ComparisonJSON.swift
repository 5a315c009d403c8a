package import CostModel
package import JSONText

/// The comparison as the JSON document that scripts rely on: `ftcalc/compare/1`.
package struct ComparisonJSON {
  /// What the document says it is.
  static let schema = "ftcalc/compare/1"

  private let comparison: Comparison

  /// The document.
  package static func document(_ comparison: Comparison) -> JSONOutput {
    ComparisonJSON(comparison: comparison).document
  }

  private var document: JSONOutput {
    let scenario = comparison.scenario
    return [
      "schema": .string(Self.schema),
      "asOf": .string(scenario.asOf.description),
      "start": .string(scenario.start.description),
      "currency": "USD",
      "workload": [
        "callsPerMonth": .number(comparison.calls.likely),
        "tokensPerCall": tokens(comparison.prompt),
        "task": .optional(scenario.task?.rawValue),
      ],
      "baseline": baseline,
      "options": .array(comparison.rows.map(option)),
      "assumptions": .array(comparison.assumptions.map(assumption)),
      "notes": .array(comparison.notes.map { .string($0.words) }),
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
      members.append(("range", ["monthlyTotal": bounds(range.low.value, range.high.value)]))
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
        ("saving", saving(figures.saving, figures.savingShare)),
        ("upfront", upfront(figures.oneOff)),
        ("breakEven", breakEven(row.breakEven, simple: simple(figures, withTeam: false))),
        (
          "withTeam",
          .object([
            ("upfront", figures.oneOff.training == nil ? nil : .number(figures.oneOff.total.value)),
            ("labor", isUpfrontGiven ? nil : .number(figures.oneOff.labor.value)),
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

  private func saving(_ monthly: MonthlyUSD, _ share: Double?) -> JSONOutput {
    ["monthly": .number(monthly.value), "share": .optional(share)]
  }

  /// Whether the user gave the sum up front outright, so that it is neither training nor labour.
  private var isUpfrontGiven: Bool { comparison.isGiven("upfront") }

  private func upfront(_ oneOff: OneOff) -> JSONOutput {
    let total = JSONOutput.optional(oneOff.training?.value)
    return ["total": total, "training": isUpfrontGiven ? nil : total]
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
      "monthlyTotal": bounds(range.low.monthlyTotal.value, range.high.monthlyTotal.value),
      "saving": bounds(range.low.saving.value, range.high.saving.value),
      "upfront": bounds(range.low.upfront?.value, range.high.upfront?.value),
      "upfrontWithTeam": bounds(range.low.upfrontWithTeam?.value, range.high.upfrontWithTeam?.value),
      "breakEven": ends(\.breakEven), "withTeam": ends(\.withTeam),
    ]
  }

  private func bounds(_ low: Double?, _ high: Double?) -> JSONOutput {
    ["low": .optional(low), "high": .optional(high)]
  }

  private func assumption(_ assumption: Assumption) -> JSONOutput {
    let spread = assumption.spread
    var members: [(String, JSONOutput)] = [
      ("key", .string(assumption.definition.key)), ("value", .number(spread.likely)),
    ]
    if spread.isRange { members.append(("range", bounds(spread.low, spread.high))) }
    members += [
      ("unit", .string(assumption.definition.unit.rawValue)),
      ("origin", .string((assumption.origin.isPreset ? AssumedFrom.preset : .task).rawValue)),
      ("source", .optional(assumption.origin.source?.title)),
      ("replaceMe", .bool(assumption.definition.replaceMe)),
    ]
    return .object(members)
  }
}

/// Where a number that nobody gave came from, by its name in JSON.
enum AssumedFrom: String, CaseIterable {
  /// A default of the program.
  case preset = "default"
  /// The published figure for the task.
  case task
}

extension JSONOutput {
  fileprivate static func optional(_ value: Double?) -> JSONOutput { value.map { .number($0) } ?? nil }
  fileprivate static func optional(_ value: Bool?) -> JSONOutput { value.map { .bool($0) } ?? nil }
  fileprivate static func optional(_ value: String?) -> JSONOutput { value.map { .string($0) } ?? nil }
}
