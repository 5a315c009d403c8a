internal import CostModel
internal import JSONText

/// A line of what must hold: a condition of the file, what its test has to show, or what every decision needs and lacks.
enum CheckRow: Sendable {
  /// A condition.
  case condition(AssessedCondition)
  /// What a test of a tuned choice has to show.
  case quality(AssessedQuality)
  /// What keeps the choice from being one.
  case obstacle(DecisionAnswer.Obstacle)
  /// A model that has ended.
  case ended(DecisionAnswer.Retirement)
}

extension Assessment {
  /// What must hold by the file: its conditions, and what its test has to show.
  var demands: [CheckRow] {
    conditions.map { .condition($0) } + (quality.map { $0.isHeld ? [.quality($0)] : [] } ?? [])
  }

  /// The same, and behind it whatever else fails the decision: a choice that is none, and models that have ended.
  var rows: [CheckRow] {
    demands + (answer.obstacle.map { [.obstacle($0)] } ?? [])
      + answer.retirements.filter { $0.level == .fail }.map { .ended($0) }
  }
}

extension CheckRow {
  /// What it does to the decision where it is missed; nil where it holds.
  var missed: Condition.Level? {
    switch self {
    case .condition(let condition): condition.missed
    case .quality(let quality): quality.missed
    case .obstacle: .fail
    case .ended(let end): end.level
    }
  }

  /// The sign in front of it, for a reader without colour.
  var mark: String { missed?.mark ?? "ok" }

  /// What must hold.
  var demand: String {
    switch self {
    case .condition(let condition): condition.condition.words
    case .quality(let quality): quality.demandWords
    case .obstacle(.unavailable): "the choice can be had"
    case .obstacle: "its machines carry the calls"
    case .ended(let end): "\(end.id.escaped(limit: 80)) lives"
    }
  }

  /// The line of a table: the sign, what must hold, what was recorded, and what is.
  var cells: [String] {
    let (recorded, now) =
      switch self {
      case .condition(let condition):
        (condition.recordedCell, condition.now.text(of: condition.condition.metric))
      case .quality(let quality): (quality.recordedCell, quality.nowCell)
      case .obstacle(.unavailable): ("", "it cannot")
      case .obstacle(.capacityUnknown): ("", "nobody knows")
      case .obstacle(.tooSmall): ("", "they do not")
      case .ended(let end): ("", "ended \(end.on)")
      }
    return [mark, demand, recorded, now]
  }

  /// What became of it, as a sentence.
  var words: String {
    switch self {
    case .condition(let condition): condition.words
    case .quality(let quality): quality.sentences.joined(separator: " ")
    case .obstacle(let obstacle): obstacle.words
    case .ended(let end): end.words
    }
  }
}
