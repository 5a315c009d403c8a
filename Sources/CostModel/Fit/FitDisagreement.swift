/// Where articles contradict each other, or themselves.
public struct FitDisagreement: Sendable, Hashable {
  /// What about: `the volume`.
  public internal(set) var about = ""
  /// What each says, as a clause.
  public internal(set) var words = ""
  /// The rules in question.
  public internal(set) var rules: [String] = []
}

extension FitDisagreement: FileObject {
  static let kind = "a disagreement"
  static let fields = FieldTable<FitDisagreement>([
    .text("about", required: true, meaning: "what it is about") { $0.about = $1 },
    .text("words", required: true, meaning: "what each says, as a clause") { $0.words = $1 },
    .texts("rules", meaning: "the rules in question") { $0.rules = $1 },
  ])
}
