internal import CostModel
internal import JSONText

extension Assumption {
  /// The assumption as a member of a JSON document.
  var document: JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("key", .string(definition.key)), ("value", .number(spread.likely)),
    ]
    if spread.isRange { members.append(("range", .bounds(spread.low, spread.high))) }
    members += [
      ("unit", .string(definition.unit.rawValue)),
      ("origin", .string(AssumedFrom(origin).rawValue)),
      ("source", .optional(origin.source?.title)),
      ("replaceMe", .bool(definition.replaceMe)),
    ]
    if let condition = origin.condition { members.append(("condition", .string(condition))) }
    return .object(members)
  }
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
      case .preset, .flag, .file: .preset
      }
  }
}
