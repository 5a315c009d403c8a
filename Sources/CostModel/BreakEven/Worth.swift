/// What a sum paid now and the savings of the months that follow are worth, each discounted from the end of its month.
///
/// -$1,000 and $100 a month at 0% are -$900 after the first month; at 12% a year the first $100 are worth $99.06.
struct Worth<Number: Lanes> {
  /// In US dollars, as far as the months have been taken in.
  private(set) var value: Number
  /// What a dollar a month later is worth.
  private let monthly: Number
  private var factor = Number(repeating: 1)

  /// - Parameter monthly: what a dollar a month later is worth.
  init(_ start: Number, monthly: Number) {
    value = start
    self.monthly = monthly
  }

  /// Takes the saving of the next month in.
  mutating func add(_ saving: Number) {
    factor .*= monthly
    value .+= saving .* factor
  }
}

extension Worth<Double> {
  init(_ start: Double, at yearlyRate: Double) {
    self.init(start, monthly: Self.monthlyFactor(yearlyRate))
  }

  /// What a dollar a month later is worth at a yearly rate: (1 + rate)^(-1/12).
  static func monthlyFactor(_ yearlyRate: Double) -> Double {
    yearlyRate == 0 ? 1 : power(1 + yearlyRate, -1.0 / 12)
  }
}
