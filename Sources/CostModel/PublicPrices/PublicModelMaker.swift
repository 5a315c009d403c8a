/// Makes a model of what a public file and the table say of it.
struct PublicModelMaker {
  private var model: Model
  private(set) var leftOut: [LeftOut] = []
  /// The variants that the table lacks and whose prices are not used, by their ids.
  private(set) var refused: [String: ListedPrice] = [:]
  private let isNew: Bool
  private let listed: ListedPrice
  private let source: Source
  private let accepted: Set<String>
  /// Whether what the file does not say is that of the table.
  private let fillsGaps: Bool

  init(_ known: Model, isNew: Bool, listed: ListedPrice, accepted: Set<String>, fillsGaps: Bool) {
    self.fillsGaps = fillsGaps
    model = known
    self.isNew = isNew
    self.listed = listed
    self.accepted = accepted
    source = Source("\(listed.file) (\(listed.format))", checked: listed.day, isSecondHand: true)
  }

  /// Whether there is a model at all: one whose only price is not used is none.
  var isWorthKeeping: Bool { !isNew || !model.prices.isEmpty || !model.variants.isEmpty }

  /// The model, when all is said of it.
  consuming func made() -> Model { model }

  /// Keeps the prices of the table, and that the file has others that are not used.
  mutating func refuse(_ listed: ListedPrice) { model.listed = listed }

  /// The prices of the table that are kept where the file says nothing.
  private var table: [TokenPrices] { fillsGaps ? listed.table : [] }

  /// Takes what an entry says of the model.
  ///
  /// - Parameters:
  ///   - successor: the id of what follows it.
  ///   - isFree: whether a name is no other model's.
  mutating func take(_ entry: PublicEntry, successor: String?, isFree: (String) -> Bool) {
    model.listed = listed
    takeNames(of: entry, isFree: isFree)
    let announced = announcedPrices(behind: entry)
    let first = entry.standard.first?.from
    model.prices =
      Self.before(first, in: table)
      + entry.standard.map { filled($0, of: entry).prices(from: $0.from, source) }
      + announced.filter { prices in prices.from.map { from in first.map { from > $0 } ?? true } ?? false }
    // Some count the input alone, so that the table knows better.
    let isInputAlone = PublicFormat.countingInputAlone.contains(listed.format)
    if !isInputAlone {
      model.contextWindow = entry.contextWindow ?? model.contextWindow
    } else if isNew {
      model.contextWindow = entry.contextWindow
    }
    model.leastCacheable = entry.leastCacheable ?? model.leastCacheable
    if let day = entry.end, day != model.endOfLife?.on {
      var end = EndOfLife()
      end.on = day
      end.replacement = successor ?? model.endOfLife?.replacement
      end.source = source
      model.endOfLife = end
    }
    for variant in entry.variants { put(variant, named: variant.name) }
  }

  /// Takes the prices of one region; false where they are not used.
  mutating func takeRegion(_ entry: PublicEntry) -> Bool {
    guard let region = entry.region else { return false }
    let usual = PublicEntry.VariantDraft(
      name: region, meaning: "for calls in \(region)", dated: entry.standard)
    guard put(usual, named: region, key: entry.key, isPart: false) else { return false }
    for variant in entry.variants { put(variant, named: "\(region)-\(variant.name)", key: entry.key) }
    return true
  }

  /// The prices of an entry with those that it lacks from the table, where each has one price and input and output cost the
  /// same in both.
  private func filled(_ dated: PublicEntry.DatedDraft, of entry: PublicEntry) -> PriceDraft {
    guard !table.isEmpty else { return dated.draft }
    let known = table.filter { prices in !announcedPrices(behind: entry).contains(prices) }
    guard entry.standard.count == 1, known.count == 1, let known = known.first,
      known.rates.input == dated.draft.rates.input, known.rates.output == dated.draft.rates.output
    else { return dated.draft }
    // Some vendors mean `from 200,000 on`, others `above 200,000`: the file's threshold holds.
    let tiers = known.longContext.map { tier in
      let near = dated.draft.tiers.first { abs($0.above.value - tier.above.value) <= 1 }
      return LongContextTier(above: near?.above ?? tier.above, rates: tier.rates)
    }
    return PriceDraft(rates: known.rates, tiers: tiers).overlaid(by: dated.draft)
  }

