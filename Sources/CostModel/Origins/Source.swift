/// Where a figure was read, and when.
public struct Source: Sendable, Hashable {
  /// The title or address of the place.
  public let title: String
  /// The day it was read there; nil where the place itself carries no day.
  public let checked: CalendarDate?
  /// Whether the place repeats the vendor's figure instead of being the vendor's own.
  public let isSecondHand: Bool

  /// A source by its title, the day it was read and whether it is second-hand.
  public init(_ title: String, checked: CalendarDate?, isSecondHand: Bool = false) {
    self.title = title
    self.checked = checked
    self.isSecondHand = isSecondHand
  }
}
