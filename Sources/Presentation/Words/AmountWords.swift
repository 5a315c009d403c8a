/// How amounts are written on the command line and in files.
package enum AmountWords {
  /// The forms, and what the names of lengths of time mean, in two sentences.
  package static let sentences =
    "Amounts are written 50000, 50k, 1.2M, 50k/day, 30%, $4,050, 6 months, 2 weeks, or as a range: "
    + "low..high or low..likely..high. Where months are asked for, days, weeks and years will do (d, w, y for "
    + "short): a year is 12 months, and 365 days."
}
