extension SweepAxis {
  /// Reads `PARAM=AXIS`: a list `calls=10k,50k,1M`, a range `outputCut=0..60%:13`, one at equal ratios
  /// `calls=10k..2M:log:25`.
  ///
  /// The parameter is a key of the registry or its flag without dashes, the values are in its unit. A unit or `%` means what
  /// it means in a range of ``StatedQuantity``.
  public init(_ text: String) throws(AxisTextError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.first, let values = parts.dropFirst().first, !name.isEmpty, !values.isEmpty
    else { throw .notAnAxis }
    let definition = try Self.definition(named: name)
    // Of a list the largest value tells whether tokens are meant where a share could be.
    let numbers = values.prefix { $0 != ":" }
    let largest = numbers.contains("..") ? numbers : numbers.split(separator: ",").last ?? numbers
    let read = try? registry.read(String(largest), for: definition)
    try self.init(read?.definition ?? definition, values: values)
  }

  /// The parameter with a key or a flag.
  static func definition(named name: String) throws(AxisTextError) -> Definition {
    if let found = registry.definition(named: name) { return found }
    throw .unknownParameter(name, nearest: registry.names(near: name))
  }

  /// The key or flag that starts a text, as far as it is one.
  public static func definition(of text: String) -> Definition? {
    try? definition(named: String(text.prefix { $0 != "=" }))
  }

  private init(_ definition: Definition, values text: String) throws(AxisTextError) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let stated = parts.first ?? text
    guard stated.endCount > 1 else {
      guard parts.count == 1 else { throw .notTwoEnds }
      let (numbers, period) = try Self.list(stated, of: definition)
      try self.init(definition, .list, numbers, period: period)
      return
    }
    var spacing = Spacing.linear
    var words = parts.dropFirst()
    if let word = words.first, word.lowercased() == "log" {
      spacing = .logarithmic
      words = words.dropFirst()
    }
    var count = definition.isWhole ? nil : Self.usualCount
    if let word = words.popFirst() {
      guard let number = Int(word) else {
        throw word.first?.isLetter ?? false ? .badSpacing(word) : .badCount(word)
      }
      count = number
    }
    if let surplus = words.first { throw .badSpacing(surplus) }
    let range = try Self.range(stated, of: definition)
    let (low, high) = (range.spread.low, range.spread.high)
    let whole = Int(exactly: high - low).map { $0 + 1 } ?? Self.usualCount
    try self.init(
      definition, spacing, from: low, to: high, count: count ?? min(whole, Self.counts.upperBound),
      period: range.period)
  }

  /// The numbers of a list; each is read with the last as the ends of a range are, so that one unit at the end holds for
  /// all, and what is unclear there is refused here.
  private static func list(
    _ text: String, of definition: Definition
  ) throws(AxisTextError) -> (numbers: [Double], period: StatedQuantity.Period) {
    let items = text.split(separator: ",", omittingEmptySubsequences: false).map { String($0.trimmed) }
    guard let last = items.last, items.count > 1 else { throw .tooFewValues }
    guard !items.contains(where: { $0.contains("..") }) else { throw .notTwoEnds }
    // The groups of 4,050 are no values of a list.
    if items.contains(where: { $0.count > 1 && $0.first == "0" && $0.dropFirst().first?.isNumber ?? false }) {
      throw .notRising
    }
    var numbers: [Double] = []
    var period = StatedQuantity.Period.month
    for item in items.dropLast() {
      do {
        let pair = try range(item + ".." + last, of: definition)
        numbers.append(pair.spread.low)
        if numbers.count == items.count - 1 { numbers.append(pair.spread.high) }
        period = pair.period
      } catch .quantity(.outOfOrder) { throw .notRising }
    }
    return (numbers, period)
  }

  /// Two ends in the unit of a parameter.
  private static func range(
    _ text: String, of definition: Definition
  ) throws(AxisTextError) -> StatedQuantity {
    guard text.endCount == 2 else { throw .notTwoEnds }
    let stated: StatedQuantity
    do throws(QuantityTextError) {
      stated = try StatedQuantity(
        text, unit: definition.unit, allowed: definition.allowed, acceptsRange: true)
    } catch { throw .quantity(error) }
    // An axis may begin near nothing, but not end there.
    if definition.unit == .usdPerMillionTokens, let slip = PriceSlip(stated.spread.high) {
      throw .quantity(.unlikelyPrice(slip))
    }
    return stated
  }
}

extension String {
  /// How many numbers `..` stands between.
  fileprivate var endCount: Int { split(separator: "..", omittingEmptySubsequences: false).count }
}
