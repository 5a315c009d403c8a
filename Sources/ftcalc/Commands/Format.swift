/// How an answer is written; every format shows the same figures.
enum Format: String, Sendable, Hashable, CaseIterable {
  case table
  case json
  case csv
  case markdown
}
