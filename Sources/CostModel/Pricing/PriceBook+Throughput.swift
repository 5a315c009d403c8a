extension PriceBook {
  /// What was measured of a machine with a model of a size: the size nearest to it that says something about it.
  ///
  /// Between two sizes that were measured the larger one speaks for what is no larger.
  func throughput(of accelerator: String?, for size: ModelSize) -> Throughput? {
    let rows = throughput.filter { $0.accelerator == accelerator }
    let near = rows.filter { $0.covers(size) }
      .min { abs($0.modelSize.value - size.value) < abs($1.modelSize.value - size.value) }
    guard near == nil, rows.contains(where: { $0.modelSize < size }) else { return near }
    return rows.filter { $0.modelSize > size }.min { $0.modelSize < $1.modelSize }
  }

  /// What was measured of a machine with larger models than one that speaks for a size, smallest first.
  func throughput(of accelerator: String?, above row: Throughput?) -> [Throughput] {
    guard let row else { return [] }
    return throughput.filter { $0.accelerator == accelerator && $0.modelSize > row.modelSize }
  }
}
