/// What one reader of a part of a log counted.
package struct CountedShare: Sendable {
  /// The groups, in any order, each key once.
  var groups: [CountedGroup] = []
  /// How many records were read, those that are no calls and the broken ones among them.
  var records = 0
  /// How many records are no calls: messages of users, beginnings of sessions.
  var others = 0
  /// How many records cannot be counted.
  var broken = 0

  /// Whether there were more groups than can be told apart.
  var hasTooManyGroups = false
  /// How many records were the same as one before, or another line of the same call.
  var copies = 0
  /// How many calls were left out as they were asked to be, and how many of them since they have no time.
  var leftOut = 0
  var withoutTime = 0
  /// What calls were chosen by, and what of it was met.
  var sought: [SoughtValue] = []
  /// The paths that the user gave, and those at which a record had a value.
  var mapped: [MappedPath] = [], foundPaths: [MappedPath] = []
}

/// The calls of a group, as they were counted.
struct CountedGroup: Sendable {
  /// The name that each key has; nil where the record does not say.
  var key: [String?]
  /// What the calls come to that are billed by the same prices.
  var cells: [CountedCalls.Billing: Sums] = [:]
  /// How often each number of tokens came: both together, input and output.
  var tokens = TokenCounts(), input = TokenCounts(), output = TokenCounts()
  /// What each user spent; nil where there were too many to be told apart.
  var users: UserSpends? = UserSpends()

  /// Groups as one, of the key of the first: sums are exact and do not depend on the order.
  static func merged(_ groups: [CountedGroup]) -> CountedGroup {
    guard groups.count > 1 else { return groups.first ?? CountedGroup(key: []) }
    var merged = CountedGroup(key: groups[0].key)
    for group in groups {
      for (cell, sums) in group.cells { merged.cells[cell, default: Sums()].add(sums) }
    }
    let users = groups.compactMap(\.users)
    merged.users = users.count == groups.count ? UserSpends.merged(users) : nil
    merged.tokens = .merged(groups.map(\.tokens))
    merged.input = .merged(groups.map(\.input))
    merged.output = .merged(groups.map(\.output))
    return merged
  }
}

extension CountedShare {
  /// What a share has read, once all of it was.
  ///
  /// - Parameter files: the names of the files, by their numbers.
  package init(_ share: inout LogShare, files: [String]) {
    let counted = share.counted(files: files)
    self.init(
      groups: counted.groups.map { CountedGroup(key: $0, $1) }, records: share.records, others: share.others,
      broken: share.broken, copies: share.copies, leftOut: share.leftOut, withoutTime: share.withoutTime)
    hasTooManyGroups = share.tally.hasTooManyGroups
    sought = share.filter.sought
    mapped = share.maps.asked
    foundPaths = share.maps.found
  }
}

extension CountedGroup {
  /// A group as a reader counted it.
  init(key: [String?], _ counted: CountedCalls.Group) {
    self.init(
      key: key, cells: counted.sums, tokens: counted.tokens, input: counted.input, output: counted.output,
      users: counted.users)
  }
}

extension CountedShare {
  /// Refuses more groups than can be told apart, whatever the number of shares.
  ///
  /// - Throws: ``LogError/tooManyGroups(limit:)``.
  package static func requireGroups(_ shares: [CountedShare]) throws(LogError) {
    let most = Tally.mostGroups
    let isOver =
      shares.contains(where: \.hasTooManyGroups)
      || shares.reduce(0) { $0 + $1.groups.count } > most
        && Set(shares.flatMap { $0.groups.map(\.key) }).count > most
    if isOver { throw .tooManyGroups(limit: most) }
  }
}
