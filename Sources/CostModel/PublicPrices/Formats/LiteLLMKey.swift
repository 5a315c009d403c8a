/// What a key of an entry of LiteLLM's file means.
enum LiteLLMKey: Sendable {
  /// A price of a kind of token.
  case price(Place)
  /// A price of a kind of token under a suffix that is not known.
  case unknown
  /// A price of something else that every call pays.
  case otherUnit
  /// By how much more everything costs in a variant.
  case factor(String)
  case mode, provider, context, leastCacheable, end, successor, offPeak, tiered, factors, reasoning, currency
  /// What plays no part in a bill of text.
  case rest

  /// Where a price belongs.
  struct Place: Sendable, Hashable {
    /// The kind of token.
    var rate: TokenRate
    /// The input tokens above which it holds.
    var above = 0.0
    /// The tier of service; empty for the usual one.
    var variant = ""
  }

  private static let words: [String: LiteLLMKey] = [
    "mode": .mode, "litellm_provider": .provider, "max_input_tokens": .context,
    "prompt_cache_min_tokens": .leastCacheable, "deprecation_date": .end, "successor_model": .successor,
    "off_peak_pricing": .offPeak, "tiered_pricing": .tiered, "provider_specific_entry": .factors,
    "regional_processing_uplift_multiplier_us": .factor("us"),
    "regional_processing_uplift_multiplier_eu": .factor("eu"),
    "regional_endpoint_uplift_multiplier": .factor("regional"),
    "fedramp_uplift_multiplier": .factor("fedramp"),
    "output_cost_per_reasoning_token": .reasoning, "currency": .currency,
    "input_cost_per_request": .otherUnit, "input_cost_per_second": .otherUnit,
    "output_cost_per_second": .otherUnit, "input_cost_per_character": .otherUnit,
    "output_cost_per_character": .otherUnit, "input_cost_per_query": .otherUnit,
    "output_cost_per_query": .otherUnit, "input_cost_per_call": .otherUnit,
    "output_cost_per_call": .otherUnit, "output_cost_per_request": .otherUnit,
    // The same as the price of reading from the cache, under its former name.
    "input_cost_per_token_cache_hit": .rest,
  ]

  private static let bases: [(text: String, rate: TokenRate)] = [
    ("input_cost_per_token", .input), ("output_cost_per_token", .output),
    ("cache_read_input_token_cost", .cachedInput), ("cache_creation_input_token_cost", .cacheWrite),
  ]

  init(_ key: String) {
    if let word = Self.words[key] {
      self = word
    } else if let base = Self.bases.first(where: { key.hasPrefix($0.text) }) {
      self = Self.place(base.rate, key.dropFirst(base.text.utf8.count)).map { .price($0) } ?? .unknown
    } else {
      self = key.hasPrefix("output_cost_per_reasoning_token") ? .unknown : .rest
    }
  }

  /// The factors of `provider_specific_entry` that are ways of being sold; the others count images and the like.
  static let places: Set<String> = ["us", "eu", "fast"]

  /// The tiers of service that the file knows.
  static let services = ["flex", "priority", "ultrafast", "balanced", "decisions"]

  /// Where a price with suffixes belongs, which may stand in any order; nil where one is not known.
  private static func place(_ base: TokenRate, _ suffixes: Substring) -> Place? {
    var place = Place(rate: base)
    var isBatch = false
    var words = suffixes.split(separator: "_", omittingEmptySubsequences: true)[...]
    while let word = words.popFirst() {
      switch word {
      case "batches": isBatch = true
      case "above":
        guard let amount = words.popFirst() else { return nil }
        if amount == "1hr", base == .cacheWrite {
          place.rate = .longCacheWrite
        } else if let tokens = Self.tokens(amount), words.popFirst() == "tokens" {
          place.above = tokens
        } else {
          return nil
        }
      default:
        guard services.contains(String(word)), place.variant.isEmpty else { return nil }
        place.variant = String(word)
      }
    }
    if isBatch {
      guard let batch = place.rate.inBatch else { return nil }
      place.rate = batch
    }
    return place
  }

  /// `200k` as 200,000, `1m` as 1,000,000.
  private static func tokens(_ text: Substring) -> Double? {
    guard let count = Int(text.dropLast()), (1...100_000).contains(count) else { return nil }
    switch text.last {
    case "k": return Double(count) * 1e3
    case "m": return Double(count) * 1e6
    default: return nil
    }
  }
}
