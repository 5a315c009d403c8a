package import CostModel

/// What a user calls the numbers and names of a scenario: by their flags on the command line, by their keys in a file.
package enum StatedNames: Sendable {
  /// By their flags.
  case flags
  /// By their keys; those that flags on top gave, by these flags.
  case keys(besides: Set<String> = [])

  /// Whether the command line alone is meant.
  var areFlags: Bool { if case .flags = self { true } else { false } }

  /// A parameter: `--calls`, `'calls'`.
  package func name(_ definition: Definition) -> String {
    switch self {
    case .flags: definition.flag
    case .keys(let flags): flags.contains(definition.flag) ? definition.flag : "'\(definition.key)'"
    }
  }

  /// A parameter with a value that works: `--calls 50k/day`, `"calls": "50k/day"`.
  func example(_ definition: Definition) -> String {
    switch self {
    case .flags: "\(definition.flag) \(definition.example)"
    case .keys: "\"\(definition.key)\": \"\(definition.example)\""
    }
  }

  /// A text that names parameters by their flags, with the names that the user knows.
  func renaming(flagsIn text: String) -> String {
    guard case .keys = self else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let definition = Parameters.standard.all.first {
        word.trimmingPrefix("(").prefix { $0 == "-" || $0.isLetter } == $0.flag
      }
      return definition.map { String(word.replacing($0.flag, with: $0.key)) } ?? String(word)
    }.joined(separator: " ")
  }

  /// What is no parameter: `--ramp`, `'ramp'`.
  func name(ofOption flag: String) -> String {
    switch self {
    case .flags: flag
    case .keys(let flags): flags.contains(flag) ? flag : "'\(flag.dropFirst(2))'"
    }
  }

  /// The ways to give the price of a machine.
  var machinePrices: String {
    Parameters.standard.machine.prices.map(name).joined(separator: " or ")
  }

  /// The two numbers that say how fast a machine is.
  var machineSpeeds: String {
    let machine = Parameters.standard.machine
    return [Parameters.standard[machine.prefillRate], Parameters.standard[machine.decodeRate]].map(name)
      .joined(separator: " and ")
  }

  /// How prices are given for a model that no table has.
  var ownPrices: String {
    switch self {
    case .flags: "--model custom --price-input USD --price-output USD"
    case .keys: "\"model\": \"custom\" with 'priceInput' and 'priceOutput'"
    }
  }

  /// Where a price of one's own is written.
  var ownPriceFile: String {
    switch self {
    case .flags: "--prices FILE"
    case .keys: "it under 'prices'"
    }
  }
}
