/// What a criterion says of the size of a model.
public struct FitTier: Sendable, Hashable {
  /// What is asked, as a phrase.
  public internal(set) var criterion = ""
  /// What it says of the largest models.
  public internal(set) var large = ""
  /// What it says of those in the middle.
  public internal(set) var mid = ""
  /// What it says of fast and cheap ones.
  public internal(set) var fast = ""
  /// Where it was read, and when.
  public internal(set) var source = Source("", checked: nil)
  var test = FitTest()

  /// Whether it is met; nil where that is not known.
  public func isMet(_ facts: FitFacts) -> Bool? { test.holds(facts) }
}

extension FitTier: FileObject {
  static let kind = "a criterion"
  static let fields = FieldTable<FitTier>(
    [
      .text("criterion", required: true, meaning: "what is asked, as a phrase") { $0.criterion = $1 },
      FitFact.field { $0.test.of = $1 },
      .texts("is", meaning: "it is met where the fact is one of these words") { $0.test.words = $1 },
      .amount("above", meaning: "it is met where the fact is more than this") {
        (tier: inout FitTier, number: Count) in tier.test.above = number.value
      },
      .text("large", required: true, meaning: "what it says of the largest models") { $0.large = $1 },
      .text("mid", required: true, meaning: "what it says of those in the middle") { $0.mid = $1 },
      .text("fast", required: true, meaning: "what it says of fast and cheap ones") { $0.fast = $1 },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) })
}
