/// The fees of a scenario or an option as a record keeps them: `usdPerCall 0.01: web search, usdPerMonth 40: store`.
enum RecordedFees {
  /// What a record says of no fees.
  private static let none = "none"

  /// The text in a record.
  static func text(of fees: [Fee]) -> String {
    fees.isEmpty
      ? none
      : fees.map { fee in
        let numbers = fee.numbers.map { "\($0.key) \(Unit.factor.text($0.value, withMagnitude: false))" }
          .joined(separator: " ")
        return "\(numbers): \(fee.name)"
      }.joined(separator: ", ")
  }

  /// Reads the text of a record; nil where it is none.
  static func fees(_ text: String) -> [Fee]? {
    if text == none { return [] }
    var found: [(numbers: [String: Double], name: String)] = []
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      if let colon = piece.firstIndex(of: ":"), let numbers = numbers(piece[..<colon]) {
        found.append((numbers, String(piece[colon...].dropFirst().trimmingPrefix(" "))))
      } else {
        // A name may hold commas.
        guard let last = found.indices.last else { return nil }
        found[last].name += "," + piece
      }
    }
    let fees = found.compactMap { numbers, name -> Fee? in
      guard let key = FeePart.PriceKey.allCases.first(where: { numbers[$0.rawValue] != nil }),
        let amount = numbers[key.rawValue]
      else { return nil }
      return FeePart.fee(
        name, key, amount, numbers["share"].map { Share($0) }, numbers["storedTokens"].map { Tokens($0) },
        numbers["hours"].map { BilledHours($0) })
    }
    return fees.count == found.count ? fees : nil
  }

  /// Keys with their numbers: `usdPerThousandCalls 5 share 0.3`; nil where the words are none.
  private static func numbers(_ words: Substring) -> [String: Double]? {
    let words = words.split(separator: " ")
    guard words.count.isMultiple(of: 2), let first = words.first,
      FeePart.PriceKey(rawValue: String(first)) != nil
    else { return nil }
    var numbers: [String: Double] = [:]
    for index in stride(from: 0, to: words.count, by: 2) {
      guard let number = Double(words[index + 1]) else { return nil }
      numbers[String(words[index])] = number
    }
    return numbers
  }
}
