internal import CostModel
internal import JSONText

extension Comparison {
  /// What is stayed on, to stand behind `stay`, with what today's model turns into before the horizon:
  /// `on openai/gpt-5.4`, `(openai/gpt-4o, then openai/gpt-6-luna from 2027-01-14)`.
  var stayingWords: String {
    let name = today.id.escaped(limit: 80)
    guard let end = todayEnd, end > scenario.start, end < scenario.start.adding(months: scenario.horizon)
    else { return "on \(name)" }
    guard let successor else { return "(\(name), at its last price from \(end))" }
    return "(\(name), then \(successor.offer.id.escaped(limit: 80)) from \(successor.from))"
  }
}
