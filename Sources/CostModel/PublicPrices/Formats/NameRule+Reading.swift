internal import JSONText

extension NameRule {
  /// Reads a rule: an object with one key.
  init(_ reader: inout JSONReader) throws(JSONTextError) {
    var rules: [NameRule] = []
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      switch key {
      case "equals", "starts_with", "ends_with", "contains":
        let text = try reader.readTextIfAny()?.lowercased() ?? ""
        // A rule of no text would hold of everything.
        rules.append(text.isEmpty ? .unread(key) : .rule(key, text))
      case "or", "and":
        guard try reader.peek() == .array else { return rules.append(.unread(key)) }
        var parts: [NameRule] = []
        try reader.readArray { (_, reader) throws(JSONTextError) in parts.append(try NameRule(&reader)) }
        rules.append(key == "or" ? .any(parts) : .all(parts))
      default: rules.append(.unread(key))
      }
    }
    if let rule = rules.first {
      self = rules.count == 1 ? rule : .all(rules)
    } else {
      self = .unread("match")
    }
  }

  private static func rule(_ key: String, _ text: String) -> NameRule {
    switch key {
    case "equals": .equals(text)
    case "starts_with": .startsWith(text)
    case "ends_with": .endsWith(text)
    default: .contains(text)
    }
  }
}
