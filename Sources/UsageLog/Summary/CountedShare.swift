/// What one reader of a part of a log counted.
package struct CountedShare: Sendable {
  /// The groups, in any order.
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

extension CountedShare {
  /// What a share has read, once all of it was.
  ///
  /// - Parameter files: the names of the files, by their numbers.
  package init(_ share: inout LogShare, files: [String]) {
    self.init(
      groups: share.counted(files: files), records: share.records, others: share.others,
      broken: share.broken, copies: share.copies, leftOut: share.leftOut, withoutTime: share.withoutTime)
    hasTooManyGroups = share.tally.hasTooManyGroups
    sought = share.filter.sought
    mapped = share.maps.asked
    foundPaths = share.maps.found
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
