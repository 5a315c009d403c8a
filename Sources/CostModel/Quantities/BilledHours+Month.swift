extension BilledHours {
  /// A machine hour is billed 730 times a month: 8,760 hours a year over 12.
  public static let month = BilledHours(730)
}
