/// An entry of a list that is appended to as things change, never overwritten.
public protocol Dated {
  /// The day from which the entry holds; nil for the first, which holds from ever.
  var from: CalendarDate? { get }
}

extension Sequence where Element: Dated {
  /// The last entry that has begun by a day; nil when none has.
  public func inForce(on day: CalendarDate) -> Element? {
    var current: Element?
    for entry in self {
      if let from = entry.from, from > day { break }
      current = entry
    }
    return current
  }
}
