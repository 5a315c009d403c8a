extension LogShare {
  /// What was read, once all of it was.
  ///
  /// - Parameter files: the names of the files, by their numbers.
  package mutating func counted(files: [String]) -> CountedShare {
    let counted = tally.counted(files: files)
    return CountedShare(
      groups: counted.groups.map { CountedGroup(key: $0, $1) }, records: records, others: others, broken: broken,
      copies: copies, leftOut: leftOut, withoutTime: withoutTime)
  }
}
