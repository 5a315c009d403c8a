extension Move {
  /// The break-evens for several sums paid up front, on one walk through the months.
  ///
  /// - Parameter searches: the sums, with the same horizon and end.
  func breakEvens(of searches: [Payback]) -> [BreakEven] {
    guard let horizon = searches.first?.horizon else { return [] }
    var walk = MoveWalk(self)
    var walks = searches.map { $0.begin() }
    let events = events
    for span in Timeline(months: Int(horizon), events: events).spans {
      let (saving, atOnce) = walk.take(span)
      for index in walks.indices { walks[index].take(span, saving, atOnce: atOnce) }
    }
    let near = searches.indices.map { searches[$0].settle(&walks[$0]) }
    guard near.contains(nil) else { return near.compactMap(\.self) }
    for span in Timeline(months: Payback.limit, events: events).spans where span.start >= horizon {
      let (saving, atOnce) = walk.take(span)
      for index in walks.indices where near[index] == nil { walks[index].take(span, saving, atOnce: atOnce) }
    }
    return searches.indices.map { near[$0] ?? searches[$0].finish(walks[$0]) }
  }
}
