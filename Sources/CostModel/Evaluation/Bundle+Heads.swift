extension Bundle.Feature {
  /// Whether nothing but its own numbers lies over those of the registry, so that the numbers of other features are of no
  /// use to it: a copy of the rest is enough, and a thousand features cost ten times what a hundred do.
  private var isPlain: Bool { offer?.isPlain ?? true }

  /// The inputs as it sees them.
  func seen(in inputs: Inputs) -> Inputs {
    isPlain ? inputs.head(seenThrough: overlay) : inputs.seen(through: overlay)
  }

  /// A point as it sees it.
  func seen(at point: Point) -> Point {
    isPlain ? point.head(seenThrough: overlay) : point.seen(through: overlay)
  }
}

extension Offer {
  /// Whether neither it nor a part of it has numbers of its own.
  var isPlain: Bool { overlay.isEmpty && (mix?.priced ?? []).allSatisfy(\.isPlain) }
}

extension PlacedOption {
  /// Whether neither it nor a part of it has numbers of its own.
  var isPlain: Bool { overlay.isEmpty && parts.allSatisfy(\.isPlain) }
}

extension Inputs {
  /// The numbers of the registry as a feature sees them, without those behind them.
  func head(seenThrough overlay: Overlay) -> Inputs {
    var copy = withoutOwnNumbers
    for number in overlay.numbers { copy.take(at: number.place, of: self, to: number.slot) }
    return copy
  }
}

extension Point {
  /// The numbers of the registry as a feature sees them, without those behind them.
  fileprivate func head(seenThrough overlay: Overlay) -> Point {
    var copy = Point(values: Array(values.prefix(registry.all.count)))
    for number in overlay.numbers where values.indices.contains(number.place) {
      copy.values[number.slot] = values[number.place]
    }
    return copy
  }
}
