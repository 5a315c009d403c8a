/// The formats of a command; a table for people and JSON are always among them.
protocol OutputFormat: RawRepresentable<String>, Equatable {
  static var table: Self { get }
  static var json: Self { get }
}

/// How an answer is written that is also a picture; every format shows the same figures.
enum DrawnFormat: String, OutputFormat, Sendable, Hashable, CaseIterable {
  case table
  case json
  case csv
  case markdown
  case svg

  /// The pixels across a picture that stands alone.
  static let width = 800

  /// The format as one of text; nil for a picture.
  var written: Format? { Format(rawValue: rawValue) }
}

/// How an answer is written; every format shows the same figures.
enum Format: String, OutputFormat, Sendable, Hashable, CaseIterable {
  case table
  case json
  case csv
  case markdown
}
