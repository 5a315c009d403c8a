extension Comparison {
  /// What the machines of a row carry; nil for options without machines, and for mixes.
  public func capacity(of row: Row) -> MachineCapacity? { tariff(of: row).flatMap(likely.capacity) }

  /// How the machines of a row fare over the months looked ahead; nil for options paid per token and for mixes.
  public func outlook(of row: Row) -> MachineOutlook? { tariff(of: row).flatMap(likely.outlook) }
}
