/// The token prices of a model from a day on.
public struct TokenPrices: Sendable, Hashable, Dated {
  /// The first day of these prices; nil when they are the first that are recorded.
  public internal(set) var from: CalendarDate?
  /// The prices of a call of usual length.
  public internal(set) var rates = TokenRates()
  /// The prices of long calls, shortest threshold first; empty when one price holds at every length.
  public internal(set) var longContext: [LongContextTier] = []
  /// Where the prices were read, and when.
  public internal(set) var source = Source("", checked: nil)
  /// Whether a price above the limit for token prices was checked and is meant.
  var isConfirmed = false
  /// Why the price is not sure, as a clause; nil where a vendor or two sources give it.
  public internal(set) var unconfirmed: String?

  /// The prices of a whole call with so many input tokens: those of the highest threshold it exceeds.
  public func rates(forInput tokens: Tokens) -> TokenRates {
    longContext.last { tokens > $0.above }?.rates ?? rates
  }
}

extension [TokenPrices] {
  /// Those that hold at some time from a day on and before another; the first where all begin later.
  func inForce(from start: CalendarDate?, before end: CalendarDate?) -> [TokenPrices] {
    let held = indices.filter { index in
      let next = indices.contains(index + 1) ? self[index + 1].from : nil
      let beginsBefore = if let end, let from = self[index].from { from < end } else { true }
      let endsBehind = if let start, let next { next > start } else { true }
      return beginsBefore && endsBehind
    }
    return held.isEmpty ? Array(prefix(1)) : held.map { self[$0] }
  }
}

/// The prices of calls with more input tokens than a threshold.
public struct LongContextTier: Sendable, Hashable {
  /// The threshold; a call of exactly this many input tokens is still below it.
  public internal(set) var above = Tokens.zero
  /// The prices of all tokens of such a call.
  public internal(set) var rates = TokenRates()
  /// Whether a price above the limit for token prices was checked and is meant.
  var isConfirmed = false
}
