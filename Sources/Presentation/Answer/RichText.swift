internal import CostModel

/// A sentence or a cell of a report: plain text with emphasis and addresses in it.
package struct RichText: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// A stretch of it.
  enum Piece: Sendable, Hashable {
    case plain(String)
    case strong(String)
    /// A name of the program, as it is typed or printed.
    case code(String)
    /// A place on the web, and the words that lead there.
    case address(String, words: String)
  }

  let pieces: [Piece]

  init(_ pieces: [Piece]) { self.pieces = pieces }

  /// A text without emphasis or addresses.
  package init(_ text: String) { pieces = [.plain(text)] }

  package init(stringLiteral text: String) { self.init(text) }

  /// A text that is set off as a whole.
  static func strong(_ text: String) -> RichText { RichText([.strong(text)]) }

  static func + (first: RichText, second: RichText) -> RichText {
    RichText(first.pieces + second.pieces)
  }

  /// The words alone.
  var words: String {
    pieces.map { piece in
      switch piece {
      case .plain(let words), .strong(let words), .code(let words), .address(_, let words): words
      }
    }.joined()
  }
}

extension RichText {
  /// A sentence of the program's own, in which names stand between backticks.
  init(marked text: String) {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    self.init(parts.enumerated().map { $0.offset.isMultiple(of: 2) ? .plain($0.element) : .code($0.element) })
  }
}

extension RichText {
  /// Where a figure was read, with a link where that is a place on the web.
  init(_ source: Source) {
    let words = source.words
    let place = source.title.prefix { $0 != " " && $0 != "," }
    guard let address = Self.address(String(place)) else {
      self.init(words)
      return
    }
    self.init([
      .address(address, words: String(place)), .plain(String(words.dropFirst(place.count))),
    ])
  }

  /// The address that a text is, with or without its scheme: `https://a.example/b`, `a.example/b`; nil where it is none.
  private static func address(_ text: String) -> String? {
    let isASCII = text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F && $0 != "\"" }
    guard isASCII else { return nil }
    if text.hasPrefix("https://") || text.hasPrefix("http://") { return text }
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let host = parts.first, let last = host.split(separator: ".").last else {
      return nil
    }
    let isHost =
      host.contains(".") && last.count >= 2 && last.allSatisfy(\.isLetter)
      && host.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
    return isHost ? "https://" + text : nil
  }
}
