package import CostModel

extension Origin {
  /// Where a number came from, in words.
  package var words: String {
    switch self {
    case .flag: "you"
    case .file(let place): "you, \(place)"
    case .published(let source, let aspect, let condition):
      "by \(aspect.flag), " + source.words + (condition.map { ", " + $0 } ?? "")
    case .table(let source): "measured, " + source.words
    case .preset(let source): source.map { "default, " + $0.words } ?? "default"
    }
  }
}

extension Source {
  /// The title with the day and whether it is second-hand.
  package var words: String {
    title + (checked.map { ", \($0)" } ?? "") + (isSecondHand ? " (second-hand)" : "")
  }
}
