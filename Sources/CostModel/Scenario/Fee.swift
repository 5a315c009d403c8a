/// What is paid beside tokens under a name: a web search, a session, a vector store, a prompt that is kept stored.
public struct Fee: Sendable, Hashable {
  /// What it is paid for.
  public enum Price: Sendable, Hashable {
    /// Each call that is billed.
    case perCall(USD)
    /// A thousand calls that are billed.
    case perThousandCalls(USD)
    /// A month, whatever the calls.
    case perMonth(MonthlyUSD)
    /// A million tokens that are kept for an hour; how many are kept, and for how many hours of a month.
    case perMillionTokenHours(TokenPrice, of: Tokens, hours: BilledHours)
  }

  /// What it is called.
  public let name: String
  /// What it is paid for.
  public let price: Price
  /// The share of the calls that pay it; all of them for what is paid by the month.
  public let share: Share

  /// A fee that every call pays, unless a share of them is said.
  public init(_ name: String, _ price: Price, share: Share = Share(1)) {
    self.name = name
    self.price = price
    self.share = share
  }
}

extension Fee {
  /// Whether it is paid by the month, whatever the calls.
  var isMonthly: Bool {
    switch price {
    case .perCall, .perThousandCalls: false
    case .perMonth, .perMillionTokenHours: true
    }
  }

  /// What a billed call costs on average: $5 for a thousand calls, of which 30% pay it, are $0.0015.
  var perCall: USD {
    switch price {
    case .perCall(let amount): amount * share.value
    case .perThousandCalls(let amount): USD(amount.value / 1_000) * share.value
    case .perMonth, .perMillionTokenHours: .zero
    }
  }

  /// What a month costs: 32,000 tokens at $1 for a million and hour, 730 hours long, are $23.36.
  var monthly: MonthlyUSD {
    switch price {
    case .perCall, .perThousandCalls: .zero
    case .perMonth(let amount): amount
    case .perMillionTokenHours(let price, let tokens, let hours):
      MonthlyUSD((tokens * price).value * hours.value)
    }
  }

  /// What it is a product of, for so many calls that pay it where they count, and what divides that.
  func terms(_ calls: [LedgerLine.Term]) -> (terms: [LedgerLine.Term], divisor: LedgerLine.Term?) {
    let paying = calls + .unlessOne(share, "of them")
    return switch price {
    case .perCall(let amount): (paying + [.init(amount)], nil)
    case .perThousandCalls(let amount): (paying + [.init(amount)], .init(Factor(1_000)))
    case .perMonth(let amount): ([.init(amount, "a month")], nil)
    case .perMillionTokenHours(let price, let tokens, let hours):
      ([.init(tokens), .init(price), .init(hours)], nil)
    }
  }
}
