/// What an option is worth at the horizon, against its baseline.
public struct Returns: Sendable, Hashable {
  /// The months looked ahead.
  public let months: Int
  /// Savings less what was paid up front.
  public let net: USD
  /// The same with each month's saving discounted from its end: (1 + discountRate)^(m/12).
  public let npv: USD
  /// The yearly rate at which the NPV is 0; nil where there is none, or more than one could be meant.
  public let irr: Double?
  /// Net over what was paid up front; nil where nothing was.
  public let roi: Double?

  /// The value of paying `oneOff` now and saving `savings` at the end of each month.
  ///
  /// $1,000 now and $100 at the end of each of 12 months: net $200, ROI 20%, IRR 41.3% a year.
  init(oneOff: USD, savings: [Double], discountRate: Share) {
    func value(at rate: Double) -> Double { Self.worth(oneOff, savings, at: rate) }
    months = savings.count
    net = USD(value(at: 0))
    npv = USD(value(at: discountRate.value))
    roi = oneOff.value > 0 ? (net.value / oneOff.value).finite : nil
    irr = Self.rate(oneOff: oneOff.value, savings: savings, value: value)
  }

  /// The worth after each month, from a worth at the start, with each month's saving discounted from its end.
  ///
  /// From -$1,000 with $100 a month at 0%: -$900, -$800 and so on.
  static func running(_ start: Double, savings: [Double], at yearlyRate: Double) -> [Double] {
    var worth = Worth<Double>(start, at: yearlyRate)
    return savings.map { saving in
      worth.add(saving)
      return worth.value
    }
  }

  private static func worth(_ oneOff: USD, _ savings: [Double], at yearlyRate: Double) -> Double {
    var worth = Worth<Double>(-oneOff.value, at: yearlyRate)
    for saving in savings { worth.add(saving) }
    return worth.value
  }

  /// The only root between -99.9% and 100,000,000% a year of a flow that changes its sign once.
  private static func rate(oneOff: Double, savings: [Double], value: (Double) -> Double) -> Double? {
    let signs = ([-oneOff] + savings).filter { $0 != 0 }.map { $0 > 0 }
    guard oneOff > 0, zip(signs, signs.dropFirst()).filter({ $0 != $1 }).count == 1 else { return nil }
    // In the logarithm of 1 + rate the root is well spread over ten orders of magnitude.
    func valueAtLog(_ log: Double) -> Double { value(power(10, log) - 1) }
    guard let log = root(of: valueAtLog, between: -3, and: 6) else { return nil }
    return power(10, log) - 1
  }
}

extension Double {
  /// The number; nil where it is none, as of a sum of $1,000 over one of $1e-320.
  fileprivate var finite: Double? { isFinite ? self : nil }
}
