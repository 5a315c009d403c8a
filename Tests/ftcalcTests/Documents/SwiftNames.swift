/// The types that a Swift file declares at its top level, and the names that it uses.
///
/// Comments and the texts of literals say nothing; what stands between `\(` and `)` of a literal is code.
struct SwiftNames {
  /// What it declares for other files too.
  private(set) var declared: Set<String> = []
  /// Every name in it that may be a type of another file: not behind a dot, and none that it declares itself.
  private(set) var used: Set<String> = []

  private static let declarations: Set<String> = [
    "actor", "class", "enum", "protocol", "struct", "typealias", "associatedtype",
  ]
  /// Words behind `class` that declare something else than a type.
  private static let members: Set<String> = ["func", "subscript", "var"]

  private let bytes: [UInt8]
  private var place = 0
  private var braces = 0
  private var own: Set<String> = []
  /// The word before the one that is read, where nothing else stands between them.
  private var last = ""
  private var isPrivate = false

  /// Reads the text of a file.
  init(_ text: String) {
    bytes = Array(text.utf8)
    readCode()
    used.subtract(own)
  }

  private func byte(_ distance: Int = 0) -> UInt8? {
    place + distance < bytes.count ? bytes[place + distance] : nil
  }

  /// Reads code to the end of the file, or past the parenthesis that closes an interpolation.
  private mutating func readCode(inLiteral: Bool = false) {
    var open = 0
    while let byte = byte() {
      switch byte {
      case UInt8(ascii: "/") where self.byte(1) == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "/") where self.byte(1) == UInt8(ascii: "*"): skipComment()
      case UInt8(ascii: "\""): readLiteral(pounds: 0)
      case UInt8(ascii: "#") where literalPounds > 0: readLiteral(pounds: literalPounds)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
        take(readWord())
      case UInt8(ascii: "0")...UInt8(ascii: "9"): _ = readWord()
      case UInt8(ascii: "("):
        open += 1
        pass()
      case UInt8(ascii: ")"):
        pass()
        if inLiteral, open == 0 { return }
        open -= 1
      case UInt8(ascii: "{"):
        braces += 1
        isPrivate = false
        pass()
      case UInt8(ascii: "}"):
        braces -= 1
        pass()
      case UInt8(ascii: " "), UInt8(ascii: "\n"): place += 1
      default: pass()
      }
    }
  }

  private mutating func pass() {
    place += 1
    last = ""
  }

  private mutating func skipLine() {
    while let byte = byte(), byte != UInt8(ascii: "\n") { place += 1 }
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      switch (byte(), byte(1)) {
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        depth += 1
        place += 2
      case (UInt8(ascii: "*"), UInt8(ascii: "/")):
        depth -= 1
        place += 2
      default: place += 1
      }
    } while depth > 0 && place < bytes.count
  }

  /// How many `#` stand before a quotation mark here; 0 where none follows.
  private var literalPounds: Int {
    var count = 0
    while byte(count) == UInt8(ascii: "#") { count += 1 }
    return byte(count) == UInt8(ascii: "\"") ? count : 0
  }

  private mutating func readLiteral(pounds: Int) {
    place += pounds
    let quotes = isMark(3, of: UInt8(ascii: "\""), then: 0) ? 3 : 1
    place += quotes
    while let byte = byte() {
      if byte == UInt8(ascii: "\""), isMark(quotes, of: byte, then: pounds) {
        place += quotes + pounds
        break
      }
      guard byte == UInt8(ascii: "\\"), isMark(1, of: byte, then: pounds) else {
        place += 1
        continue
      }
      place += 1 + pounds
      let isInterpolation = self.byte() == UInt8(ascii: "(")
      place += 1
      if isInterpolation { readCode(inLiteral: true) }
    }
    last = ""
  }

  /// Whether so many of a byte and so many `#` stand here.
  private func isMark(_ count: Int, of wanted: UInt8, then pounds: Int) -> Bool {
    (0..<count).allSatisfy { byte($0) == wanted }
      && (0..<pounds).allSatisfy { byte(count + $0) == UInt8(ascii: "#") }
  }

  private mutating func readWord() -> String {
    let start = place
    while let byte = byte() {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        place += 1
      default: return String(decoding: bytes[start..<place], as: UTF8.self)
      }
    }
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  private mutating func take(_ word: String) {
    let start = place - word.utf8.count
    // `0...Limit` uses a type; `Owner.Part` uses `Owner`.
    let isMember =
      start > 0 && bytes[start - 1] == UInt8(ascii: ".")
      && !(start > 1 && bytes[start - 2] == UInt8(ascii: "."))
    if Self.declarations.contains(last), !Self.members.contains(word) {
      own.insert(word)
      if braces == 0 {
        if !isPrivate { declared.insert(word) }
        isPrivate = false
      }
    } else if !isMember, let first = word.utf8.first, first < UInt8(ascii: "a"), first != UInt8(ascii: "_") {
      used.insert(word)
    }
    if braces == 0 {
      switch word {
      case "private", "fileprivate": isPrivate = true
      case "extension", "func", "import", "let", "var": isPrivate = false
      default: break
      }
    }
    last = isMember ? "" : word
  }
}
