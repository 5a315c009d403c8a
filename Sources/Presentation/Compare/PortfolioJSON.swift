package import CostModel
package import JSONText

/// A portfolio as the JSON document that scripts rely on: `ftcalc/portfolio/1`.
package enum PortfolioJSON {
  /// What the document says it is.
  static let schema = "ftcalc/portfolio/1"

  /// The document.
  package static func document(_ portfolio: Portfolio) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("schema", .string(schema)),
      ("asOf", .string(portfolio.asOf.description)),
      ("start", .string(portfolio.start.description)),
      ("currency", "USD"),
      ("callsPerMonth", .optional(portfolio.calls?.value)),
      ("features", .array(portfolio.features.map(feature))),
      ("hosts", .array(portfolio.hosts.map(host))),
      ("once", ["upfront": upfront(portfolio.once), "monthly": .number(portfolio.onceMonthly.value)]),
      ("today", ["monthly": .number(portfolio.today.value)]),
      ("after", ["monthly": .number(portfolio.after.value)]),
      ("saving", .saving(portfolio.saving, share: portfolio.savingShare)),
      (
        "moved",
        ["callsShare": .optional(portfolio.callsMoved), "spendShare": .optional(portfolio.spendMoved)]
      ),
      ("upfront", upfront(portfolio.oneOff)),
      (
        "breakEven",
        portfolio.breakEven.document(simple: portfolio.oneOff.bill.flatMap(portfolio.simpleMonths))
      ),
      (
        "withTeam",
        [
          "upfront": .number(portfolio.oneOff.total.value),
          "breakEven": portfolio.withTeam.document(simple: portfolio.simpleMonths(portfolio.oneOff.total)),
          "horizon": portfolio.returnsWithTeam.document,
        ]
      ),
      ("horizon", portfolio.returns.document),
      ("verdict", .string(portfolio.verdict.rawValue)),
    ]
    if let range = portfolio.range {
      let today = portfolio.todayRange
      members += [
        ("range", range.document),
        ("todayRange", today.map { .bounds($0.low.value, $0.high.value) } ?? nil),
      ]
    }
    members += [
      ("assumptions", .array(portfolio.assumptions.map(\.document))),
      ("notes", .array(portfolio.notes.map { .string($0.words) })),
    ]
    return .object(members)
  }

  private static func feature(_ feature: Portfolio.Feature) -> JSONOutput {
    [
      "name": .string(feature.name), "model": .optional(feature.model),
      "callsPerMonth": .optional(feature.calls?.value),
      "today": ["monthly": .number(feature.today.value), "isStated": .bool(feature.isBillStated)],
      "after": ["monthly": .number(feature.after.value)],
      "moved": .bool(feature.isMoved), "option": .optional(feature.option), "host": .optional(feature.host),
      "upfront": upfront(feature.oneOff),
    ]
  }

  private static func host(_ host: Portfolio.Host) -> JSONOutput {
    [
      "name": .string(host.name), "features": .array(host.features.map { .string($0) }),
      "machines": [
        "count": .integer(host.machines.count), "name": .string(host.machines.name),
        "peakCallsPerDay": .number(host.peak.value),
        "capacityCallsPerDay": .optional(host.capacity?.value), "headroom": .optional(host.headroom),
      ],
      "monthly": host.monthly.document, "upfront": upfront(host.oneOff),
    ]
  }

  private static func upfront(_ oneOff: OneOff) -> JSONOutput {
    ["total": .optional(oneOff.bill?.value), "labor": .number(oneOff.labor.value)]
  }
}
