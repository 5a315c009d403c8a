internal import CostModel

extension Origin {
  /// Where a number came from, in words.
  var words: String {
    let (before, source, behind) = parts
    return before + (source?.words ?? "") + behind
  }
}

extension Origin {
  /// Where a number came from: what stands before its source, the source, and what stands behind it.
  var parts: (before: String, source: Source?, behind: String) {
    switch self {
    case .flag: ("you", nil, "")
    case .code: ("you, in code", nil, "")
    case .file(let place): ("you, \(place)", nil, "")
    case .published(let source, let aspect, let condition):
      ("by \(aspect.flag), ", source, condition.map { ", " + $0 } ?? "")
    case .table(let source): ("measured, ", source, "")
    case .preset(let source): (source == nil ? "default" : "default, ", source, "")
    }
  }
}

extension Source {
  /// The title with the day and whether it is second-hand.
  var words: String {
    title + (checked.map { ", \($0)" } ?? "") + (isSecondHand ? " (second-hand)" : "")
  }
}

extension HandPrice {
  /// The price in words.
  var words: String {
    switch self {
    case .input: "input price"
    case .output: "output price"
    case .cachedInput: "cached input price"
    case .cacheWrite: "cache write price"
    case .batchInput: "input price in a batch"
    case .batchOutput: "output price in a batch"
    case .premium: "premium over the base prices"
    }
  }
}
