/// A record of a log, its fields read where they stand.
struct Record {
  let scan: RecordScan
  let json: JSONScan

  /// The value of a field; nil where the record has none.
  @inline(__always) func slot(_ field: Field) -> Slot? { scan.slot(field.rawValue) }

  /// Whether the record has a field that is not null.
  func has(_ field: Field) -> Bool { slot(field) != nil }

  /// The whole number of a field; nil where the record has none, and for an empty text.
  ///
  /// Written as `28`, `28.0`, `"85"`. Throws for a fraction, below 0, for 2^63 and more and for what is no number.
  @inline(__always) func count(_ field: Field) throws(RecordProblem) -> Int? {
    guard let slot = slot(field) else { return nil }
    if slot.kind == .whole, let count = Int(exactly: slot.value) { return count }
    return try unusualCount(slot, field)
  }

  @inline(never) private func unusualCount(_ slot: Slot, _ field: Field) throws(RecordProblem) -> Int? {
    switch slot.kind {
    case .text where slot.length == 0: return nil
    case .text, .escaped, .decimal, .pointed:
      let parts = try parts(of: slot, field)
      let (count, rest) = parts.quotientAndRemainder(dividingBy: DecimalText.one)
      guard rest == 0, count >= 0 else { throw .noCount(field) }
      guard let count = Int(exactly: count) else { throw .tooLarge(field) }
      return count
    case .whole: throw .tooLarge(field)
    case .yes, .no, .object, .array: throw .noNumber(field)
    }
  }

  /// The amount of a field in parts of 10⁻¹⁸; nil where the record has none, and for an empty text.
  ///
  /// Throws for what is no number, below 0: a credit is on a bill and no call of a log, and above ``mostAmount``, so that no
  /// sum of amounts runs over.
  func amount(_ field: Field) throws(RecordProblem) -> Int128? {
    guard let slot = slot(field) else { return nil }
    let amount: Int128
    switch slot.kind {
    case .whole: amount = Int128(slot.value) * DecimalText.one
    case .pointed: amount = DecimalText.parts(slot.value, decimals: Int(slot.decimals))
    case .decimal, .text, .escaped:
      if slot.length == 0 { return nil }
      amount = try parts(of: slot, field)
    case .yes, .no, .object, .array: throw .noNumber(field)
    }
    guard amount >= 0 else { throw .negative(field) }
    guard amount <= Self.mostAmount else { throw .tooLarge(field) }
    return amount
  }

  /// The number that a value writes, in parts of 10⁻¹⁸.
  private func parts(of slot: Slot, _ field: Field) throws(RecordProblem) -> Int128 {
    switch json.withLetters(of: slot, { DecimalText.number(in: $0, $1) }) {
    case .parts(let parts): return parts
    case .tooLarge: throw .tooLarge(field)
    case nil: throw .noNumber(field)
    }
  }

  /// More than a trillion of any unit is no cost of a call.
  private static let mostAmount: Int128 = 1_000_000_000_000_000_000_000_000_000_000

  /// A yes or no, as logs write it: `true`, `"True"`, `1`, `"hit"`; nil for `"None"`, an empty text and anything else.
  @inline(__always) func flag(_ field: Field) -> Bool? { slot(field).flatMap { flag($0) } }

  @inline(never) private func flag(_ slot: Slot) -> Bool? {
    switch slot.kind {
    case .yes: return true
    case .no: return false
    case .whole: return slot.value > 0
    case .text, .escaped:
      // The longest word has five letters, each of them six where it is escaped.
      guard (1...30).contains(slot.length) else { return nil }
      let word = text(slot).lowercased()
      if ["true", "t", "yes", "y", "1", "hit"].contains(word) { return true }
      return ["false", "f", "no", "n", "0", "miss"].contains(word) ? false : nil
    case .pointed, .decimal, .object, .array: return nil
    }
  }

  /// The words of a field; nil where the record has none.
  func text(_ field: Field) -> String? { slot(field).map { text($0) } }

  /// Whether a field is a text of exactly these letters.
  func says(_ word: StaticString, _ field: Field) -> Bool { slot(field).map { isWord(word, $0) } ?? false }

  /// Whether a value has exactly these letters, however they are escaped.
  @inline(__always) func isWord(_ word: StaticString, _ slot: Slot) -> Bool {
    let count = word.utf8CodeUnitCount
    // An escape is longer than the letter that it stands for.
    guard slot.length == count else { return slot.kind == .escaped && isEscapedWord(word, slot) }
    for index in 0..<count {
      guard unsafe json.text[Int(slot.start) &+ index] == word.utf8Start[index] else { return false }
    }
    return true
  }

  @inline(never) private func isEscapedWord(_ word: StaticString, _ slot: Slot) -> Bool {
    text(slot) == word.description
  }

  func text(_ slot: Slot) -> String {
    slot.kind == .escaped
      ? String(decoding: json.unescaped(slot.range), as: UTF8.self) : json.text.string(slot.range)
  }
}

/// Why a record cannot be counted.
public enum RecordProblem: Error, Sendable, Hashable {
  /// It is no JSON, or cut off, or has something behind its end.
  case syntax
  /// It is longer than a record may be.
  case tooLong
  /// An array of records does not end.
  case openArray
  /// A row has more or fewer cells than the header.
  case cells(Int, header: Int)
  /// A quote that opens in a row does not close, or something stands behind the closing one.
  case openQuote, behindQuote
  /// A row has a byte of 0.
  case zeroByte
  /// A field that must be a number is none.
  case noNumber(Field)
  /// A number of tokens or attempts has a fraction or is below 0.
  case noCount(Field)
  /// An amount is below 0.
  case negative(Field)
  /// A count is 2^63 or more, or an amount above a trillion.
  case tooLarge(Field)
  /// It says neither what went in nor what came out, nor that the call failed.
  case noTokens
  /// What it says of the time is none; such a call is counted all the same.
  case noTime
}
