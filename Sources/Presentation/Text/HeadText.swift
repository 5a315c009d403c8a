internal import CostModel

/// What stands above the figures of every answer for people.
enum HeadText {
  /// What is computed on the left and for which day on the right, or one below the other where the width is too small.
  static func title(_ words: (left: String, right: String), width: Int) -> [String] {
    let gap = width - words.left.count - words.right.count
    return gap > 1
      ? [words.left + String(repeating: " ", count: gap) + words.right] : [words.left, words.right]
  }

  /// What must not be missed, each behind its mark; nothing without notes.
  static func notes(_ notes: [Note], width: Int, colors: Bool) -> [String] {
    guard !notes.isEmpty else { return [] }
    return [""]
      + notes.flatMap { note in
        note.words.wrapped(to: width, indent: 2).enumerated().map { index, line in
          index == 0 ? Style.strong.applied(to: "!", colors) + line.dropFirst() : line
        }
      }
  }
}
