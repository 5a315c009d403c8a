extension GenAIEntry {
  /// Hands the entry over, or why it is not taken.
  func put(into reading: inout PublicReading, of seller: String) {
    let key = "\(seller)/\(id)"
    var entry = PublicEntry(key: key, offset: offset, seller: SellerNames.ours(seller), name: id)
    if id.hasPrefix("ft:") || id.hasSuffix(".ft-") { return reading.leaveOut(key, .fineTune) }
    if let unit = prices.lazy.compactMap(\.otherUnit).first {
      return reading.leaveOut(key, .otherUnit(key: unit))
    }
    // Without its day it is not known which of the prices holds.
    if let reason = prices.lazy.compactMap(\.badDay).first { return reading.leaveOut(key, reason) }
    let usual = prices.filter { $0.hours == nil && $0.condition == nil }
    guard let last = usual.last else { return reading.leaveOut(key, .noPrice(of: "input")) }
    if let reason = last.prices.base.gap ?? usual.lazy.compactMap(\.prices.fault).first {
      return reading.leaveOut(key, reason)
    }
    entry.partsLeftOut = notTaken + prices.compactMap { $0.condition.map { .condition($0) } }
    entry.partsLeftOut += usual.compactMap(\.prices.base.gap) + usual.flatMap(\.prices.partsLeftOut)
    entry.contextWindow = context
    entry.rule = rule
    entry.aliases = (rule?.names ?? []).filter { $0 != id }
    let timelines = self.timelines(&entry.partsLeftOut)
    let batch = timelines.first { $0.name == "batch" }?.timeline
    entry.standard = Self.days(usual, batch?.dated ?? []).compactMap { day in
      guard let prices = Self.usual(usual, on: day) else { return nil }
      return .init(from: day, draft: prices.overlaid(by: batch?.draft(on: day)?.inBatch ?? PriceDraft()))
    }
    for (name, timeline) in timelines where name != "batch" {
      // A variant says what it has otherwise than the usual prices of the day.
      let dated = Self.days(usual, timeline.dated).compactMap { day -> PublicEntry.DatedDraft? in
        guard let own = timeline.draft(on: day) else { return nil }
        return .init(from: day, draft: (Self.usual(usual, on: day) ?? PriceDraft()).overlaid(by: own))
      }
      entry.variants.append(.init(name: name, meaning: nil, dated: dated))
    }
    putHours(than: last, into: &entry)
    reading.take(entry)
  }

  /// The variants that can be used, each with its prices by day; the others are named.
  private func timelines(
    _ notTaken: inout [LeftOut.Reason]
  ) -> [(name: String, timeline: GenAITimeline)] {
    var found: [(name: String, timeline: GenAITimeline)] = []
    for name in variants.map(\.name).uniqued {
      let named = variants.filter { $0.name == name }
      let condition = named.first?.condition ?? name
      for other in named.map(\.condition).uniqued.dropFirst() { notTaken.append(.condition(other)) }
      let own = named.filter { $0.condition == condition }.map(\.dated)
      notTaken += own.flatMap(\.prices.partsLeftOut)
      if let reason = own.lazy.compactMap({ $0.badDay ?? $0.prices.refusal }).first {
        notTaken.append(reason)
      } else if let unit = own.lazy.compactMap(\.otherUnit).first {
        notTaken.append(.otherUnit(key: "\(condition) \(unit)"))
      } else if name != "default", own.contains(where: \.prices.draft.isEmpty) {
        notTaken.append(.condition(condition))
      } else if let timeline = GenAITimeline(own) {
        if name == "default" {
          if !isUsual(timeline) { notTaken.append(.condition("\(condition), at other prices")) }
        } else {
          found.append((name, timeline))
        }
      } else {
        notTaken.append(.condition("\(condition), at two prices for one time"))
      }
    }
    return found
  }

  /// Whether prices are the usual ones under another name.
  private func isUsual(_ timeline: GenAITimeline) -> Bool {
    let usual = prices.filter { $0.hours == nil && $0.condition == nil }
    return Self.days(usual, timeline.dated).allSatisfy { day in
      guard let own = timeline.draft(on: day), let standard = Self.usual(usual, on: day) else { return true }
      return standard.overlaid(by: own) == standard
    }
  }

  /// Makes variants of prices that hold in some hours alone.
  private func putHours(than usual: GenAIDated, into entry: inout PublicEntry) {
    for timed in prices where timed.condition == nil {
      guard let hours = timed.hours else { continue }
      let draft = timed.prices.draft
      let isDearer = (draft.rates.input?.value ?? 0) > (usual.prices.draft.rates.input?.value ?? 0)
      let name = isDearer ? "peak" : "off-peak"
      guard timed.from == nil, draft.hasBase, timed.prices.refusal == nil,
        !entry.variants.contains(where: { $0.name == name })
      else {
        entry.partsLeftOut.append(.condition("hours \(hours)"))
        continue
      }
      entry.partsLeftOut += timed.prices.partsLeftOut
      entry.variants.append(.init(name: name, meaning: "from \(hours)", dated: [.init(draft: draft)]))
    }
  }

  /// The usual prices of a day: the last of the file that have begun.
  private static func usual(_ prices: [GenAIDated], on day: CalendarDate?) -> PriceDraft? {
    prices.last { $0.holds(on: day) }?.prices.draft
  }

  /// The days on which anything changes, the earliest first; nil is before every day.
  private static func days(_ usual: [GenAIDated], _ others: [GenAIDated]) -> [CalendarDate?] {
    (usual + others).map(\.from).uniqued.sorted { ($0?.dayNumber ?? .min) < ($1?.dayNumber ?? .min) }
  }
}
