internal import JSONText

/// One comparison of a fact: fewer than 20 patterns, a task that is classification.
public struct FitTest: Sendable, Hashable {
  /// The name of the fact.
  public internal(set) var of = ""
  /// It is more than this.
  var above: Double?
  /// It is this or more.
  var atLeast: Double?
  /// It is less than this.
  var below: Double?
  /// It is this or less.
  var atMost: Double?
  /// It is one of these words.
  var words: [String] = []

  /// Whether it holds; nil where the fact is not known.
  func holds(_ facts: FitFacts) -> Bool? {
    guard let fact = FitFact(of), let value = facts[fact] else { return nil }
    switch value {
    case .word(let word): return words.contains(word)
    case .number(let number):
      let number = Rounding.threshold(number)
      return number > above ?? -.infinity && number >= atLeast ?? -.infinity && number < below ?? .infinity
        && number <= atMost ?? .infinity
    }
  }

  /// The values on both sides of where it turns.
  var turningValues: [FitValue] {
    let limits = [above, atLeast, below, atMost].compactMap(\.self)
    let numbers = limits.flatMap { [$0 - max(abs($0), 1) * 1e-3, $0, $0 + max(abs($0), 1) * 1e-3] }
    return numbers.map { .number($0) } + words.map { .word($0) }
  }
}

extension FitTest: FileObject {
  static let kind = "a comparison"
  static let fields = FieldTable<FitTest>([
    FitFact.field { $0.of = $1 },
    number("above", "it is more than this") { $0.above = $1 },
    number("atLeast", "it is this or more") { $0.atLeast = $1 },
    number("below", "it is less than this") { $0.below = $1 },
    number("atMost", "it is this or less") { $0.atMost = $1 },
    .texts("is", meaning: "it is one of these words") { $0.words = $1 },
  ])

  private static func number(
    _ key: String, _ meaning: String, _ set: @escaping @Sendable (inout FitTest, Double) -> Void
  ) -> Field<FitTest> {
    Field(key, meaning: meaning, shape: .number(-1e12...1e12)) {
      (test, reader, _) throws(JSONTextError) in
      set(&test, try reader.readNumber().double)
    }
  }
}
