/// A JSON value that plain code reads, to hold the scan against: strictly, but with keys that come again.
indirect enum PlainValue {
  case null
  case bool(Bool)
  case number(String)
  case string([UInt8])
  case array([PlainValue])
  case object([(key: [UInt8], value: PlainValue)])

  /// The value that bytes are, with nothing but blanks around it; nil for anything else.
  init?(_ bytes: [UInt8]) {
    var parser = Parser(bytes: bytes)
    parser.skipBlanks()
    guard let value = parser.value(depth: 0) else { return nil }
    parser.skipBlanks()
    guard parser.index == bytes.count else { return nil }
    self = value
  }

  private struct Parser {
    let bytes: [UInt8]
    var index = 0

    var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func skipBlanks() {
      while let byte = next, byte == 32 || byte == 9 || byte == 13 || byte == 10 { index += 1 }
    }

    mutating func take(_ text: String) -> Bool {
      guard bytes[index...].starts(with: text.utf8) else { return false }
      index += text.utf8.count
      return true
    }

    mutating func value(depth: Int) -> PlainValue? {
      switch next {
      case UInt8(ascii: "{"):
        guard depth < 1_024 else { return nil }
        return object(depth)
      case UInt8(ascii: "["):
        guard depth < 1_024 else { return nil }
        return array(depth)
      case UInt8(ascii: "\""): return string().map { .string($0) }
      case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
      case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
      case UInt8(ascii: "n"): return take("null") ? .null : nil
      default: return number()
      }
    }

    mutating func object(_ depth: Int) -> PlainValue? {
      var members: [(key: [UInt8], value: PlainValue)] = []
      index += 1
      skipBlanks()
      if take("}") { return .object([]) }
      while true {
        guard next == UInt8(ascii: "\""), let key = string() else { return nil }
        skipBlanks()
        guard take(":") else { return nil }
        skipBlanks()
        guard let value = value(depth: depth + 1) else { return nil }
        members.append((key, value))
        skipBlanks()
        if take("}") { return .object(members) }
        guard take(",") else { return nil }
        skipBlanks()
      }
    }

    mutating func array(_ depth: Int) -> PlainValue? {
      var elements: [PlainValue] = []
      index += 1
      skipBlanks()
      if take("]") { return .array([]) }
      while true {
        guard let value = value(depth: depth + 1) else { return nil }
        elements.append(value)
        skipBlanks()
        if take("]") { return .array(elements) }
        guard take(",") else { return nil }
        skipBlanks()
      }
    }

    mutating func number() -> PlainValue? {
      let start = index
      _ = take("-")
      guard let first = next, first >= 48, first <= 57 else { return nil }
      skipDigits()
      if first == 48, index - start - (bytes[start] == 45 ? 1 : 0) > 1 { return nil }
      if take(".") { guard skipDigits() else { return nil } }
      if take("e") || take("E") {
        if !take("+") { _ = take("-") }
        guard skipDigits() else { return nil }
      }
      return .number(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    @discardableResult mutating func skipDigits() -> Bool {
      let start = index
      while let byte = next, byte >= 48, byte <= 57 { index += 1 }
      return index > start
    }

    mutating func string() -> [UInt8]? {
      index += 1
      let start = index
      while let byte = next, byte != UInt8(ascii: "\"") {
        guard byte >= 32 else { return nil }
        index += byte == UInt8(ascii: "\\") ? 2 : 1
      }
      guard index < bytes.count else { return nil }
      let raw = Array(bytes[start..<index])
      index += 1
      return String(validating: raw, as: UTF8.self) == nil ? nil : Self.unescaped(raw)
    }

    private static func unescaped(_ raw: [UInt8]) -> [UInt8]? {
      var units: [UInt16] = []
      var text = ""
      var scalars = String(decoding: raw, as: UTF8.self).unicodeScalars.makeIterator()
      func flush() {
        text += String(decoding: units, as: UTF16.self)
        units = []
      }
      while let scalar = scalars.next() {
        guard scalar == "\\" else {
          flush()
          text.unicodeScalars.append(scalar)
          continue
        }
        guard let kind = scalars.next() else { return nil }
        if kind == "u" {
          let digits = (0..<4).compactMap { _ in scalars.next() }.map { Character($0) }
          guard digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }),
            let unit = UInt16(String(digits), radix: 16)
          else { return nil }
          units.append(unit)
          continue
        }
        flush()
        let plain: [Unicode.Scalar: Unicode.Scalar] = [
          "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
        ]
        guard let letter = plain[kind] else { return nil }
        text.unicodeScalars.append(letter)
      }
      flush()
      return Array(text.utf8)
    }
  }
}
