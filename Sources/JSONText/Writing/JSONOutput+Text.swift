extension JSONOutput {
  /// The value as JSON text: indented by two spaces with a newline at its end, or on one line without blanks.
  public func text(pretty: Bool) -> String {
    var text = ""
    write(to: &text, newline: pretty ? "\n" : nil)
    if pretty { text += "\n" }
    return text
  }

  /// Appends the value; the newline carries the indentation of this level, and is nil in compact text.
  private func write(to text: inout String, newline: String?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += value.isFinite ? DecimalDigits(value).rounded(to: 12).text : "null"
    case .integer(let value): text += String(value)
    case .string(let value): Self.quote(value, to: &text)
    case .array(let elements):
      Self.write(elements, in: "[", "]", to: &text, newline) { element, text, newline in
        element.write(to: &text, newline: newline)
      }
    case .object(let members):
      Self.write(members, in: "{", "}", to: &text, newline) { member, text, newline in
        Self.quote(member.0, to: &text)
        text += newline == nil ? ":" : ": "
        member.1.write(to: &text, newline: newline)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], in opening: String, _ closing: String, to text: inout String, _ newline: String?,
    item: (Item, inout String, String?) -> Void
  ) {
    text += opening
    let inner = newline.map { $0 + "  " }
    for (index, next) in items.enumerated() {
      if index > 0 { text += "," }
      text += inner ?? ""
      item(next, &text, inner)
    }
    if !items.isEmpty { text += newline ?? "" }
    text += closing
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..<" ":
        let code = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
