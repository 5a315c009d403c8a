internal import JSONText

extension PublicFormat {
  /// `snapshot.json` of model-prices: sellers, models and modes with dated prices in USD for a million tokens.
  ///
  /// Source: the file of the Python package; a mode other than `standard` is a variant, and `batch` is what calls that can wait cost.
  static let modelPrices = PublicFormat(
    name: "model-prices", clues: [.object(under: "prices")]
  ) { (reader, reading) throws(JSONTextError) in
    var gone: Set<String> = []
    try reader.readObject { (key, reader) throws(JSONTextError) in
      switch key {
      case "status":
        try reader.readObjectIfAny { (seller, reader) throws(JSONTextError) in
          try reader.readObjectIfAny { (id, reader) throws(JSONTextError) in
            if try reader.readTextIfAny() == "removed" { gone.insert("\(seller)/\(id)") }
          }
        }
      case "updated_at": reading.day = try reader.readTextIfAny().flatMap { CalendarDate($0.prefix(10)) }
      case "prices":
        try reader.readObjectIfAny { (seller, reader) throws(JSONTextError) in
          try reader.readObjectIfAny { (id, reader) throws(JSONTextError) in
            try reading.check(reader)
            let key = "\(seller)/\(id)"
            var entry = PublicEntry(
              key: key, offset: reader.keyOffset, seller: SellerNames.ours(seller), name: id)
            let base = try entry.readModelPrices(&reader)
            if let reason = base.gap { reading.leaveOut(key, reason) } else { reading.take(entry) }
          }
        }
      default: break
      }
    }
    // Which are gone stands behind the prices.
    for key in reading.entries.map(\.key) where gone.contains(key) { reading.leaveOut(key, .gone) }
    reading.entries.removeAll { gone.contains($0.key) }
  }
}

extension PublicEntry {
  /// Reads the modes of a model.
  fileprivate mutating func readModelPrices(_ reader: inout JSONReader) throws(JSONTextError) -> BasePrices {
    var base = BasePrices()
    var batch: [DatedDraft] = []
    try reader.readObjectIfAny { (mode, reader) throws(JSONTextError) in
      guard try reader.peek() == .array else { return }
      var dated: [DatedDraft] = []
      try reader.readArray { (_, reader) throws(JSONTextError) in
        var entry = DatedDraft(draft: PriceDraft())
        try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
          if key == "start" {
            entry.from = try reader.readTextIfAny().flatMap { CalendarDate($0.prefix(10)) }
          }
          guard key == "rates" else { return }
          entry.draft = PriceDraft()
          let read = try ModelPricesRates(&reader)
          entry.draft = read.draft
          if mode == "standard" { base = read.base }
        }
        // The last of a day is what holds from it on.
        if let last = dated.last, last.from == entry.from { dated.removeLast() }
        dated.append(entry)
      }
      switch mode {
      case "standard": standard = dated
      case "batch": batch = dated
      default: variants.append(VariantDraft(name: mode.idPart, dated: dated))
      }
    }
    join(batch: batch)
    // No rates behind others are the end of a mode; in front of them they are nothing.
    for index in variants.indices {
      variants[index].dated = Array(variants[index].dated.drop(while: \.draft.isEmpty))
    }
    variants.removeAll(where: \.dated.isEmpty)
    return base
  }

  /// Puts the prices of calls that can wait beside the usual ones of the same days.
  private mutating func join(batch: [DatedDraft]) {
    guard !batch.isEmpty else { return }
    let usual = standard
    func last(_ list: [DatedDraft], _ day: CalendarDate?) -> PriceDraft? {
      list.last { $0.from.map { from in day.map { from <= $0 } ?? false } ?? true }?.draft
    }
    let days = (usual + batch).map(\.from).uniqued
      .sorted { ($0?.dayNumber ?? .min) < ($1?.dayNumber ?? .min) }
    standard = days.compactMap { day in
      guard let prices = last(usual, day) else { return nil }
      return DatedDraft(from: day, draft: prices.overlaid(by: last(batch, day)?.inBatch ?? PriceDraft()))
    }
  }
}

/// The prices of a mode from a day on.
private struct ModelPricesRates {
  var draft = PriceDraft()
  var base = BasePrices()

  private static let rates: [String: TokenRate] = [
    "input": .input, "output": .output, "cache_read": .cachedInput, "cache_write": .cacheWrite,
  ]

  init(_ reader: inout JSONReader) throws(JSONTextError) {
    var multiple: Double?
    try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
      if key == "tiers", try reader.peek() == .array {
        try reader.readArray { (_, reader) throws(JSONTextError) in
          var above: Double?
          var found = TokenRates()
          try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
            if key == "above" { above = try reader.readTokensIfAny()?.value }
            if let rate = Self.rates[key] { found[rate] = try reader.readPrice(timesTenTo: 0).price }
          }
          guard let above else { return }
          for rate in TokenRate.standard {
            if let price = found[rate] { draft.set(rate, above: above, price) }
          }
        }
      } else if key == "cache_write_1h_multiple" {
        multiple = try reader.readPrice(timesTenTo: 0).price?.value
      } else if let rate = Self.rates[key] {
        let stated = try reader.readPrice(timesTenTo: 0)
        if rate == .input { base.input = stated }
        if rate == .output { base.output = stated }
        if let price = stated.price { draft.rates[rate] = price }
      }
    }
    guard let multiple else { return }
    // What is kept for an hour costs so many times what is read as input.
    func withLong(_ rates: TokenRates) -> TokenRates {
      var rates = rates
      if rates[.cacheWrite] != nil {
        rates[.longCacheWrite] = rates.input.map { TokenPrice(Rounding.significant($0.value * multiple)) }
      }
      return rates
    }
    draft.rates = withLong(draft.rates)
    for index in draft.tiers.indices { draft.tiers[index].rates = withLong(draft.tiers[index].rates) }
  }
}
