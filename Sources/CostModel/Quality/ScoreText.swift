/// A score as results write it.
enum ScoreText {
  /// The words that are a score, in lower case.
  ///
  /// `C`, `P`, `I` and `N` are what Inspect writes: correct, partly, incorrect, no answer.
  private static let words: [String: Double] = {
    var words = ["p": 0.5, "partial": 0.5]
    for word in ["1", "pass", "passed", "true", "yes", "c", "correct"] { words[word] = 1 }
    for word in ["0", "fail", "failed", "false", "no", "i", "incorrect", "n"] { words[word] = 0 }
    return words
  }()

  /// The score from 0 to 1; nil for a text that is none: `pass` and `1.0` are 1, `0.75` is that, `1.5` is none.
  static func score(_ text: String) -> Double? {
    // Most are a digit, and need no other letters.
    if let score = words[text] ?? words[text.lowercased()] { return score }
    let isPlain = text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
    }
    guard isPlain, let number = Double(text), (0...1).contains(number) else { return nil }
    return number
  }
}
