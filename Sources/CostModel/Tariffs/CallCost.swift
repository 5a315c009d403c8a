/// What one billed call costs, by component.
struct CallCost: Sendable, Hashable {
  var input = USD.zero
  var cachedInput = USD.zero
  var cacheWrites = USD.zero
  var output = USD.zero
  /// The prices behind it; nil for a call that costs nothing.
  private(set) var rates: BilledRates?

  var total: USD { input + cachedInput + cacheWrites + output }

  /// A call that costs nothing.
  init() {}

  /// perCall = (input − cached − written) × p_in + cached × p_cached + written × p_write + output × p_out, over calls that
  /// cannot wait and those in a batch; what is written for minutes and for an hour has a price of its own.
  ///
  /// 1,200 + 80 tokens at $2.50 and $10 cost $0.0038.
  init(_ prompt: Prompt, at rates: BilledRates, batchShare: Share, into ledger: inout some Ledger) {
    self.rates = rates
    func bill(_ tokens: Tokens, _ rate: TokenRate) -> USD {
      let standard = tokens * rates[rate] * batchShare.rest
      let batchRate = rate.inBatch ?? rate
      let batch = batchShare.value > 0 ? tokens * rates[batchRate] * batchShare.value : .zero
      if batchShare.value < 1, tokens.value > 0 || rate == .output {
        ledger.line(
          .call, rate.name,
          .unlessOne(Share(batchShare.rest)) + [.init(tokens), .init(rates[rate])], standard)
      }
      if batchShare.value > 0, tokens.value > 0 {
        ledger.line(
          .call, rate.name + ", batch", [.init(batchShare), .init(tokens), .init(rates[batchRate])], batch)
      }
      return standard + batch
    }
    input = bill(prompt.fresh, .input)
    if prompt.cached.value > 0 { cachedInput = bill(prompt.cached, .cachedInput) }
    if prompt.written.value > 0 { cacheWrites = bill(prompt.written, .cacheWrite) }
    if prompt.writtenLong.value > 0 { cacheWrites = cacheWrites + bill(prompt.writtenLong, .longCacheWrite) }
    output = bill(prompt.output, .output)
  }
}
