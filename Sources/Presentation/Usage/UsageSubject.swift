package import CostModel

/// What was read for an answer of `usage`, and how much of it is shown.
package struct UsageSubject {
  /// How many groups the table shows unless more are asked for.
  package static let usualRows = 10

  /// The files, as they were named.
  let files: [String]
  /// Paths to files that were read by another path already.
  let repeated: [(path: String, of: String)]
  /// Files of folders that were not read.
  let skipped: [SkippedFile]
  /// The options of reading that were given, ready for a shell: `--map input=usage.in`.
  let given: [String]
  /// What people call the formats of the files.
  let formats: [String]
  /// How many groups the table shows.
  let rows: Int
  /// The day for calls that have no time.
  let asOf: CalendarDate

  package init(
    files: [String], repeated: [(path: String, of: String)] = [], skipped: [SkippedFile] = [],
    given: [String] = [], formats: [String], rows: Int = usualRows, asOf: CalendarDate
  ) {
    self.files = files
    self.repeated = repeated
    self.skipped = skipped
    self.given = given
    self.formats = formats
    self.rows = rows
    self.asOf = asOf
  }
}
