/// Prices of genai-prices' file that hold where a call asks for something: `service_tier` `priority`.
struct GenAIVariant {
  /// What the call asks for: `service_tier priority`.
  let condition: String
  /// What it is called behind the `@`; `batch` for calls that can wait.
  let name: String
  /// The prices and when they hold.
  let dated: GenAIDated
}

/// Prices of one variant, of which the newest that has begun holds.
struct GenAITimeline {
  /// The prices, the earliest first.
  let dated: [GenAIDated]

  /// Sorts prices by the day on which they begin; nil where two of one day differ.
  init?(_ prices: [GenAIDated]) {
    var sorted: [GenAIDated] = []
    for next in prices.sorted(by: { ($0.from?.dayNumber ?? .min) < ($1.from?.dayNumber ?? .min) }) {
      if let last = sorted.last, last.from == next.from {
        guard last.prices.draft == next.prices.draft else { return nil }
      } else {
        sorted.append(next)
      }
    }
    dated = sorted
  }

  /// The prices of a day; nil is before every day.
  func draft(on day: CalendarDate?) -> PriceDraft? { dated.last { $0.holds(on: day) }?.prices.draft }
}
