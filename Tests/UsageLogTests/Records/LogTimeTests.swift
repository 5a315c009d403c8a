import Testing

@testable import UsageLog

@Suite struct LogTimeTests {
  private static func written(_ text: String) -> Int? {
    let sample = TextSample(text)
    return LogTime.seconds(of: sample.text, sample.range)
  }

  /// A number or a text as a record has it.
  private static func stated(_ value: String) throws -> Int? {
    try #require(
      ReadLog([#"{"time":\#(value),"input_tokens":1,"output_tokens":1}"#]).calls.first
    ).seconds
  }

  @Test(arguments: [
    ("2026-03-01T10:00:00Z", 0), ("2026-03-01T10:00:00z", 0), ("2026-03-01 10:00:00 UTC", 0),
    ("2026-03-01T12:00:00+02:00", 0), ("2026-03-01T04:30:00-0530", 0), ("2026-03-01T11:00:00+01", 0),
    ("2026-03-01t10:00", 0), ("2026-03-01T10:00:00.999999+00:00", 0), ("2026-03-01T10:00:00,5 Z", 0),
    ("2026-02-28T23:00:00-11:00", 0), ("2026-03-02T00:30:07+14:30", 7), ("2026-03-01", -36_000),
  ])
  func `a written time counts from Greenwich, whatever its offset`(text: String, behind: Int) {
    #expect(Self.written(text) == 1_772_359_200 + behind)
  }

  @Test(arguments: [
    "2026-03-01T10:00:00+2", "2026-03-01T10:00:00+02:", "2026-03-01T10:00:00+02:5",
    "2026-03-01T10:00:00+24:00",
    "2026-03-01T10:00:00+02:60", "2026-03-01T10:00:00 CET", "2026-03-01T24:00:00Z", "2026-03-01X10:00:00",
    "2026-02-29T10:00:00Z", "1969-12-31T10:00:00Z", "2026-3-1",
  ])
  func `what is no time is nil`(text: String) { #expect(Self.written(text) == nil) }

  @Test func `written dates end with 2199`() {
    #expect(Self.written("2199-12-31T23:59:59Z") == 7_258_118_399)
    #expect(Self.written("2200-01-01T00:00:00Z") == nil && Self.written("9999-12-31") == nil)
  }

  @Test(arguments: [
    "1772359200", "1772359200000", "1772359200000000", "1772359200000000000", "1772359200.5",
    "1772359200999.25",
    "1.7723592e9", "\"1772359200\"", "\"1772359200000\"", "\"2026-03-01T10:00:00Z\"",
  ])
  func `a number is seconds, milliseconds, microseconds or nanoseconds by its size`(value: String) throws {
    #expect(try Self.stated(value) == 1_772_359_200)
  }

  @Test(arguments: [
    ("0", 0), ("7258118399", 7_258_118_399), ("7258118400", 7_258_118), ("7258118399999", 7_258_118_399),
    ("-1", nil), ("7258118400000000000", nil), ("\"soon\"", nil), ("true", nil),
  ])
  func `each size ends with 2199`(value: String, seconds: Int?) throws {
    #expect(try Self.stated(value) == seconds)
  }
}
