package import Charts

/// What a text is laid out for: the width of a terminal and what it can show.
package struct Page: Sendable {
  /// The columns of a line.
  let width: Int
  /// The characters of pictures.
  let glyphs: ChartGlyphs
  /// Whether words are set off by colours.
  let colors: Bool
  /// Whether notes and pictures are left out.
  let isQuiet: Bool

  package init(width: Int, _ glyphs: ChartGlyphs = .unicode, colors: Bool = false, isQuiet: Bool = false) {
    self.width = width
    self.glyphs = glyphs
    self.colors = colors
    self.isQuiet = isQuiet
  }
}
