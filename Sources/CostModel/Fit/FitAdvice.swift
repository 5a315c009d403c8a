/// What serves a task better than tuning, where something is so.
public struct FitAdvice: Sendable, Hashable {
  /// Its name.
  public internal(set) var id = ""
  /// What it says, as a clause.
  public internal(set) var words = ""
  /// Where it was read, and when.
  public internal(set) var source = Source("", checked: nil)
  var ifAny: [FitTest] = []

  /// Whether it is to be said of what is known.
  func applies(to facts: FitFacts) -> Bool { ifAny.contains { $0.holds(facts) == true } }
}

extension FitAdvice: FileObject {
  static let kind = "an advice"
  static let fields = FieldTable<FitAdvice>(
    [
      .text("id", required: true, meaning: "its name") { $0.id = $1 },
      .list("ifAny", required: true, meaning: "it is said where one of these holds") { $0.ifAny = $1 },
      .text("words", required: true, meaning: "what it says, as a clause") { $0.words = $1 },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) })
}
