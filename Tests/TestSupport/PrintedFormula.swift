/// A line of an explanation that says what something comes to, read back from its text: `30,000 x $0.0038` and `$114.00`.
public struct PrintedFormula: Sendable {
  /// The formula as it is printed.
  public let formula: String
  /// The amount at the end of the line.
  public let amount: String

  /// What the numbers of the formula come to as they are printed.
  public let computed: Double
  /// The printed amount.
  public let shown: Double
  /// Half of the last digit of the printed amount.
  public let tolerance: Double

  /// Reads a formula of products, sums, a difference or a quotient; nil for words.
  public init?(_ line: String, _ printed: String) {
    // `$275.00 / $54.50 = 5.05 months at this rate; month by month` has its amount in it.
    let sides = Self.pieces(line, " = ")
    let (formula, amount) = sides.count == 2 ? (sides[0], sides[1]) : (line, printed)
    // The numbers of a machine's name are no factors, and a share that somebody takes is no amount.
    guard !formula.contains(" vCPU"), !formula.contains("% to ") else { return nil }
    guard let computed = Self.value(of: formula), let shown = Self.number(amount) else { return nil }
    (self.formula, self.amount, self.computed, self.shown) = (formula, amount, computed, shown.value)
    tolerance = (0..<shown.decimals).reduce(0.5) { half, _ in half / 10 }
  }

  /// Whether the printed numbers come to the printed amount; what is left out stands with a minus.
  public var holds: Bool { abs(abs(computed) - abs(shown)) <= tolerance * (1 + 1e-6) + 1e-9 * abs(shown) }

  /// The formulas of a printed explanation, whose labels take 14 columns and whose long lines go on below.
  public static func all(in text: String) -> [PrintedFormula] {
    var found: [PrintedFormula] = []
    var formula = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let goesOn = line.hasPrefix(String(repeating: " ", count: 16))
      guard line.hasPrefix("  "), line.count > 16 else {
        formula = ""
        continue
      }
      let column = line.index(line.startIndex, offsetBy: 15)
      let start =
        line[column] == " "
        ? line.index(after: column) : line.firstIndex { "$(-0123456789".contains($0) } ?? line.endIndex
      let text = goesOn ? line.drop { $0 == " " } : line[start...]
      let parts = text.split(separator: "  ").map { String($0.drop { $0 == " " }) }
      formula = goesOn ? formula + " " + (parts.first ?? "") : parts.first ?? ""
      // Without an amount the line is broken and goes on.
      guard parts.count == 2 else { continue }
      if let read = PrintedFormula(formula, parts[1]) { found.append(read) }
    }
    return found
  }

  /// What products, sums, one difference or one quotient come to; nil for what is none.
  private static func value(of text: String) -> Double? {
    let text = text.replacing(" / 1M", with: "/1M")
    if text.hasPrefix("("), let end = text.lastIndex(of: ")") {
      let rest = String(text[text.index(after: end)...])
      guard let sum = value(of: String(text[text.index(after: text.startIndex)..<end])) else { return nil }
      guard rest.hasPrefix(" / ") else { return nil }
      return value(of: String(rest.dropFirst(3))).map { sum / $0 }
    }
    for (sign, compute) in [(" + ", { $0 + $1 }), (" - ", { $0 - $1 })]
      as [(String, (Double, Double) -> Double)]
    {
      let parts = pieces(text, sign)
      if parts.count > 1 { return fold(parts, compute) }
    }
    let quotient = pieces(text, " / ")
    if quotient.count > 1 { return fold(quotient) { $0 / $1 } }
    let factors = pieces(text, " x ")
    return factors.count > 1 ? fold(factors) { $0 * $1 } : number(text)?.value
  }

  private static func fold(_ parts: [String], _ compute: (Double, Double) -> Double) -> Double? {
    var result: Double?
    for part in parts {
      guard let value = value(of: part) else { return nil }
      result = result.map { compute($0, value) } ?? value
    }
    return result
  }

  private static func pieces(_ text: String, _ sign: String) -> [String] {
    var parts = [""]
    var rest = text[...]
    while let first = rest.first {
      if rest.hasPrefix(sign) {
        parts.append("")
        rest = rest.dropFirst(sign.count)
      } else {
        parts[parts.count - 1].append(first)
        rest = rest.dropFirst()
      }
    }
    return parts
  }

  /// The number at the start of a text, whatever follows it: `$0.30/1M`, `66.7% used`, `-2,000 tokens free`.
  private static func number(_ text: String) -> (value: Double, decimals: Int)? {
    let digits = text.prefix { "-$,.0123456789".contains($0) }
    let plain = digits.filter { $0 != "$" && $0 != "," }
    guard let value = Double(String(plain)) else { return nil }
    let decimals = plain.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    let rest = text.dropFirst(digits.count)
    let scale =
      rest.hasPrefix("%") ? 0.01 : rest.hasPrefix("/1M") ? 1e-6 : rest.hasPrefix(" min") ? 60.0 : 1
    return (value * scale, rest.hasPrefix("%") ? decimals + 2 : decimals)
  }
}
