/// Pieces of SVG in which nothing of the user's own is read as markup.
package enum SVGText {
  /// The text with the five characters of XML as entities and without what XML does not allow.
  package static func escaped(_ text: String) -> String { XMLText.escaped(ChartLabel.clean(text)) }

  /// A length in pixels with two decimals at most: `12.5`.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e6 else { return "0" }
    let rounded = (value * 100).rounded(.toNearestOrEven) / 100
    return rounded == rounded.rounded() ? String(Int(rounded)) : "\(rounded)"
  }

  /// The characters of a name that may stand in an `id`.
  static func identifier(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-")
    }
    return "chart-" + String(String.UnicodeScalarView(kept))
  }
}
