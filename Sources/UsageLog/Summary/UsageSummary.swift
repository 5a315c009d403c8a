package import CostModel

/// What a log of calls comes to, whatever the number of threads that read it.
public struct UsageSummary: Sendable {
  /// How many records were read: calls, lines that are none, and broken ones.
  public let records: Int
  /// How many records are no calls: messages of users, beginnings of sessions.
  public let others: Int
  /// How many records cannot be counted.
  public let broken: Int
  /// How many records were the same as one before, or another line of the same call.
  public let copies: Int
  /// How many calls were left out as it was asked, and how many of them since they have no time.
  public let leftOut: Int, withoutTime: Int
  /// The first of the broken records, in the order of the files.
  public let problems: [BrokenRecord]
  /// The first calls that say a time and none that can be read; they are counted.
  public let unreadableTimes: [BrokenRecord]
  /// Paths that the user gave and at which no record has a value.
  public let unmetPaths: [MappedPath]
  /// Whether there are paths that the user gave, none of which a record has.
  public let meetsNoPath: Bool
  /// Values that calls are chosen by and no record has.
  public let unmetValues: [UnmetValue]
  /// What the groups are told apart by: `feature`, `model`.
  public let keys: [String]
  /// All calls.
  public let totals: UsageTotals
  /// The groups: by time where a key is one, then the highest spend first; at equal spend by key.
  public let groups: [Group]
  /// The models of the log, each with its price, the one with the most tokens first.
  public let models: [UsageModel]
  /// The times that are held against each other; nil where there is only one day.
  public let periods: UsagePeriods?
  /// What an invoice says, held against the log; nil without one.
  public let invoice: InvoiceGap?

  /// The calls of one group.
  public struct Group: Sendable, Equatable {
    /// What each key is, in the order of ``UsageSummary/keys``; nil where the record does not say.
    public let key: [String?]
    /// What they come to.
    public internal(set) var totals: UsageTotals
  }

  /// The places of the keys that are times: `day`, `month`.
  public var periodPlaces: [Int] { Self.periodPlaces(of: keys) }

  private static func periodPlaces(of keys: [String]) -> [Int] {
    keys.indices.filter { GroupKey.periodNames.contains(keys[$0]) }
  }

  /// The group with the highest spend, or the most tokens where nobody knows any; nil without groups.
  public var dearest: Group? {
    groups.max { one, other in
      let (first, second) = (one.totals, other.totals)
      return (first.share ?? -1, first.tokenShare ?? 0) < (second.share ?? -1, second.tokenShare ?? 0)
    }
  }

  /// The models for which nobody has a price, at least for a part of their calls that say their tokens.
  public var modelsWithoutPrice: [UsageModel] {
    models.filter { $0.callsWithoutPrice > 0 && $0.gap != .noTokens }
  }

  /// The result of what readers counted, in whatever order.
  ///
  /// Spend is summed over whole numbers, so no order changes a digit: 3,000 tokens at $2.50 a million are $0.0075.
  /// - Parameters:
  ///   - keys: what the groups are told apart by; a key that no record has is left out where `leavesOut` says so.
  ///   - invoice: what was billed, in USD.
  package init(
    of shares: [CountedShare], by keys: [String], leavesOutEmpty: Bool, problems: [BrokenRecord],
    unreadableTimes: [BrokenRecord] = [], pricing: BookPricing,
    invoice: USD?
  ) {
    records = shares.reduce(0) { $0 + $1.records }
    others = shares.reduce(0) { $0 + $1.others }
    broken = shares.reduce(0) { $0 + $1.broken }
    copies = shares.reduce(0) { $0 + $1.copies }
    leftOut = shares.reduce(0) { $0 + $1.leftOut }
    withoutTime = shares.reduce(0) { $0 + $1.withoutTime }
    self.problems = problems
    self.unreadableTimes = unreadableTimes
    let found = Set(shares.flatMap(\.foundPaths))
    let mapped = shares.first?.mapped ?? []
    unmetPaths = mapped.filter { !found.contains($0) }
    meetsNoPath = !mapped.isEmpty && found.isEmpty
    unmetValues = UnmetValue.all(of: shares)
    var counted = shares.flatMap(\.groups)
    let kept = keys.indices.filter { place in
      !leavesOutEmpty || counted.contains { $0.key.indices.contains(place) && $0.key[place] != nil }
    }
    self.keys = kept.map { keys[$0] }
    for index in counted.indices {
      let key = counted[index].key
      counted[index].key = kept.map { key.indices.contains($0) ? key[$0] : nil }
    }
    let merged = Dictionary(grouping: counted, by: \.key).values.map { CountedGroup.merged($0) }
    let memo = PriceMemo(pricing)
    let priced = merged.map { PricedCells($0.cells, memo) }
    let all = PricedCells(priced)
    let days = UsageTotals.days(of: all)
    let periods = days.flatMap { UsagePeriods(from: $0.lowerBound.dayNumber, to: $0.upperBound.dayNumber) }
    self.periods = periods
    let ranked = GroupRanking(
      zip(merged, priced).map { ($0.0, $0.1) }, by: Self.periodPlaces(of: self.keys), periods)
    groups = ranked.groups
    var whole = CountedGroup.merged(merged)
    whole.cells = [:]
    var totals = UsageTotals(whole, all, periods)
    totals.share = totals.spend.flatMap { $0.value > 0 ? 1 : nil }
    totals.cumulativeShare = totals.share
    totals.tokenShare = totals.tokens > 0 ? 1 : nil
    self.totals = totals
    models = UsageModel.all(of: all, memo, pricing)
    self.invoice = invoice.map { InvoiceGap($0, totals, zip(merged, priced).map { ($0.0.key, $0.1) }) }
  }
}

/// A record that cannot be counted, and where it stands.
public struct BrokenRecord: Sendable, Equatable {
  /// The file, as it was named.
  public let file: String
  /// The line of the file, and the byte of the line, from 1.
  public let line: Int, column: Int
  /// What is wrong with it.
  public let problem: RecordProblem

  package init(file: String, line: Int, column: Int, problem: RecordProblem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }
}
