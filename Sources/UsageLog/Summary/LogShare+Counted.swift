extension LogShare {
  /// What was read so far.
  package var counted: CountedShare {
    var groups = tally.groups.indices.map { number in
      let counts = tally.groups[number]
      return CountedGroup(
        key: tally.key(ofGroup: number), tokens: TokenCounts(counts.tokens.entries),
        input: TokenCounts(counts.input.entries), output: TokenCounts(counts.output.entries), users: counts.users.spends)
    }
    for (number, sums) in tally.sums.enumerated() {
      let (group, billed) = tally.cells.pair(number)
      let cell = BilledCell(
        model: String(decoding: tally.models.name(Int(billed >> 7 & 0x1FF_FFFF)), as: UTF8.self),
        service: Service(rawValue: UInt8(billed >> 4 & 7)) ?? .standard, day: Int(billed >> 32), tier: Int(billed & 7),
        hasCost: billed & 8 > 0)
      groups[Int(group)].cells[cell, default: Sums()].add(sums)
    }
    return CountedShare(groups: groups, records: records, others: others, broken: broken)
  }
}
