/// A day of the Gregorian calendar, without a time or a zone.
///
/// Dates are arithmetic on day numbers, so that the library needs no clock, no locale and no Foundation.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A date that exists; nil for 2026-02-30.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// The date written `YYYY-MM-DD`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 10 else { return nil }
    var numbers = (year: 0, month: 0, day: 0)
    var index = 0
    for byte in text.utf8 {
      defer { index += 1 }
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      switch index {
      case ..<4: numbers.year = numbers.year * 10 + digit
      case ..<7: numbers.month = numbers.month * 10 + digit
      default: numbers.day = numbers.day * 10 + digit
      }
    }
    self.init(year: numbers.year, month: numbers.month, day: numbers.day)
  }

  /// The date so many days after 1970-01-01, kept within the years 1 to 9999.
  public init(dayNumber: Int) {
    // Howard Hinnant's days-from-civil arithmetic, turned round: eras of 400 years that start in March.
    let shifted = min(max(dayNumber, -719_162), 2_932_896) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  private init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days since 1970-01-01; 2026-11-20 is 20,777.
  public var dayNumber: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The same day some months later, or the last day of that month where it is shorter.
  ///
  /// 2026-11-30 plus 3 months is 2027-02-28. Kept within the years 1 to 9999.
  public func adding(months: Int) -> CalendarDate {
    let total = min(max(year * 12 + month - 1 + min(max(months, -120_000), 120_000), 12), 119_999)
    let newYear = total / 12
    let newMonth = total % 12 + 1
    return CalendarDate(
      uncheckedYear: newYear, month: newMonth, day: min(day, Self.days(inMonth: newMonth, of: newYear)))
  }

  /// Days from this date to another: 55 from 2026-11-20 to 2027-01-14.
  public func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// Whole calendar months from this date to a later one, plus the days over the length of that month.
  ///
  /// From 2026-11-20 to 2027-01-14: one month, and 25 of the 31 days from 2026-12-20; 1.806. Negative before.
  public func months(to other: CalendarDate) -> Double {
    var whole = (other.year - year) * 12 + other.month - month
    if adding(months: whole) > other { whole -= 1 }
    let start = adding(months: whole)
    let length = start.days(to: adding(months: whole + 1))
    return Double(whole) + Double(start.days(to: other)) / Double(max(length, 1))
  }

  /// The day some months later, the days of the last one counted over its length: what ``months(to:)`` undoes.
  ///
  /// 1.806 months after 2026-11-20 are one month and 25 of 31 days: 2027-01-14.
  public func adding(months: Double) -> CalendarDate {
    let whole = Int(min(max(months, -120_000), 120_000).rounded(.down))
    let first = adding(months: whole)
    let length = Double(first.days(to: adding(months: whole + 1)))
    let days = min(max((months - Double(whole)) * length, 0), length).rounded()
    return CalendarDate(dayNumber: first.dayNumber + Int(days))
  }

  /// Earlier dates come first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as `YYYY-MM-DD`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