  /// The prices of the table of the time before a day: what a file says from a day on says nothing of it.
  private static func before(_ first: CalendarDate?, in table: [TokenPrices]) -> [TokenPrices] {
    guard let first else { return [] }
    return table.filter { prices in prices.from.map { $0 < first } ?? true }
  }

  private mutating func takeNames(of entry: PublicEntry, isFree: (String) -> Bool) {
    if model.aliases.isEmpty, entry.aliases.isEmpty {
      // Nearly every model has one name.
      let name = entry.name
      if name.lowercased() != model.shortName, isFree(name) { model.aliases.append(name) }
      return
    }
    var names = Set(model.aliases.map { $0.lowercased() } + [String(model.shortName)])
    for name in [entry.name] + entry.aliases where names.insert(name.lowercased()).inserted && isFree(name) {
      model.aliases.append(name)
    }
  }

  /// Prices of the table that begin behind the day of the file: it cannot know them.
  private func announcedPrices(behind entry: PublicEntry) -> [TokenPrices] {
    guard !table.isEmpty else { return [] }
    let known = listed.day ?? table.compactMap(\.source.checked).max()
    guard let known, entry.standard.count == 1 else { return [] }
    return table.filter { prices in prices.from.map { $0 > known } ?? false }
  }

  @discardableResult
  private mutating func put(
    _ draft: PublicEntry.VariantDraft, named name: String, key: String? = nil, isPart: Bool = true
  ) -> Bool {
    let id = model.id + ModelVariant.separator + name
    let standard = model.prices.last?.rates ?? TokenRates()
    let place = model.variants.firstIndex { $0.name == name }
    let old = place.map { model.variants[$0] }
    func listing(_ doubt: PriceDoubt?) -> ListedPrice {
      ListedPrice(
        file: listed.file, format: listed.format, day: listed.day, key: key ?? listed.key,
        table: old?.prices ?? [], doubt: doubt, variantID: id)
    }
    for dated in draft.dated where !accepted.contains(id) {
      if let doubt = PriceSiblings.doubt(aboutVariant: dated.draft, of: standard) {
        leftOut.append(LeftOut(key: key ?? listed.key, reason: .unlikely(id: id, doubt), isPart: isPart))
        if let place { model.variants[place].listed = listing(doubt) } else { refused[id] = listing(doubt) }
        return false
      }
    }
    var variant = ModelVariant()
    variant.name = name
    variant.meaning =
      old?.meaning ?? draft.meaning ?? Self.meanings[draft.name] ?? "as the file's \(draft.name)"
    variant.prices =
      Self.before(draft.dated.first?.from, in: old?.prices ?? [])
      + draft.dated.map { $0.draft.prices(from: $0.from, source) }
    variant.notes = old?.notes ?? []
    variant.listed = listing(nil)
    if let place { model.variants[place] = variant } else { model.variants.append(variant) }
    return true
  }

  /// When the variants hold that several files have under one name, as clauses.
  private static let meanings: [String: String] = [
    "fast": "under fast mode, which answers sooner",
    "flex": "under flex processing, which is slower and may be refused",
    "peak": "in the peak hours",
    "priority": "under priority processing, which is served ahead of other calls",
    "ultrafast": "under ultrafast processing", "us": "for calls that stay in the US",
    "eu": "for calls that stay in the EU", "thinking": "for calls with thinking switched on",
    "fedramp": "in the cloud for authorities of the US", "regional": "through the endpoint of a region",
  ]
}
