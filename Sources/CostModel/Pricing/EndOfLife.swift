/// The day from which a model, or its fine-tunes, no longer answer.
public struct EndOfLife: Sendable, Hashable {
  /// The first day without the model.
  public internal(set) var on = CalendarDate(dayNumber: 0)
  /// The id of the model that the vendor names instead.
  public internal(set) var replacement: String?
  /// Where the day was read, and when.
  public internal(set) var source = Source("", checked: nil)
}
