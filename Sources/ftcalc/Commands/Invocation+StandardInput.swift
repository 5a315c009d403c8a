extension Invocation {
  /// Refuses standard input in two places: it can be read once, and what comes second would look empty.
  func requireOneStandardInput() throws(UsageError) {
    let files = command.operand.map { $0.values == .files ? operands : [] } ?? []
    let prices = values(of: CommandTable.pricesOption.name)
    guard (files + prices).count(where: { $0 == "-" }) > 1 else { return }
    let place = prices.contains("-") ? CommandTable.pricesOption.name : command.operand?.placeholder
    throw rejection(
      of: "-", for: place ?? "FILE", because: "standard input is read already, and can be read once")
  }
}
