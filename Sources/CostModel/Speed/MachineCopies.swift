/// So many of a machine that was measured, each of which runs a model of its own.
struct MachineCopies: Sendable, Hashable {
  /// What all of them are called.
  var accelerator = ""
  /// What each of them is.
  var single = ""
  var count = Count(1)
}

extension [Throughput] {
  /// The rows that were measured, and for sizes that were not measured on several machines together those of one, so many
  /// times as fast.
  func adding(_ copies: [MachineCopies]) -> [Throughput] {
    let measured = filter { !$0.isCopy }
    var all = measured
    for several in copies {
      for row in measured where row.accelerator == several.single {
        guard !all.contains(where: { $0.accelerator == several.accelerator && $0.modelSize == row.modelSize })
        else { continue }
        all.append(row.copied(several))
      }
    }
    return all
  }
}

extension Throughput {
  /// So many of it.
  fileprivate func copied(_ copies: MachineCopies) -> Throughput {
    let count = copies.count.value
    var row = self
    row.accelerator = copies.accelerator
    row.isCopy = true
    row.prefill = prefill.map { $0 * count }
    row.decode = decode.map { $0 * count }
    row.later = Deferred(copying: later) { measured in
      var all = measured
      all.callsPerDay = measured.callsPerDay * count
      return all
    }
    row.notes =
      ["Computed as \(Int(exactly: count) ?? 0) of \(accelerator), each with a model of its own."] + notes
    return row
  }
}
