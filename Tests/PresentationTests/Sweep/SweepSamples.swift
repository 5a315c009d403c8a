import CostModel
import Testing

@testable import Presentation

/// Sweeps of a fine-tune against a dear model, where the volume and the team's time decide.
enum SweepSamples {
  static let calls = "calls=50k..2M:log:8"
  static let hours = "team-hours=0..200:6"

  /// The answer to a sweep of `gpt-5.4` against one fine-tune.
  static func answer(
    _ axes: [String], _ metric: SweepMetric, until condition: String? = nil
  ) throws -> SweepAnswer {
    let sweep = try sweep(axes)
    let sought = try condition.map { try Condition($0) }.flatMap { GoalSeek($0, in: sweep) }
    return SweepAnswer(nil, sweep, showing: metric, seeking: sought)
  }

  private static func sweep(_ axes: [String]) throws -> Sweep {
    var statement = try Statement.stated(
      axes.contains { $0.hasPrefix("calls") } ? [:] : ["calls": "500k"], model: "openai/gpt-5.4")
    statement.options = [StatedOption(.hosted("bedrock/nova-2-lite"))]
    return try Sweep(
      statement, over: axes.map { try SweepAxis($0) }, option: .cheapest,
      asOf: #require(CalendarDate("2026-11-20")), in: Statement.book.get())
  }
}
