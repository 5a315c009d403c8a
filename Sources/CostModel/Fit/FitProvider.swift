/// What is said of a provider.
public struct FitProvider: Sendable, Hashable {
  /// The provider's part of the ids of its models.
  public internal(set) var provider = ""
  /// What it is good at.
  public internal(set) var strengths = ""
  /// What it is not.
  public internal(set) var weaknesses = ""
  /// Whom it serves best.
  public internal(set) var bestFor = ""
  /// Where it was read, and when.
  public internal(set) var source = Source("", checked: nil)
}

extension FitProvider: FileObject {
  static let kind = "a provider"
  static let fields = FieldTable<FitProvider>(
    [
      .text("provider", required: true, meaning: "its part of the ids of models") { $0.provider = $1 },
      .text("strengths", required: true, meaning: "what it is good at") { $0.strengths = $1 },
      .text("weaknesses", required: true, meaning: "what it is not") { $0.weaknesses = $1 },
      .text("bestFor", required: true, meaning: "whom it serves best") { $0.bestFor = $1 },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) })
}
