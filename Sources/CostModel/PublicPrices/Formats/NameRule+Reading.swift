internal import JSONText

extension NameRule {
  /// Reads a rule: an object with one key.
  init(_ reader: inout JSONReader) throws(JSONTextError) {
    var rule = NameRule.unread
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      switch key {
      case "equals": rule = .equals((try reader.readTextIfAny() ?? "").lowercased())
      case "starts_with": rule = .startsWith((try reader.readTextIfAny() ?? "").lowercased())
      case "ends_with": rule = .endsWith((try reader.readTextIfAny() ?? "").lowercased())
      case "contains": rule = .contains((try reader.readTextIfAny() ?? "").lowercased())
      case "or", "and":
        guard try reader.peek() == .array else { return }
        var rules: [NameRule] = []
        try reader.readArray { (_, reader) throws(JSONTextError) in rules.append(try NameRule(&reader)) }
        rule = key == "or" ? .any(rules) : .all(rules)
      default: break
      }
    }
    self = rule
  }
}
