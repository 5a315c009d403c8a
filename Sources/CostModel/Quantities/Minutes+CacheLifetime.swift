extension Minutes {
  /// How long a provider keeps what is written to its prompt cache at the usual price; beyond it, the price of an hour.
  ///
  /// Source: Anthropic's prompt caching, whose writes have a price for 5 minutes and one for an hour (2026-11-20).
  static let usualCacheLifetime = Minutes(5)
}
