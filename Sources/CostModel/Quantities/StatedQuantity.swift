/// A value as people write it, on the command line and in files: `50k/day`, `30%`, `$4,050`, `40..160`.
///
/// | written | read as |
/// |---|---|
/// | `50000`, `50k`, `1.2M`, `1_000`, `4,050` | a number |
/// | `50k/day`, `600k/year`, `50k per day` | calls, converted to a month |
/// | `30%`, `0.3` | a share |
/// | `$4,050`, `$1.79/hour` | dollars |
/// | `6 months`, `40 h` | with the unit of the parameter after it |
/// | `2 weeks`, `10 days`, `2 years` | months, of which a year has 12 and 365 days |
/// | `low..high`, `low..likely..high` | a range of any of them; a unit at the end alone holds for all |
public struct StatedQuantity: Sendable {
  /// The period that a number of calls was stated for.
  public enum Period: String, Sendable, Hashable, CaseIterable {
    /// `/day`.
    case day
    /// `/month`, or nothing.
    case month
    /// `/year`.
    case year
  }

  /// The numbers, before the conversion from ``period``.
  public let spread: Spread
  /// The period that was written, for calls.
  public let period: Period
  /// The value as it was written: `$4,050`.
  public let text: String

  /// Reads a value of a unit within some bounds.
  ///
  /// - Throws: ``QuantityTextError`` when the text is not such a value.
  public init(
    _ text: String, unit: Unit, allowed: ClosedRange<Double>, acceptsRange: Bool
  ) throws(QuantityTextError) {
    guard text.utf8.count <= 200 else { throw .notANumber }
    let trimmed = Substring(text).trimmed
    self.text = String(trimmed)
    var parts = try Self.ends(of: Substring(trimmed.replacing(" per ", with: "/")))
    guard parts.count <= 3 else { throw .notANumber }
    var words: [UnitWord?] = []
    for index in parts.indices { words.append(try Self.takeUnit(from: &parts[index], unit: unit)) }
    let shared = words.last.flatMap { $0 } ?? .unit
    guard shared.isClear(among: words) else { throw .mixedPeriods }
    period = shared.period
    let marked = parts.filter { $0.hasSuffix("%") }.count
    guard marked == 0 || unit == .share else { throw .wrongUnit("%") }
    var numbers: [Double] = []
    for (part, word) in zip(parts, words) {
      let number = (word ?? shared).converted(try Self.number(part, unit: unit))
      // 0..30% is plain; 0.1..30% could mean either, so it is not guessed.
      if marked > 0, !part.hasSuffix("%"), number != 0 { throw .mixedPercent }
      guard allowed.contains(number) else { throw .outOfRange(allowed) }
      // 4 for a growth of 4% would be 400%; a share above the whole is taken with its sign only.
      if number > unit.largestPlain, !part.hasSuffix("%") { throw .missingPercent(number) }
      numbers.append(number == 0 ? 0 : number)
    }
    // 10..20k means 10k to 20k to one reader and 10 to 20,000 to another; 500..2k can only be read in one way.
    if let last = parts.last, let high = numbers.last, let size = Self.magnitude(of: last) {
      for (part, number) in zip(parts, numbers)
      where number > 0 && Self.magnitude(of: part) == nil && number * size <= high {
        throw .mixedMagnitude
      }
    }
    switch numbers.count {
    case 1: spread = Spread(numbers[0])
    case 2:
      guard numbers[0] <= numbers[1] else { throw .outOfOrder }
      spread = Spread(numbers[0], numbers[1])
    default:
      guard let three = Spread(numbers[0], numbers[1], numbers[2]) else { throw .outOfOrder }
      spread = three
    }
    if spread.isRange, !acceptsRange { throw .rangeNotAccepted }
  }

  /// A number that was computed, stated for a period as a flag would state it.
  init(_ value: Double, period: Period = .month, as unit: Unit) {
    spread = Spread(value)
    self.period = period
    text = unit.text(value) + (period == .month ? "" : "/" + period.rawValue)
  }

  /// Numbers that were computed.
  init(_ spread: Spread, as unit: Unit) {
    self.spread = spread
    period = .month
    text = unit.text(spread)
  }

  /// Calls a month for calls; the numbers as they are for everything else.
  func perMonth(daysPerMonth: Double) -> Spread {
    switch period {
    case .day: spread.map { $0 * daysPerMonth }
    case .month: spread
    case .year: spread.map { $0 / 12 }
    }
  }

  private static func ends(of text: Substring) throws(QuantityTextError) -> [Substring] {
    var parts: [Substring] = []
    var rest = text
    while let dots = rest.firstIndex(where: { $0 == "." }, followedBy: ".") {
      parts.append(rest[..<dots].trimmed)
      rest = rest[dots...].dropFirst(2)
      // 0...5 is a slip of the hand, not the range from 0 to .5.
      guard rest.first != "." else { throw .notANumber }
    }
    return parts + [rest.trimmed]
  }

