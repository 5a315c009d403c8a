/// The prices that one call is billed at, in US dollars per million tokens, with what was given by hand over them.
///
/// A price that the scenario does not ask for may be zero here.
public struct BilledRates: Sendable, Hashable {
  /// The price of input tokens.
  public var input: TokenPrice
  /// The price of input tokens that are read from the prompt cache.
  public var cachedInput: TokenPrice
  /// The price of input tokens that are written to the prompt cache.
  public var cacheWrite: TokenPrice
  /// The price of output tokens.
  public var output: TokenPrice
  var batchInput: TokenPrice
  var batchCachedInput: TokenPrice
  var batchOutput: TokenPrice

  /// Every price scaled alike: a discount, or the premium of a fine-tune.
  static func * (rates: BilledRates, factor: Double) -> BilledRates {
    BilledRates(
      input: rates.input * factor, cachedInput: rates.cachedInput * factor,
      cacheWrite: rates.cacheWrite * factor, output: rates.output * factor,
      batchInput: rates.batchInput * factor, batchCachedInput: rates.batchCachedInput * factor,
      batchOutput: rates.batchOutput * factor)
  }
}

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

  /// perCall = (input − cached − written) × p_in + cached × p_cached + written × p_write + output × p_out, over standard
  /// and batch calls; what is written by a batch call is billed as its other input is.
  ///
  /// 1,200 + 80 tokens at $2.50 and $10 cost $0.0038.
  init(_ prompt: Prompt, at rates: BilledRates, batchShare: Share, into ledger: inout some Ledger) {
    self.rates = rates
    func bill(_ tokens: Tokens, _ part: Component, _ price: TokenPrice, _ batchPrice: TokenPrice) -> USD {
      let label = part.callLabel
      let standard = tokens * price * batchShare.rest
      let batch = batchShare.value > 0 ? tokens * batchPrice * batchShare.value : .zero
      if batchShare.value < 1, tokens.value > 0 || part == .output {
        let share = batchShare.value > 0 ? [LedgerLine.Term(Share(batchShare.rest))] : []
        ledger.note(LedgerLine(.call, label, share + [.init(tokens), .init(price)], standard))
      }
      if batchShare.value > 0, tokens.value > 0 {
        ledger.note(
          LedgerLine(.call, label + ", batch", [.init(batchShare), .init(tokens), .init(batchPrice)], batch))
      }
      return standard + batch
    }
    input = bill(prompt.fresh, .input, rates.input, rates.batchInput)
    cachedInput =
      prompt.cached.value > 0
      ? bill(prompt.cached, .cachedInput, rates.cachedInput, rates.batchCachedInput) : .zero
    cacheWrites =
      prompt.written.value > 0
      ? bill(prompt.written, .cacheWrites, rates.cacheWrite, rates.batchInput) : .zero
    output = bill(prompt.output, .output, rates.output, rates.batchOutput)
  }

  /// The cost of so many calls a month, as components of a bill.
  func times(_ calls: CallRate) -> Breakdown {
    var bill = Breakdown()
    bill[.input] = calls * input
    bill[.cachedInput] = calls * cachedInput
    bill[.cacheWrites] = calls * cacheWrites
    bill[.output] = calls * output
    return bill
  }
}

extension Component {
  /// The words before a line of one call.
  fileprivate var callLabel: String {
    switch self {
    case .cachedInput: "cached input"
    case .cacheWrites: "cache writes"
    default: key
    }
  }
}
