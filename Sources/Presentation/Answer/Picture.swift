package import Charts

/// What can be drawn into a page, and in characters.
package protocol Picture {
  /// The picture as lines of text, none wider than `width`.
  func text(width: Int, _ glyphs: ChartGlyphs, colors: Bool) -> [String]
  /// The picture as one `<svg>`; `id` tells it from others in the same document.
  func svg(id: String, width: Int) -> String
}

extension LineChart: Picture {
  package func text(width: Int, _ glyphs: ChartGlyphs, colors: Bool) -> [String] {
    text(width: width, rows: 12, glyphs, colors: colors)
  }
}

extension MapChart: Picture {
  package func text(width: Int, _ glyphs: ChartGlyphs, colors: Bool) -> [String] {
    text(width: width, mostRows: 40, glyphs, colors: colors)
  }
}

extension HistogramChart: Picture {}
extension TornadoChart: Picture {}

/// A picture of an answer, with what is seen on it.
package struct CaptionedPicture {
  /// The pixels across a picture that stands alone.
  private static let width = 800

  /// The name within the page: `cost`.
  let id: String
  let picture: any Picture
  /// Empty where the picture says it.
  let caption: String

  init(_ id: String, _ picture: any Picture, caption: String = "") {
    self.id = id
    self.picture = picture
    self.caption = caption
  }

  /// The picture as a document of its own.
  var alone: String { picture.svg(id: id, width: Self.width) }
}
