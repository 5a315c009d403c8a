internal import CostModel
package import JSONText

/// The comparison as the JSON document that scripts rely on: `ftcalc/compare/1`.
package struct ComparisonJSON {
  /// What the document says it is.
  static let schema = "ftcalc/compare/1"

  private let comparison: Comparison

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
          "task": .optional(scenario.purpose.task?.rawValue),
          "product": .optional(scenario.purpose.product),
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
      ("monthly", comparison.baseline.document),
      ("perCall", .number(comparison.perCall.value)),
      ("billedCalls", .number(comparison.billedCalls.value)),
      ("tokensPerCall", tokens(comparison.prompt)),
      ("tokensPerMonth", tokens(MonthlyTokens(comparison.prompt, billed: comparison.billedCalls))),
      ("machines", machines(comparison.todaysMachines)),
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
        ("monthly", figures.monthly.document),
        ("perCall", .number(figures.perCall.value)),
        ("billedCalls", .number(figures.billedCalls.value)),
        ("tokensPerCall", tokens(figures.prompt)),
        ("tokensPerMonth", figures.tokensPerMonth.map(tokens) ?? nil),
        ("machines", machines(figures.machines)),
        ("capacity", capacity(of: row)),
      ]
      if let rule = row.offer.rule {
        members += [
          ("rule", .string(rule.rawValue)), ("parts", .array(figures.parts.map(part))),
          ("targetShares", .array((details?.targetShares ?? []).map(target))),
        ]
      }
      members += [
        ("saving", .saving(figures.saving, share: figures.savingShare)),
        ("upfront", upfront(figures.oneOff, of: row)),
        ("breakEven", row.breakEven.document(simple: figures.simple.bill)),
        (
          "withTeam",
          .object([
            ("upfront", figures.oneOff.training == nil ? nil : .number(figures.oneOff.total.value)),
            ("labor", isUpfrontGiven(row) ? nil : .number(figures.oneOff.labor.value)),
            ("breakEven", row.withTeam.document(simple: figures.simple.withTeam)),
            ("horizon", (details?.withTeam).map(\.document) ?? nil),
          ])
        ),
      ]
    } else {
      members.append(("monthly", (row.offer.unavailable?.monthly).map(\.document) ?? nil))
      for key in [
        "perCall", "billedCalls", "tokensPerCall", "tokensPerMonth", "machines", "capacity", "saving",
        "upfront",
      ] {
        members.append((key, nil))
      }
      let none = BreakEven.unavailable.document(simple: nil, because: row.offer.unavailable?.words)
      members += [
        ("breakEven", none),
        ("withTeam", ["upfront": nil, "labor": nil, "breakEven": none, "horizon": nil]),
      ]
    }
    members += [
      ("againstUntuned", details?.againstUntuned.map(againstUntuned) ?? nil),
      (
        "crossoverCallsPerMonth",
        details.map { .array($0.sideChanges.map { .number($0.calls.value) }) } ?? nil
      ),
      (
        "crossoverUtilisation",
        details.map { .array($0.sideChanges.map { .optional($0.utilisation?.value) }) } ?? nil
      ),
      ("crossovers", details.map { .array($0.sideChanges.map { crossover($0, of: row) }) } ?? nil),
      ("crossoverCount", details.map { .integer($0.crossovers.count) } ?? nil),
      ("paybackCallsPerMonth", details.map { .array($0.payback.map(payback)) } ?? nil),
      ("requiredOutputCut", .optional(details?.requiredOutputCut)),
      ("horizon", (details?.returns).map(\.document) ?? nil),
      ("residualValue", .optional(details?.residualValue?.value)),
      ("verdict", row.offer.bound == nil ? .string(row.verdict.rawValue) : nil),
      ("missing", .array((row.offer.unavailable?.missingPrices ?? []).map { .string($0) })),
      ("endOfLife", .optional(row.offer.endOfLife?.description)),
      ("hypothetical", .bool(row.offer.isHypothetical)),
      ("price", price(row.offer, row.figures?.rates, row.figures?.prompt)),
    ]
    if let range = row.range { members.append(("range", range.document)) }
    members.append(("notes", .array(comparison.notes(on: row).map { .string($0.words) })))
    return .object(members)
  }

  private func tokens(_ prompt: Prompt) -> JSONOutput {
    .object(
      [("input", .number(prompt.input.value)), ("output", .number(prompt.output.value))]
        + PromptPart.allCases.map { ($0.key, .number(prompt[$0].value)) } + [
          ("cached", .number(prompt.cached.value)),
          ("written", .number(prompt.written.value + prompt.writtenLong.value)),
          ("writtenForAnHour", .number(prompt.writtenLong.value)),
        ])
  }

  private func tokens(_ tokens: MonthlyTokens) -> JSONOutput {
    ["input": .number(tokens.input.value), "output": .number(tokens.output.value)]
  }

  private func machines(_ machines: Figures.Machines?) -> JSONOutput {
    guard let machines else { return nil }
    return [
      "count": .integer(machines.named.count), "name": .string(machines.named.name),
      "peakCallsPerDay": .number(machines.peak.value),
    ]
  }

  private func capacity(of row: Row) -> JSONOutput {
    guard let capacity = comparison.capacity(of: row) else { return nil }
    return [
      "callsPerDay": .optional(capacity.planned?.value),
      "measuredCallsPerDay": capacity.measuredCallsPerDay.map { .bounds($0.low, $0.high) } ?? nil,
      "carriesCallsPerMonth": capacity.carriedCallsPerMonth.map { .bounds($0.low, $0.high) } ?? nil,
      "utilisation": .optional(capacity.utilisation?.value),
      "carriesPeak": capacity.carriesPeak.map { .bool($0) } ?? nil,
      "usdPerMillionTokens": .optional(capacity.perMillionTokens?.value),
    ]
  }

  private func part(_ part: Figures.Part) -> JSONOutput {
    let tier = part.tier.map { [("tier", JSONOutput.string($0.rawValue))] } ?? []
    return .object(
      [("id", .string(part.id))] + tier + [
        ("share", .number(part.share)), ("monthlyTotal", .number(part.monthly.value)),
      ])
  }

  private func target(_ found: TargetShare) -> JSONOutput {
    [
      "parameter": .string(found.parameter.key), "target": .number(found.target.value),
      "value": .optional(found.share?.value), "smallest": .bool(found.isSmallest),
      "reachable": .bool(found.share != nil),
      "scaled": .array(
        found.scaled.map {
          [
            "id": .string($0.id), "stated": .number($0.stated.value), "share": .number($0.share.value),
          ]
        }),
      "best": ["value": .number(found.bestShare.value), "saving": .number(found.best.value)],
    ]
  }

  /// Whether the user gave the sum up front outright, so that it is neither training nor labour.
  private func isUpfrontGiven(_ row: Row) -> Bool {
    let upfront = Parameters.standard[Parameters.standard.oneOff.upfront]
    return row.offer.leaves.contains { comparison.isGiven(upfront, for: $0) }
  }

  private func upfront(_ oneOff: OneOff, of row: Row) -> JSONOutput {
    [
      "total": .optional(oneOff.bill?.value),
      "training": isUpfrontGiven(row) ? nil : .optional(oneOff.training?.value),
      "machines": .number(oneOff.machines.value),
    ]
  }

  private func againstUntuned(_ rival: RowDetails.AgainstUntuned) -> JSONOutput {
    [
      "id": .string(rival.id), "saving": .saving(rival.saving, share: rival.savingShare),
      "breakEven": rival.breakEven.document(simple: rival.simple.bill),
      "withTeam": ["breakEven": rival.withTeam.document(simple: rival.simple.withTeam)],
    ]
  }

  private func crossover(_ change: SideChange, of row: Row) -> JSONOutput {
    func id(_ side: SideChange.Side?) -> JSONOutput { .optional(side.map { comparison.id(of: $0, row) }) }
    return [
      "callsPerMonth": .number(change.calls.value), "cheaperBelow": id(change.cheaperBelow),
      "cheaperAbove": id(change.cheaperAbove),
    ]
  }

  private func payback(within months: Months, calls: CallRate?) -> JSONOutput {
    ["withinMonths": .number(months.value), "callsPerMonth": .optional(calls?.value)]
  }

  private func price(_ offer: Offer, _ rates: BilledRates?, _ prompt: Prompt?) -> JSONOutput {
    let source = comparison.tableSource(of: offer)
    guard rates != nil || source != nil else { return nil }
    func price(_ rate: TokenRate, of tokens: Tokens?) -> JSONOutput {
      (tokens?.value ?? 0) > 0 ? .optional(rates?[rate].value) : nil
    }
    return [
      "input": .optional(rates?[.input].value),
      "cachedInput": price(.cachedInput, of: prompt?.cached),
      "cacheWrite": price(.cacheWrite, of: prompt?.written),
      "longCacheWrite": price(.longCacheWrite, of: prompt?.writtenLong),
      "output": .optional(rates?[.output].value),
      "byHand": .array(comparison.pricesByHand(of: offer).map { .string($0.rawValue) }),
      "checked": .optional(source?.checked?.description),
      "source": .optional(source?.title),
      "secondHand": .optional(source?.isSecondHand),
      "unconfirmed": source == nil ? nil : .optional(offer.unconfirmed(on: comparison.scenario.start)),
    ]
  }
}
