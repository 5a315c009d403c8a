package import Charts

/// What a text is laid out for: the width of a terminal and what it can show, and how much is wanted of an answer.
package struct Page: Sendable {
  /// The columns of a line.
  let width: Int
  /// The characters of pictures.
  let glyphs: ChartGlyphs
  /// Whether words are set off by colours.
  let colors: Bool
  /// How much is shown.
  let depth: Depth
  /// Whether rows are shown that another row beats.
  let showsAll: Bool

  /// How much of an answer is shown.
  package enum Depth: Sendable, Comparable {
    /// The table and its warnings alone.
    case quiet
    /// What a reader needs first.
    case usual
    /// All reasons, sources and defaults.
    case notes
  }

  package init(
    width: Int, _ glyphs: ChartGlyphs = .unicode, colors: Bool = false, depth: Depth = .usual,
    showsAll: Bool = false
  ) {
    self.width = width
    self.glyphs = glyphs
    self.colors = colors
    self.depth = depth
    self.showsAll = showsAll
  }

  /// Whether notes and pictures are left out.
  var isQuiet: Bool { depth == .quiet }
}
