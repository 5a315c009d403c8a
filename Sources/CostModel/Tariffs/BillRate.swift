/// An amount of a bill: by component, or the total alone.
///
/// There is one arithmetic of bills: ``Breakdown`` keeps what each component costs, and `Double` is the total in US dollars, of
/// which a forecast needs thousands.
protocol BillAmount: Sendable {
  /// What an amount is multiplied by: a number, or one for each of several amounts that are computed side by side.
  associatedtype Multiple: Sendable
  /// A bill of nothing.
  init()
  /// A bill as this kind of amount.
  init(_ bill: Breakdown)
  /// Adds US dollars to one component.
  mutating func add(_ amount: Double, to component: Component)
  /// The same amount, all of it one component.
  func all(as component: Component) -> Self
  static func + (left: Self, right: Self) -> Self
  static func * (amount: Self, factor: Multiple) -> Self
}

extension Breakdown: BillAmount {
  typealias Multiple = Double

  init(_ bill: Breakdown) { self = bill }

  mutating func add(_ amount: Double, to component: Component) {
    self[component] = self[component] + MonthlyUSD(amount)
  }

  func all(as component: Component) -> Breakdown {
    var bill = Breakdown()
    bill[component] = total
    return bill
  }
}

extension Double: BillAmount {
  typealias Multiple = Double

  init(_ bill: Breakdown) { self = bill.total.value }

  mutating func add(_ amount: Double, to component: Component) { self += amount }

  func all(as component: Component) -> Double { self }
}

/// What a month is billed by, as long as no price changes and no machine is added.
struct BillRate<Amount: BillAmount>: Sendable {
  /// What is paid every month whatever the volume.
  var fixed = Amount()
  /// What a call of the product costs whatever the price of tokens: look-ups, fees, seconds of a machine.
  var perCall = Amount()
  /// What the tokens of a call of the product cost at the prices of month 1.
  var tokens = Amount()

  /// fixed + calls × (perCall + price factor × tokens).
  ///
  /// $1.95 of storage and $0.0005 of tokens a call are $26.95 for 50,000 calls, and $24.45 at 0.9 of the price.
  @inline(__always)
  func bill(calls: Amount.Multiple, priceFactor: Amount.Multiple) -> Amount {
    fixed + (perCall + tokens * priceFactor) * calls
  }

  /// The same for a share of the calls; what is fixed is paid whole.
  func forShare(_ share: Amount.Multiple) -> BillRate {
    BillRate(fixed: fixed, perCall: perCall * share, tokens: tokens * share)
  }

  static func + (left: BillRate, right: BillRate) -> BillRate {
    BillRate(
      fixed: left.fixed + right.fixed, perCall: left.perCall + right.perCall,
      tokens: left.tokens + right.tokens)
  }
}

extension BillRate where Amount.Multiple == Double {
  /// The same for calls a month.
  func bill(calls: CallRate, priceFactor: Double) -> Amount {
    bill(calls: calls.value, priceFactor: priceFactor)
  }
}

extension Tariff {
  /// What a month is billed by at a time, machines aside.
  func rate<Amount: BillAmount>(
    at time: Double, as _: Amount.Type
  ) -> BillRate<Amount> where Amount.Multiple == Double {
    var rate = BillRate<Amount>()
    rate.perCall.add(lookup.value, to: .lookups)
    guard !isMixed else {
      return parts.reduce(rate) { sum, part in
        guard !part.hasEnded(at: time) else { return sum }
        let own = part.tariff.rate(at: time, as: Amount.self).forShare(part.share)
        return sum + (part.isRouter ? own.all(as: .router) : own)
      }
    }
    rate.fixed = Amount(fixed)
    rate.perCall.add(fees.perCall.value, to: .fees)
    let cost = callCost(at: time)
    for component in Component.tokens {
      rate.tokens.add(cost[component].value * billedPerCall, to: component)
    }
    if let perSecond { rate.perCall.add(perSecond.perCall.value * billedPerCall, to: .hosting) }
    if let fleet { rate.perCall.add(fleet.powerPerCall.value * reachedPerCall, to: .hosting) }
    return rate
  }

  /// What the machines for a volume cost at a time in cash: its own, or those of the parts that still answer.
  func machines<Amount: BillAmount>(for calls: CallRate, at time: Double, as _: Amount.Type) -> Amount {
    var amount = Amount()
    for part in parts where !part.hasEnded(at: time) {
      amount = amount + part.tariff.machines(for: calls, at: time, as: Amount.self)
    }
    guard let fleet else { return amount }
    amount.add(fleet.monthly(fleet.choice(for: calls * reachedPerCall)).value, to: .hosting)
    amount.add(fleet.platformFee.value, to: .platform)
    return amount
  }

  /// What the machines for a volume lose in value in a month at a time; nothing for machines that are rented.
  func depreciation(for calls: CallRate, at time: Double) -> MonthlyUSD {
    var sum = MonthlyUSD.zero
    for part in parts where !part.hasEnded(at: time) {
      sum = sum + part.tariff.depreciation(for: calls, at: time)
    }
    guard let fleet, let owned = fleet.owned else { return sum }
    return sum + owned.depreciation * fleet.choice(for: calls * reachedPerCall).total
  }
}

extension BillRate {
  fileprivate func all(as component: Component) -> BillRate {
    BillRate(
      fixed: fixed.all(as: component), perCall: perCall.all(as: component),
      tokens: tokens.all(as: component))
  }
}
