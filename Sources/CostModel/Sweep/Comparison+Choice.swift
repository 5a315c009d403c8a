extension Comparison {
  /// The option that an analysis looks at: the one that is chosen, else ``leadingOption``.
  ///
  /// A decision to stay is looked at against ``leadingOption`` too, since its numbers are those of leaving.
  ///
  /// - Throws: ``ScenarioError`` as ``row(named:in:)`` does, and where the user names today's model, which every option is
  ///   held against.
  func option(lookedAt choice: Sweep.Choice, in book: PriceBook) throws(ScenarioError) -> Row {
    switch choice {
    case .named(let name):
      guard name != Decision.stay, let row = try row(named: name, in: book) else {
        throw .looksAtStaying(name, among: choosable.map(\.offer.id))
      }
      return row
    case .decided(let name) where name != Decision.stay:
      if let row = try row(named: name, in: book) { return row }
    case .decided, .cheapest: break
    }
    guard let leadingOption else { throw notCompared(today.id) }
    return leadingOption
  }
}
