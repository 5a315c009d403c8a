/// The rows of llm-prices' file that price one model.
struct LLMPricesModel {
  private var rows: [LLMPricesRow]

  init(_ row: LLMPricesRow) { rows = [row] }

  /// Takes one more row.
  mutating func add(_ row: LLMPricesRow) { rows.append(row) }

  /// Hands the model over, or why it is not taken.
  func put(into reading: inout PublicReading) {
    var named: Set<String> = []
    func leaveOut(_ reason: LeftOut.Reason) {
      for key in rows.map(\.key) where named.insert(key).inserted { reading.leaveOut(key, reason) }
    }
    let usual = rows.filter { $0.tier == nil }
    guard let first = usual.first else { return leaveOut(.noPrice(of: "calls of usual length")) }
    if let reason = rows.lazy.compactMap(\.badDay).first { return leaveOut(reason) }
    if let row = rows.first(where: \.isUnreadTier) { return leaveOut(.unreadTiers(key: row.name)) }
    let tiers = rows.compactMap(\.tier).uniqued.sorted()
    if tiers.isEmpty, let row = usual.first(where: \.isOfShorterCalls) {
      return leaveOut(.unreadTiers(key: row.name))
    }
    let lists = ([nil] + tiers).map { tier in Self.byDay(rows.filter { $0.tier == tier }) }
    guard lists.allSatisfy({ $0 != nil }) else { return leaveOut(.twoPrices) }
    let byTier = lists.compactMap { $0 }
    guard let last = byTier.first?.last else { return leaveOut(.noPrice(of: "input")) }
    if let gap = last.prices.base.gap { return leaveOut(gap) }
    if let end = last.to, reading.day.map({ end <= $0 }) ?? true { return leaveOut(.ended(end)) }
    for row in byTier.dropFirst().joined() where !row.prices.draft.hasBase {
      return leaveOut(.unreadTiers(key: row.name))
    }
    var entry = PublicEntry(
      key: first.key, offset: first.offset, seller: SellerNames.ours(first.vendor), name: first.id)
    entry.partsLeftOut = usual.compactMap(\.prices.base.gap) + rows.flatMap(\.prices.partsLeftOut)
    let days = rows.map(\.from) + rows.compactMap(\.to).map { $0 }
    entry.standard = days.uniqued.sorted { ($0?.dayNumber ?? .min) < ($1?.dayNumber ?? .min) }
      .map { day in .init(from: day, draft: Self.draft(byTier, tiers, on: day)) }
    entry.standard = Array(entry.standard.drop(while: \.draft.isEmpty))
    reading.take(entry)
  }

  /// Rows by the day on which they begin; nil where two of one day differ.
  private static func byDay(_ rows: [LLMPricesRow]) -> [LLMPricesRow]? {
    var sorted: [LLMPricesRow] = []
    for row in rows.enumerated().sorted(by: {
      ($0.element.from?.dayNumber ?? .min, $0.offset) < ($1.element.from?.dayNumber ?? .min, $1.offset)
    }).map(\.element) {
      if let last = sorted.last, last.from == row.from {
        guard last.prices.draft == row.prices.draft, last.to == row.to else { return nil }
      } else {
        sorted.append(row)
      }
    }
    return sorted
  }

  /// The prices of a day; nothing where none holds.
  private static func draft(
    _ byTier: [[LLMPricesRow]], _ tiers: [Double], on day: CalendarDate?
  ) -> PriceDraft {
    let inForce = byTier.map { rows in
      rows.last { ($0.from?.dayNumber ?? .min) <= (day?.dayNumber ?? .min) }.flatMap { row in
        row.to.map { ($0.dayNumber) > (day?.dayNumber ?? .min) } ?? true ? row : nil
      }
    }
    guard let usual = inForce.first ?? nil, usual.prices.base.gap == nil else { return PriceDraft() }
    var draft = PriceDraft(rates: usual.prices.draft.rates)
    for (tier, row) in zip(tiers, inForce.dropFirst()) {
      if let row { draft.tiers.append(LongContextTier(above: Tokens(tier), rates: row.prices.draft.rates)) }
    }
    return draft
  }
}