  /// Removes the unit from the end (`/day`, `months`), and refuses one that belongs to something else.
  private static func takeUnit(from text: inout Substring, unit: Unit) throws(QuantityTextError) -> UnitWord?
  {
    let words = unit.traits.words()
    var found: UnitWord?
    if let slash = text.lastIndex(of: "/") {
      let word = text[slash...].dropFirst().trimmed.lowercased()
      // 2/week would be twice a week, and not every two weeks.
      guard let known = words[word], !known.isLength else { throw .wrongUnit("/" + word) }
      found = known == .period(.month) ? .unit : known
      text = text[..<slash].trimmed
    }
    let word = text.reversed().prefix { $0.isLetter }.count
    let name = text.suffix(word).lowercased()
    guard word > 0, word < text.count, !["k", "m", "b"].contains(name) else { return found }
    // A period is said with a slash: `50k day` is refused rather than read as 50k a month.
    guard let known = words[name], !known.needsSlash else {
      // For the hours of a month a slash would make of `1 month` one hour.
      if unit == .callsPerMonth, words[name] != nil { throw .missingSlash(name) }
      throw words.isEmpty || word > 1 ? .wrongUnit(name) : .notANumber
    }
    text = text.dropLast(word).trimmed
    return known.isLength ? known : found
  }

  private static func number(_ text: Substring, unit: Unit) throws(QuantityTextError) -> Double {
    var digits = text
    var sign = 1.0
    var scale = 1.0
    if digits.first == "-" {
      sign = -1
      digits = digits.dropFirst()
    }
    if digits.first == "$" {
      guard unit.isMoney else { throw .wrongUnit("$") }
      digits = digits.dropFirst()
    }
    if digits.last == "%" {
      scale = 0.01
      digits = digits.dropLast().trimmed
    } else if let letter = digits.last, let magnitude = magnitude(of: digits) {
      guard unit != .share else { throw .wrongUnit(String(letter)) }
      scale = magnitude
      digits = digits.dropLast().trimmed
    }
    guard let plain = withoutSeparators(digits), let number = Double(plain) else { throw .notANumber }
    let whole = digits.prefix { $0 != "." }
    // 1,234.000 and 1234.000 have one reading, 12.000 has two.
    if unit.traits.isCounted, scale == 1, number != 0, whole.utf8.count <= 3,
      digits.dropFirst(whole.count) == ".000"
    {
      throw .decimalsOrThousands(whole: (sign < 0 ? "-" : "") + whole)
    }
    guard number.isFinite else { throw .tooLarge }
    // A quotient of exact numbers is the nearest number to 30%, a product with 0.01 is not.
    return sign * (scale < 1 ? number / 100 : number * scale)
  }

  /// The factor that the letter at the end of a number stands for: 1,000 of `10k`; nil without one.
  private static func magnitude(of text: Substring) -> Double? {
    text.last.flatMap { ["k": 1e3, "m": 1e6, "b": 1e9][$0.lowercased()] }
  }

  /// The digits without `_` and `,`, or nil where the text is not a plain decimal number.
  private static func withoutSeparators(_ text: Substring) -> String? {
    guard let first = text.utf8.first, isDigit(first) || first == UInt8(ascii: ".") else { return nil }
    let whole = text.prefix { $0 != "." && $0 != "e" && $0 != "E" }
    if whole.contains(",") {
      let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
      guard (1...3).contains(groups[0].utf8.count), groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
      else {
        return nil
      }
    }
    var previous: UInt8 = 0
    for byte in text.utf8 {
      let fits =
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: ","): isDigit(previous)
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
          previous == UInt8(ascii: "e") || previous == UInt8(ascii: "E")
        case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): true
        default: isDigit(byte)
        }
      guard fits else { return nil }
      previous = byte
    }
    guard isDigit(previous) else { return nil }
    return String(whole.filter { $0 != "," && $0 != "_" } + text.dropFirst(whole.count).filter { $0 != "_" })
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

extension StatedQuantity: Hashable {
  /// Whether two values are the same, in whichever way they were written: `50k` and `50000`.
  public static func == (left: StatedQuantity, right: StatedQuantity) -> Bool {
    left.spread == right.spread && left.period == right.period
  }

  /// Puts the numbers and their period into a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(spread)
    hasher.combine(period)
  }
}

extension Substring {
  fileprivate func firstIndex(where first: (Character) -> Bool, followedBy second: Character) -> Index? {
    indices.first { index in
      guard first(self[index]) else { return false }
      let next = self.index(after: index)
      return next < endIndex && self[next] == second
    }
  }
}
