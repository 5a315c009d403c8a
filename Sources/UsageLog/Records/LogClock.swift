/// The times of a log whose records lie near each other: the day is worked out once for all of its calls.
struct LogClock {
  /// The ten letters of the day that was met last, `2026-03-01`, and its midnight in seconds from 1970.
  private var yearAndMonth: UInt64 = 0
  private var day: UInt64 = 0
  private var midnight = 0

  /// The seconds from 1970 to `2026-03-01T10:00:00Z` or with a fraction; nil for a time that is written otherwise.
  @inline(__always) mutating func seconds(_ text: LogText, _ start: Int, _ length: Int) -> Int? {
    guard length >= 20, text[start &+ length &- 1] == UInt8(ascii: "Z") else { return nil }
    let yearAndMonth = text.word(at: start)
    let day = text.word(at: start &+ 8, of: 2)
    if yearAndMonth != self.yearAndMonth || day != self.day {
      guard let number = LogTime.dayNumber(text, start) else { return nil }
      (self.yearAndMonth, self.day, midnight) = (yearAndMonth, day, number * 86_400)
    }
    let hour = text.twoDigits(start &+ 11)
    let minute = text.twoDigits(start &+ 14)
    let second = text.twoDigits(start &+ 17)
    let end = text[start &+ 19]
    guard hour < 24, minute < 60, second < 60, text[start &+ 10] == UInt8(ascii: "T"),
      text[start &+ 13] == UInt8(ascii: ":"), text[start &+ 16] == UInt8(ascii: ":"),
      length == 20 || (end == UInt8(ascii: ".") && length <= 30)
    else { return nil }
    // A fraction of other characters than digits is left to the reader of all ways of writing.
    for index in start &+ 20..<max(start &+ 20, start &+ length &- 1)
    where text[index] &- UInt8(ascii: "0") > 9 { return nil }
    return midnight &+ hour &* 3_600 &+ minute &* 60 &+ second
  }
}
