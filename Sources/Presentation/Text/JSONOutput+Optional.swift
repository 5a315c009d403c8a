internal import JSONText

extension JSONOutput {
  /// A number, `null` where there is none.
  static func optional(_ value: Double?) -> JSONOutput { value.map { .number($0) } ?? nil }
  /// A truth value, `null` where there is none.
  static func optional(_ value: Bool?) -> JSONOutput { value.map { .bool($0) } ?? nil }
  /// A text, `null` where there is none.
  static func optional(_ value: String?) -> JSONOutput { value.map { .string($0) } ?? nil }
}
