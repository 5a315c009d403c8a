internal import CostModel
internal import JSONText

extension Breakdown {
  /// The bill with its total first.
  var document: JSONOutput {
    .object([("total", .number(total.value))] + Component.allCases.map { ($0.key, .number(self[$0].value)) })
  }
}

extension Returns {
  /// The worth at the horizon.
  var document: JSONOutput {
    [
      "months": .integer(months), "net": .number(net.value), "npv": .number(npv.value),
      "irr": .optional(irr), "roi": .optional(roi),
    ]
  }
}

extension BreakEven {
  /// The break-even with its reason, beside the sum over the saving.
  ///
  /// - Parameter cause: why the option cannot be had; nil where it can.
  func document(simple: Double?, because cause: String? = nil) -> JSONOutput {
    [
      "status": .string(status), "months": .optional(months), "simpleMonths": .optional(simple),
      "reason": .optional(cause ?? reason),
    ]
  }
}

extension OutcomeRange {
  /// The two ends of each result.
  var document: JSONOutput {
    func ends(_ path: KeyPath<Outcome, BreakEven>) -> JSONOutput {
      func end(_ breakEven: BreakEven) -> JSONOutput {
        ["status": .string(breakEven.status), "months": .optional(breakEven.months)]
      }
      return ["low": end(low[keyPath: path]), "high": end(high[keyPath: path])]
    }
    return [
      "monthlyTotal": .bounds(low.monthlyTotal.value, high.monthlyTotal.value),
      "saving": .bounds(low.saving.value, high.saving.value),
      "upfront": .bounds(low.upfront?.value, high.upfront?.value),
      "upfrontWithTeam": .bounds(low.upfrontWithTeam?.value, high.upfrontWithTeam?.value),
      "breakEven": ends(\.breakEven), "withTeam": ends(\.withTeam),
    ]
  }
}

extension JSONOutput {
  /// What is saved a month, and its share of the bill that it is saved from.
  static func saving(_ monthly: MonthlyUSD, share: Double?) -> JSONOutput {
    ["monthly": .number(monthly.value), "share": .optional(share)]
  }
}
