import CostModel

/// What a token of each kind costs in one call, in 10⁻¹⁸ of a dollar; nil where nobody knows.
///
/// A price of $2.50 for a million tokens is 2,500,000,000,000 of them a token: every price with twelve decimals or fewer is
/// a whole number, and so are the sums.
public struct ExactRates: Sendable, Equatable {
  /// Tokens that no cache has a part in, tokens read from one, and tokens written for five minutes and for an hour.
  public var input: Int128?, cached: Int128?, written5m: Int128?, written1h: Int128?
  /// Output tokens.
  public var output: Int128?

  /// The rates of a price table, as they are billed.
  ///
  /// - Parameter isBatch: whether they are those of a batch.
  init(_ rates: TokenRates, inBatch isBatch: Bool = false) {
    func exact(_ rate: TokenRate) -> Int128? {
      guard let price = rates.billed(isBatch ? rate.inBatch ?? rate : rate)?.value else { return nil }
      return Int128(exactly: (price * 1e12).rounded())
    }
    input = exact(.input)
    cached = exact(.cachedInput)
    written5m = exact(.cacheWrite)
    written1h = exact(.longCacheWrite)
    output = exact(.output)
  }

  /// What calls cost by these rates, in 10⁻¹⁸ of a dollar; nil where they have tokens that nobody has a price for.
  ///
  /// Written tokens of which the log does not say for how long are those of five minutes. 1,000 tokens in, of them 400
  /// cached, and 100 out, at $2.50, $1.25 and $10: 600 × 2.50 + 400 × 1.25 + 100 × 10 = 3,000 millionths, $0.003.
  public func cost(of sums: Sums) -> Int128? {
    let (written, overflow) = sums.written5m.addingReportingOverflow(sums.writtenOther)
    let plain = sums.input &- sums.cached &- written &- sums.written1h
    guard !overflow else { return nil }
    var cost: Int128 = 0
    for (tokens, rate) in [
      (max(0, plain), input), (sums.cached, cached), (written, written5m), (sums.written1h, written1h),
      (sums.output, output),
    ] where tokens > 0 {
      guard let rate else { return nil }
      let (product, isTooMuch) = tokens.multipliedReportingOverflow(by: rate)
      let (sum, overflow) = cost.addingReportingOverflow(product)
      // Tokens by the sextillion are no bill of anybody's.
      guard !isTooMuch, !overflow else { return nil }
      cost = sum
    }
    return cost
  }
}

extension CallRates {
  /// The same in dollars per million, to rank users by; what nobody has a price for counts as plain input.
  init(_ rates: ExactRates) {
    func dollars(_ rate: Int128?) -> Double { Double(rate ?? rates.input ?? 0) / 1e12 }
    self.init(
      input: dollars(rates.input), cached: dollars(rates.cached), written5m: dollars(rates.written5m),
      written1h: dollars(rates.written1h), output: dollars(rates.output))
  }
}
