/// What was true when a decision was recorded.
public struct Record: Sendable, Hashable {
  /// The key of the choice, in a record as in the decision.
  static let choiceKey = "choose"
  /// The key of what a test showed.
  static let qualityKey = "quality"

  /// The day.
  public var asOf: CalendarDate
  /// The choice by its id; nil in records that do not hold it.
  public var choice: String?
  /// The numbers of the scenario by their key, as text.
  public var inputs: [String: String]
  /// The prices and ends of life of each model, fine-tune and machine that was looked at.
  public var prices: [String: PriceFacts]
  /// The results of the choice.
  public var results: [Metric: MetricValue]
  /// What a test of a tuned choice showed; nil where the file had none.
  public var quality: Tally?
}
