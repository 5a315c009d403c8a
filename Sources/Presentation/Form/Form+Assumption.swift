internal import CostModel
internal import JSONText

extension Form<Assumption> {
  /// A number that nobody gave.
  static let assumption = Form([
    Member("key", .parameter) { $0.definition }, Member("value", .number) { $0.spread.likely },
    Member("range", ifAny: .bounds, "present where the default is a range") { $0.spread.ends },
    Member("unit", .word) { $0.definition.unit },
    Member("origin", .word) { AssumedFrom($0.origin) },
    Member("source", orNull: .text) { $0.origin.source?.title },
    Member("replaceMe", .flag, "whether the user's own number should stand here") { $0.definition.replaceMe },
    Member(
      "condition", ifAny: .text, "present where a published figure holds under a condition",
      \.origin.condition),
  ]).named("assumption")
}

extension Form<Definition> {
  /// A parameter by its key.
  static let parameter = Form(.word(Parameters.standard.all.map(\.key))) { .string($0.key) }
}

extension Spread {
  /// Its two ends; nil where it is one number.
  var ends: (low: Double?, high: Double?)? { isRange ? (low, high) : nil }
}

/// Where a number that nobody gave came from, by its name in JSON.
enum AssumedFrom: String, CaseIterable {
  /// A default of the program.
  case preset = "default"
  /// The published figure for the task.
  case task
  /// The published figure for the product.
  case product
  /// What a price table says was measured.
  case table

  init(_ origin: Origin) {
    self =
      switch origin {
      case .published(_, .task, _): .task
      case .published(_, .product, _): .product
      case .table: .table
      case .preset, .flag, .code, .file: .preset
      }
  }
}
