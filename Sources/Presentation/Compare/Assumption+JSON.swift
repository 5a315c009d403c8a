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
      ("origin", .string(origin.isPreset ? "default" : "task")),
      ("source", .optional(origin.source?.title)),
      ("replaceMe", .bool(definition.replaceMe)),
    ]
    return .object(members)
  }
}
