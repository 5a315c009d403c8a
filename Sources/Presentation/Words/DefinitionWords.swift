package import CostModel

extension Definition {
  /// The default as help prints it; nil where there is none.
  package var defaultText: String? {
    switch preset {
    case .required, .absent: nil
    case .value(let spread, _): unit.text(spread)
    case .published(_, let aspect): "by \(aspect.flag), else 0%"
    }
  }

  /// Meaning, unit, and default with its source, in one line: `hours of work (hours; default 40..160, from …)`.
  var sentence: String {
    var parts = unit.word.isEmpty ? [] : [unit.word]
    if preset == .required { parts.append("required") }
    if let defaultText { parts.append("default \(defaultText)\(sourceText)") }
    return parts.isEmpty ? meaning : "\(meaning) (\(parts.joined(separator: "; ")))"
  }

  private var sourceText: String {
    if case .value(_, let source?) = preset { ", from \(source.title)" } else { "" }
  }
}
