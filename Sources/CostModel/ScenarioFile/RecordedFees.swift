internal import JSONText

/// The fees of a scenario or an option as a record keeps them: the list of a scenario file on one line, such as
/// `[{"name":"store, kept","usdPerMonth":40}]`.
enum RecordedFees {
  /// What a record says of no fees.
  private static let none = "none"

  /// The text in a record.
  static func text(of fees: [Fee]) -> String {
    fees.isEmpty ? none : JSONOutput.array(fees.map(\.document)).text(pretty: false)
  }

  /// Reads the text of a record; nil where it is none.
  static func fees(_ text: String) -> [Fee]? {
    if text == none { return [] }
    var reader = JSONReader(Array(text.utf8))
    var context = FileContext(file: "", start: reader, depth: .places)
    guard let fees = try? context.readFees(&reader), (try? reader.finish()) != nil, !fees.isEmpty,
      context.findings.problems.isEmpty
    else { return nil }
    return fees
  }
}

extension Fee {
  /// The fee as it stands in a file.
  fileprivate var document: JSONOutput {
    .object([(FeePart.name, .string(name))] + numbers.map { ($0.key, .number($0.value)) })
  }
}
