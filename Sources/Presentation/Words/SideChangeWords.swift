internal import CostModel

extension Comparison {
  /// The id of one of the two that a row holds against each other.
  func id(of side: SideChange.Side, _ row: Row) -> String {
    switch side {
    case .today: today.id
    case .option: row.offer.id
    }
  }

  /// Which of the two is the cheaper one on each side of a volume: `below 15,658 a month openai/gpt-4o is cheaper, above
  /// it host:vps`; of the later ones of several on the side above.
  func words(on change: SideChange, _ row: Row, isFirst: Bool) -> String {
    let volume = "\(FigureText.count(change.calls.value.rounded(.up))) a month"
    let above = change.cheaperAbove.map { id(of: $0, row) }
    guard isFirst else {
      return "above \(volume) " + (above.map { "\($0) is cheaper" } ?? "both cost the same")
    }
    let below = change.cheaperBelow.map { "\(id(of: $0, row)) is cheaper" } ?? "both cost the same"
    return "below \(volume) \(below), above it \(above ?? "neither")"
  }
}
