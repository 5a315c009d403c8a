internal import JSONText

/// A fee beside tokens in a scenario file: its name, and one price.
struct FeePart: FileObject {
  static let kind = "a fee"
  static let key = "fees"
  /// More fees than this are no reading matter.
  static let limit = 100

  /// The prices of which a fee has one, by their key.
  enum PriceKey: String, CaseIterable {
    case usdPerCall
    case usdPerThousandCalls
    case usdPerMonth
    case usdPerMillionTokenHours

    var unit: Unit {
      switch self {
      case .usdPerCall, .usdPerThousandCalls: .usd
      case .usdPerMonth: .usdPerMonth
      case .usdPerMillionTokenHours: .usdPerMillionTokens
      }
    }

    /// The amounts that make sense.
    var allowed: ClosedRange<Double> { self == .usdPerMonth ? .dollars : 0...1e6 }

    var meaning: String {
      switch self {
      case .usdPerCall: "paid by each billed call"
      case .usdPerThousandCalls: "paid by a thousand billed calls"
      case .usdPerMonth: "paid every month, whatever the calls"
      case .usdPerMillionTokenHours: "paid for a million tokens that are kept for an hour"
      }
    }
  }

  static let fields = FieldTable<FeePart>(
    [
      Field(FeePart.name, required: true, meaning: "what it is called in the arithmetic", shape: .text) {
        (value, reader, context) throws(JSONTextError) in
        let name = try context.readText(&reader, of: FeePart.name)
        context.checkName(name, reader)
        value.name = name
      }
    ]
      + PriceKey.allCases.map { key in
        number(key.rawValue, key.unit, key.allowed, meaning: key.meaning) { $0.prices.append((key, $1)) }
      } + [
        .share(sharePaying, meaning: "share of the calls that pay it; all of them without") { $0.share = $1 },
        number(storedTokens, .tokens, .trained, meaning: "tokens that are kept") { $0.tokens = Tokens($1) },
        number(hours, .hoursPerMonth, 0...744, meaning: "hours a month that they are kept; 730 without") {
          $0.hours = BilledHours($1)
        },
      ])

  static let variants = ObjectVariant.exactlyOne(of: PriceKey.allCases.map(\.rawValue))

  static let name = "name"
  static let sharePaying = "share"
  static let storedTokens = "storedTokens"
  static let hours = "hours"

  var name = ""
  var prices: [(key: PriceKey, amount: Double)] = []
  var share: Share?
  var tokens: Tokens?
  var hours: BilledHours?
  /// The fee, once it is known to be one.
  private(set) var fee: Fee?

  private static func number(
    _ key: String, _ unit: Unit, _ allowed: ClosedRange<Double>, meaning: String,
    _ set: @escaping @Sendable (inout FeePart, Double) -> Void
  ) -> Field<FeePart> {
    Field(key, meaning: meaning, shape: .stated(unit, allowed)) {
      (value, reader, context) throws(JSONTextError) in
      let text = try reader.readQuantityText()
      if let stated = try? StatedQuantity(text, unit: unit, allowed: allowed, acceptsRange: false) {
        set(&value, stated.spread.likely)
      } else {
        let range = "\(unit.text(allowed.lowerBound)) to \(unit.text(allowed.upperBound))"
        context.report(.badValue(text, key: key, reason: "give one number from \(range)"), behind: reader)
      }
    }
  }

  mutating func check(_ object: ObjectInFile, _ context: inout FileContext) {
    let keys = PriceKey.allCases.map(\.rawValue)
    let said = keys.filter(object.has)
    if said.isEmpty { context.report(.needsOneOf(keys, object: Self.kind), at: object) }
    if said.count > 1 { context.report(.contradiction(said, object: Self.kind), at: object, key: said[1]) }
    guard said.count == 1, let key = PriceKey(rawValue: said[0]) else { return }
    if key == .usdPerMonth || key == .usdPerMillionTokenHours, object.has(Self.sharePaying) {
      context.report(
        .badValue(
          share?.statedText ?? "", key: Self.sharePaying,
          reason: "'\(said[0])' is paid whatever the calls; remove it"),
        at: object, key: Self.sharePaying)
    }
    if key == .usdPerMillionTokenHours {
      if !object.has(Self.storedTokens) {
        context.report(.missingKey(Self.storedTokens, object: "a fee by tokens and hours"), at: object)
      }
    } else {
      for extra in [Self.storedTokens, Self.hours] where object.has(extra) {
        context.report(
          .badName(
            extra, reason: "it goes with '\(PriceKey.usdPerMillionTokenHours.rawValue)' alone; remove it"),
          at: object, key: extra)
      }
    }
    fee = prices.first.flatMap { Self.fee(name, $0.key, $0.amount, share, tokens, hours) }
  }

  func check(after earlier: [FeePart], _ object: ObjectInFile, _ context: inout FileContext) {
    guard !name.isEmpty, earlier.contains(where: { $0.name == name }) else { return }
    context.report(
      .badName(name, reason: "an earlier fee is called so; give each a name of its own"), at: object,
      key: Self.name)
  }

  /// The fee of a price; nil where one by tokens lacks them.
  static func fee(
    _ name: String, _ key: PriceKey, _ amount: Double, _ share: Share?, _ tokens: Tokens?,
    _ hours: BilledHours?
  ) -> Fee? {
    let price: Fee.Price
    switch key {
    case .usdPerCall: price = .perCall(USD(amount))
    case .usdPerThousandCalls: price = .perThousandCalls(USD(amount))
    case .usdPerMonth: price = .perMonth(MonthlyUSD(amount))
    case .usdPerMillionTokenHours:
      guard let tokens else { return nil }
      price = .perMillionTokenHours(TokenPrice(amount), of: tokens, hours: hours ?? BilledHours.month)
    }
    return Fee(name, price, share: share ?? Share(1))
  }
}

extension Fee {
  /// Its keys in a file with their numbers, behind its name.
  package var numbers: [(key: String, value: Double)] {
    let (key, amount, more): (FeePart.PriceKey, Double, [(key: String, value: Double)]) =
      switch price {
      case .perCall(let amount): (.usdPerCall, amount.value, [])
      case .perThousandCalls(let amount): (.usdPerThousandCalls, amount.value, [])
      case .perMonth(let amount): (.usdPerMonth, amount.value, [])
      case .perMillionTokenHours(let price, let tokens, let hours):
        (
          .usdPerMillionTokenHours, price.value,
          [(FeePart.storedTokens, tokens.value), (FeePart.hours, hours.value)]
        )
      }
    return [(key.rawValue, amount)] + (share.value == 1 ? [] : [(FeePart.sharePaying, share.value)]) + more
  }
}
