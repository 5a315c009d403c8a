/// Passing over JSON values where they stand, as strictly as RFC 8259 has them, without making any.
///
/// The project's reader of JSON makes values with places for people's files; a log has millions of records of which a few
/// numbers count, so here nothing is made and nothing allocated. What ends too early is an error at the margin behind the
/// text.
@safe struct JSONScan {
  /// How deep values may stand in one another.
  static let greatestDepth = 1_024

  let text: LogText
  /// Whether a line break ends the record, as in JSON Lines; otherwise it is white space.
  let breaksAtLines: Bool

  /// The first byte from an index on that is no white space.
  @inline(__always) func pastBlanks(_ index: Int) -> Int {
    if text[index] > 0x20 { return index }
    // Most writers put one blank behind a comma and a colon.
    return text[index &+ 1] > 0x20 && text[index] == 0x20 ? index &+ 1 : pastManyBlanks(index)
  }

  @inline(never) private func pastManyBlanks(_ start: Int) -> Int {
    var index = start
    while true {
      switch text[index] {
      case 0x20, 0x09, 0x0D: index &+= 1
      case 0x0A where !breaksAtLines: index &+= 1
      default: return index
      }
    }
  }

  /// The index behind a value; nil where there is none.
  func pastValue(_ start: Int) -> Int? {
    switch text[start] {
    case UInt8(ascii: "\""): pastString(start &+ 1)?.end
    case UInt8(ascii: "{"), UInt8(ascii: "["): pastContainer(start)
    default: pastScalar(start)
    }
  }

  /// The index behind a number or a word.
  @inline(__always) func pastScalar(_ start: Int) -> Int? {
    switch text[start] {
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): pastWord(start)
    default: number(start)?.end
    }
  }

  /// The index behind `true`, `false` or `null`.
  @inline(__always) func pastWord(_ start: Int) -> Int? {
    let word = text.word(at: start)
    switch word & 0xFFFF_FFFF {
    case Self.letters("true"), Self.letters("null"): return start &+ 4
    case Self.letters("fals") where text[start &+ 4] == UInt8(ascii: "e"): return start &+ 5
    default: return nil
    }
  }

  /// Four letters as they stand in a word.
  @inline(__always) private static func letters(_ word: StaticString) -> UInt64 {
    UInt64(unsafe UnsafeRawPointer(word.utf8Start).loadUnaligned(as: UInt32.self).littleEndian)
  }

  /// The index behind an object or an array that starts here.
  ///
  /// Which of the two each open one is stands in one bit, 64 levels to a word.
  func pastContainer(_ start: Int) -> Int? {
    var index = start
    var depth = 0
    var isObject: UInt64 = 0
    var outer: [UInt64] = []
    while true {
      // At a value.
      let byte = text[index]
      var isClosed = false
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        if depth > 0, depth & 63 == 0 { outer.append(isObject) }
        guard depth < Self.greatestDepth else { return nil }
        depth &+= 1
        isObject = isObject &<< 1 | (byte == UInt8(ascii: "{") ? 1 : 0)
        index = pastBlanks(index &+ 1)
        if text[index] != byte &+ 2 {
          if isObject & 1 == 1 {
            guard let value = pastKey(index) else { return nil }
            index = value
          }
          continue
        }
        isClosed = true
      } else {
        let end =
          byte == UInt8(ascii: "\"") ? pastString(index &+ 1)?.end : pastScalar(index)
        guard let end else { return nil }
        index = pastBlanks(end)
      }
      // Behind a value, or at the end of an empty container.
      while true {
        let byte = text[index]
        if !isClosed, byte == UInt8(ascii: ",") {
          index = pastBlanks(index &+ 1)
          if isObject & 1 == 1 {
            guard let value = pastKey(index) else { return nil }
            index = value
          }
          break
        }
        guard byte == (isObject & 1 == 1 ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return nil }
        isClosed = false
        depth &-= 1
        if depth == 0 { return index &+ 1 }
        isObject = depth & 63 == 0 ? outer.popLast() ?? 0 : isObject &>> 1
        index = pastBlanks(index &+ 1)
      }
    }
  }

  /// The index of the value behind a key.
  private func pastKey(_ start: Int) -> Int? {
    guard text[start] == UInt8(ascii: "\""), let end = pastString(start &+ 1)?.end else { return nil }
    let colon = pastBlanks(end)
    guard text[colon] == UInt8(ascii: ":") else { return nil }
    return pastBlanks(colon &+ 1)
  }
}
