/// The formats of a command; a table for people and JSON are always among them.
protocol OutputFormat: RawRepresentable<String>, Equatable {
  static var table: Self { get }
  static var json: Self { get }
}

/// How an answer is written; every format shows the same figures.
enum Format: String, OutputFormat, Sendable, Hashable, CaseIterable {
  case table
  case json
  case csv
  case markdown
}
