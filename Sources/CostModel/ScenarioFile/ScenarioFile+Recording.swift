package import JSONText

extension ScenarioFile {
  /// The text of a scenario file with its record replaced, or added behind the last key of its decision; every other
  /// byte is as it was.
  ///
  /// - Returns: Nil for a text without a decision.
  public static func recording(_ record: Record, in bytes: [UInt8]) -> [UInt8]? {
    guard let root = try? JSONNode(parsing: bytes, dialect: .commented),
      case .object(let parts) = root.value, let part = parts.first(where: { $0.key == DecisionPart.key }),
      case .object(let members) = part.node.value, let last = members.last
    else { return nil }
    let known = members.first { $0.key == RecordPart.key }
    let margin = margin(of: known?.keyPlace ?? last.keyPlace, in: bytes)
    let step = step(from: self.margin(of: part.keyPlace, in: bytes), to: margin)
    let newline = bytes.firstIndex(of: UInt8(ascii: "\n")).map {
      $0 > 0 && bytes[$0 - 1] == UInt8(ascii: "\r")
    }
    let lineEnd = newline == true ? "\r\n" : "\n"
    let text = record.document.text(pretty: true).split(separator: "\n", omittingEmptySubsequences: true)
      .map { $0.indented(by: step) }.joined(separator: lineEnd + margin)
    if let known {
      return Array(bytes[..<known.node.range.lowerBound]) + Array(text.utf8)
        + bytes[known.node.range.upperBound...]
    }
    let end = last.node.range.upperBound
    return Array(bytes[..<end]) + Array(",\(lineEnd)\(margin)\"\(RecordPart.key)\": \(text)".utf8)
      + bytes[end...]
  }
}

extension ScenarioFile {
  /// The blanks in front of the line of a key; two more where the key is not the first thing on it.
  private static func margin(of place: JSONPlace, in bytes: [UInt8]) -> String {
    let line = bytes[..<place.offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let blanks = bytes[line..<place.offset].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let isFirst = blanks.count == place.offset - line
    return String(decoding: blanks.prefix(80), as: UTF8.self) + (isFirst ? "" : "  ")
  }
}

extension ScenarioFile {
  /// By what the file indents its keys, as the margins of a key and of one inside it show; two blanks where they do not.
  private static func step(from outer: String, to inner: String) -> String {
    inner.hasPrefix(outer) && inner != outer ? String(inner.dropFirst(outer.count)) : "  "
  }
}

extension Substring {
  /// A line that is indented by two blanks a step, indented by another step.
  fileprivate func indented(by step: String) -> String {
    let text = drop { $0 == " " }
    return String(repeating: step, count: (count - text.count) / 2) + text
  }
}

extension Record {
  /// The record as it stands in a file, its keys in alphabetical order so that a review shows what changed.
  package var document: JSONOutput {
    .object(
      [("asOf", .string(asOf.description))] + (choice.map { [(Self.choiceKey, .string($0))] } ?? []) + [
        ("inputs", .object(inputs.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
        ("prices", .object(prices.sorted { $0.key < $1.key }.map { ($0.key, $0.value.document) })),
        (
          "results",
          .object(
            Metric.allCases.compactMap { metric in results[metric]?.recorded.map { (metric.rawValue, $0) } })
        ),
      ] + (quality.map { [(Self.qualityKey, .string("\($0.passed)/\($0.of)"))] } ?? []))
  }
}

extension PriceFacts {
  /// The facts as they stand in a file.
  package var document: JSONOutput {
    var members = Self.amountKeys.compactMap { key in amounts[key].map { (key, JSONOutput.number($0)) } }
    if !steps.isEmpty {
      let list = steps.map { step in
        JSONOutput.object([
          ("callsPerDay", .number(step.callsPerDay)), ("usdPerMonth", .number(step.usdPerMonth)),
        ])
      }
      members.append(("steps", .array(list)))
    }
    members += Self.flags.filter { self[keyPath: $0.path] }.map { ($0.key, .bool(true)) }
    if let endOfLife { members.append(("endOfLife", .string(endOfLife.description))) }
    if let replacement { members.append(("replacement", .string(replacement))) }
    if let fineTuning { members.append(("fineTuning", .string(fineTuning.rawValue))) }
    if let source { members.append(("source", .string(source))) }
    return .object(members)
  }
}

extension MetricValue {
  /// The value as it stands in a record; nil where there is none.
  fileprivate var recorded: JSONOutput? {
    switch self {
    case .number(let value): .number(value)
    case .notReached(let breakEven): .string(breakEven.status)
    case .option(let name): .string(name)
    case .unknown: nil
    }
  }
}
