internal import JSONText

/// What stands above the figures of every answer for people.
enum HeadText {
  /// What is computed on the left and for which day on the right, or one below the other where the width is too small.
  static func title(_ words: (left: String, right: String), width: Int) -> [String] {
    let gap = width - words.left.count - words.right.count
    return gap > 1
      ? [words.left + String(repeating: " ", count: gap) + words.right]
      : words.left.wrapped(to: width) + words.right.wrapped(to: width)
  }

  /// The title that a file gives its answer; nothing where it gives none.
  static func name(_ title: String?, width: Int) -> [String] {
    title?.escaped(limit: 200).wrapped(to: width) ?? []
  }

  /// What must not be missed, each behind its mark.
  static func warnings(_ all: [String], on page: Page) -> [String] {
    all.flatMap { words in
      words.wrapped(to: page.width, indent: 2).enumerated().map { index, line in
        index == 0 ? Style.strong.applied(to: "!", page.colors) + line.dropFirst() : line
      }
    }
  }
}
