extension Unit {
  /// A number of this unit as the command line would take it: `30%`, `$150`, `1000000`.
  ///
  /// Without a magnitude no `M` or `B` stands behind it: in a range it could be read of both ends.
  public func text(_ value: Double, withMagnitude: Bool = true) -> String {
    func plain(_ value: Double) -> String { self.plain(value, withMagnitude: withMagnitude) }
    if isMoney { return (value < 0 ? "-$" : "$") + plain(abs(value)) }
    return self == .share ? plain(value * 100) + "%" : plain(value)
  }

  /// A number or range of this unit as the command line would take it: `$100..$200`.
  package func text(_ spread: Spread) -> String {
    guard spread.isRange else { return text(spread.likely) }
    let numbers = spread.isPeaked ? [spread.low, spread.likely, spread.high] : [spread.low, spread.high]
    return numbers.map { text($0, withMagnitude: false) }.joined(separator: "..")
  }

  /// The largest number of this unit that is taken without a sign: a share above the whole says `%`.
  package var largestPlain: Double { self == .share ? 1 : .infinity }

  private func plain(_ value: Double, withMagnitude: Bool) -> String {
    let rounded = Rounding.significant(value)
    for (suffix, size) in [("B", 1e9), ("M", 1e6)] where withMagnitude && abs(rounded) >= size {
      let part = rounded / size
      if part == part.rounded(), part < 1e9 { return String(Int64(part)) + suffix }
    }
    if rounded == rounded.rounded(), abs(rounded) < 1e15 { return String(Int64(rounded)) }
    return String(rounded)
  }
}
