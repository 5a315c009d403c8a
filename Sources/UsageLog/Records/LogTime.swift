import CostModel

/// A point in time as logs write it.
enum LogTime {
  /// Seconds since 1970 of a value; nil for what is no time of the years that calls can be of.
  ///
  /// A number is seconds, milliseconds, microseconds or nanoseconds by its size, which lie a factor of 1,000 apart, up to the
  /// end of 2199 in each. A text is
  /// `2026-03-01T10:00:00.123Z`, with a blank for the T, with an offset, or without a zone, which is UTC; a date alone is
  /// its midnight.
  static func seconds(of slot: Slot, in text: LogText) -> Int? {
    switch slot.kind {
    case .whole: return Int(exactly: slot.value).flatMap(seconds(ofNumber:))
    case .decimal, .pointed: return number(slot.range, in: text)
    case .text, .escaped:
      return JSONScan(text: text, breaksAtLines: true).withLetters(of: slot) { text, range in
        seconds(of: text, range) ?? number(range, in: text)
      }
    case .yes, .no, .object, .array: return nil
    }
  }

  private static func number(_ range: Range<Int>, in text: LogText) -> Int? {
    guard case .parts(let parts) = DecimalText.number(in: text, range) else { return nil }
    return Int(exactly: parts / DecimalText.one).flatMap(seconds(ofNumber:))
  }

  /// The last second of 2199.
  private static let latest = 7_258_118_399

  private static func seconds(ofNumber number: Int) -> Int? {
    guard number >= 0 else { return nil }
    var seconds = number
    for _ in 0..<4 {
      if seconds <= latest { return seconds }
      seconds /= 1_000
    }
    return nil
  }

  /// Seconds since 1970 of a written time.
  static func seconds(of text: LogText, _ range: Range<Int>) -> Int? {
    guard range.count >= 10, let day = dayNumber(text, range.lowerBound) else { return nil }
    let start = range.lowerBound
    guard range.count > 10 else { return day * 86_400 }
    let joint = text[start + 10]
    guard joint == UInt8(ascii: "T") || joint == UInt8(ascii: " ") || joint == UInt8(ascii: "t"),
      range.count >= 16,
      text[start + 13] == UInt8(ascii: ":")
    else { return nil }
    let (hour, minute) = (text.twoDigits(start + 11), text.twoDigits(start + 14))
    guard hour < 24, minute < 60 else { return nil }
    var index = start + 16
    var second = 0
    if index < range.upperBound, text[index] == UInt8(ascii: ":") {
      second = text.twoDigits(index + 1)
      guard range.upperBound - index >= 3, second <= 60 else { return nil }
      index += 3
      if index < range.upperBound, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ",") {
        index += 1
        while index < range.upperBound, text[index] &- UInt8(ascii: "0") < 10 { index += 1 }
      }
    }
    guard let offset = offset(text, index..<range.upperBound) else { return nil }
    return day * 86_400 + hour * 3_600 + minute * 60 + second - offset
  }

  /// Seconds east of Greenwich of what stands behind a time: `Z`, `+02:00`, `-0530`, ` UTC`, nothing.
  private static func offset(_ text: LogText, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound, text[index] == UInt8(ascii: " ") { index += 1 }
    let left = range.upperBound - index
    guard left > 0 else { return 0 }
    if left == 1 { return text[index] | 0x20 == UInt8(ascii: "z") ? 0 : nil }
    if left == 3, text[index] == UInt8(ascii: "U"), text[index + 1] == UInt8(ascii: "T"),
      text[index + 2] == UInt8(ascii: "C")
    {
      return 0
    }
    let sign = text[index]
    let hours = text.twoDigits(index + 1)
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), left >= 3 else { return nil }
    index += 3
    var minutes = 0
    if index < range.upperBound {
      if text[index] == UInt8(ascii: ":") { index += 1 }
      guard range.upperBound - index == 2 else { return nil }
      minutes = text.twoDigits(index)
    }
    guard hours < 24, minutes < 60 else { return nil }
    return (hours * 3_600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }

  /// The years of which calls can be: later ones are slips, and have no prices.
  static let years = 1970...2199

  /// The days since 1970-01-01 of a written date; nil for one that does not exist or is of no year that a call can be of.
  static func dayNumber(_ text: LogText, _ start: Int) -> Int? {
    let (century, year) = (text.twoDigits(start), text.twoDigits(start &+ 2))
    let (month, day) = (text.twoDigits(start &+ 5), text.twoDigits(start &+ 8))
    guard max(century, year, month, day) < 100, text[start &+ 4] == UInt8(ascii: "-"),
      text[start &+ 7] == UInt8(ascii: "-"),
      let date = CalendarDate(year: century * 100 + year, month: month, day: day), years.contains(date.year)
    else { return nil }
    return date.dayNumber
  }
}
