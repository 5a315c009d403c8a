/// Text in which nothing is read as markup.
package enum XMLText {
  /// The text with entities for what stands for markup in XML, between its tags and within its quotes.
  ///
  /// - Parameter keepingApostrophes: whether an apostrophe stays, as it may wherever attributes stand in double quotes.
  package static func escaped(_ text: String, keepingApostrophes: Bool = false) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'" where !keepingApostrophes: escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
