internal import CostModel
internal import JSONText

/// A line of what must hold in the JSON of a check: every condition, and whatever else the status rests on.
enum CheckRowJSON {
  static let form = Form<CheckRow>([
    Member("metric", .word(of: metrics), "a result, or what else a decision needs") { $0.metric },
    Member("relation", .word(of: relations)) { $0.relation },
    Member(
      "limit", orNull: .number, "as stated: a number in the metric's unit, or a share of the record"
    ) { $0.limit },
    Member("bound", orNull: .number, "the number that the value is compared with") { $0.bound },
    Member("level", .word) { $0.condition?.level ?? .fail },
    Member("tolerance", .number, "share of the bound") { $0.condition?.tolerance ?? Share(0) },
    Member("at", .word) { $0.condition?.end ?? .likely },
    Member("in", orNull: .text, "the named scenario") { $0.condition?.scenario },
    Member("recorded", .result) { $0.recorded }, Member("now", .result) { $0.now },
    Member("outcome", .word) { $0.outcome }, Member("words", .text) { $0.words },
  ]).named("condition")

  private static let metrics = Metric.allCases.map(\.rawValue) + ["quality", "choice", "endOfLife"]
  private static let relations =
    Condition.Relation.allCases.map(\.rawValue) + ["isShown", "isPossible", "isAhead"]
}

extension CheckRow {
  fileprivate var condition: Condition? {
    if case .condition(let assessed) = self { assessed.condition } else { nil }
  }

  fileprivate var metric: String {
    switch self {
    case .condition(let assessed): assessed.condition.metric.rawValue
    case .quality: "quality"
    case .obstacle: "choice"
    case .ended: "endOfLife"
    }
  }

  fileprivate var relation: String {
    switch self {
    case .condition(let assessed): assessed.condition.relation.rawValue
    case .quality: "isShown"
    case .obstacle: "isPossible"
    case .ended: "isAhead"
    }
  }

  fileprivate var limit: Double? {
    switch self {
    case .condition(let assessed):
      assessed.condition.relation == .isChosen ? nil : assessed.condition.limit
    case .quality(let quality): quality.result.required?.value
    case .obstacle, .ended: nil
    }
  }

  fileprivate var bound: Double? {
    switch self {
    case .condition(let assessed):
      assessed.condition.relation == .isChosen ? nil : assessed.condition.bound(assessed.recorded)
    case .quality, .obstacle, .ended: limit
    }
  }

  fileprivate var recorded: MetricValue {
    switch self {
    case .condition(let assessed): assessed.recorded ?? .unknown
    case .quality(let quality): quality.recordedShare.map { .number($0) } ?? .unknown
    case .obstacle, .ended: .unknown
    }
  }

  fileprivate var now: MetricValue {
    switch self {
    case .condition(let assessed): assessed.now
    case .quality(let quality): quality.result.candidate?.rate.map { .number($0.rate) } ?? .unknown
    case .obstacle, .ended: .unknown
    }
  }

  fileprivate var outcome: Condition.Outcome {
    switch self {
    case .condition(let assessed): assessed.outcome
    case .quality(let quality):
      quality.missed == nil ? .holds : quality.result.candidate == nil ? .unknown : .broken
    case .obstacle(.capacityUnknown): .unknown
    case .obstacle, .ended: .broken
    }
  }
}
