/// What one billed call costs, by component.
struct CallCost: Sendable, Hashable {
  // One vector register of the components that tokens are billed as: adding two costs is an instruction.
  private var amounts = SIMD4<Double>()
  /// The prices behind it; nil for a call that costs nothing.
  private(set) var rates: BilledRates?

  /// What it costs of a component.
  subscript(component: Component) -> USD { USD(amounts[component.rawValue]) }

  var total: USD { USD(amounts[0] + amounts[1] + amounts[2] + amounts[3]) }

  /// A call that costs nothing.
  init() {}

  /// perCall = (input − cached − written) × p_in + cached × p_cached + written × p_write + output × p_out, over calls that
  /// cannot wait and those in a batch; what is written for minutes and for an hour has a price of its own.
  ///
  /// 1,200 + 80 tokens at $2.50 and $10 cost $0.0038.
  init(_ prompt: Prompt, at rates: BilledRates, batchShare: Share, into ledger: inout some Ledger) {
    self.rates = rates
    for rate in TokenRate.standard where prompt.asks(for: rate) {
      let tokens = prompt.tokens(of: rate)
      let standard = tokens * rates[rate] * batchShare.rest
      let batchRate = rate.inBatch ?? rate
      let batch = batchShare.value > 0 ? tokens * rates[batchRate] * batchShare.value : .zero
      if batchShare.value < 1, tokens.value > 0 || rate == .output {
        ledger.line(
          .call, rate.name, .unlessOne(Share(batchShare.rest)) + [.init(tokens), .init(rates[rate])], standard
        )
      }
      if batchShare.value > 0, tokens.value > 0 {
        ledger.line(
          .call, rate.name + ", batch", [.init(batchShare), .init(tokens), .init(rates[batchRate])], batch)
      }
      amounts[rate.component.rawValue] += (standard + batch).value
    }
  }

  /// A call of which one component is known.
  init(_ amount: USD, of component: Component) { amounts[component.rawValue] = amount.value }

  /// Adds a part of what another call costs.
  mutating func add(_ other: CallCost, times weight: Double) { amounts += other.amounts * weight }
}

extension TokenRate {
  /// What of a bill its tokens are.
  fileprivate var component: Component {
    switch self {
    case .input, .batchInput: .input
    case .cachedInput, .batchCachedInput: .cachedInput
    case .cacheWrite, .longCacheWrite, .batchCacheWrite, .batchLongCacheWrite: .cacheWrites
    case .output, .batchOutput: .output
    }
  }
}

extension Component {
  /// The components that tokens are billed as.
  static let tokens: [Component] = [.input, .cachedInput, .cacheWrites, .output]
}

extension Prompt {
  /// The tokens of a call that are billed as some kind.
  func tokens(of rate: TokenRate) -> Tokens {
    switch rate {
    case .input, .batchInput: fresh
    case .cachedInput, .batchCachedInput: cached
    case .cacheWrite, .batchCacheWrite: written
    case .longCacheWrite, .batchLongCacheWrite: writtenLong
    case .output, .batchOutput: output
    }
  }

  /// Whether a call is billed for a kind of token: for those that every call has, and for those that it has any of.
  package func asks(for rate: TokenRate) -> Bool {
    rate == .input || rate == .output || tokens(of: rate).value > 0
  }
}
