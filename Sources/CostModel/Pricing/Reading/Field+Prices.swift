extension Field {
  /// The key with the first day of an entry in a list by date.
  static func from(_ set: @escaping @Sendable (inout Value, CalendarDate) -> Void) -> Field {
    .day("from", meaning: "first day; absent on the first entry of the list", set)
  }

  /// The key with what else a reader should know.
  static func notes(_ set: @escaping @Sendable (inout Value, [String]) -> Void) -> Field {
    .texts(
      "notes", meaning: "what contradicts or limits the figures; a conflict between sources belongs here", set
    )
  }

  /// The key that says why a price is not sure.
  static func unconfirmed(_ set: @escaping @Sendable (inout Value, String) -> Void) -> Field {
    .text(
      "unconfirmed", meaning: "why the price is not sure, as a clause: one second-hand source alone gives it",
      set)
  }

  /// The key that says that an unlikely price is right.
  static func confirmed(_ set: @escaping @Sendable (inout Value, Bool) -> Void) -> Field {
    .flag(
      "confirmed", meaning: "true for a token price above \(Int(TokenRates.limit.value)) USD that is right",
      set)
  }
}
