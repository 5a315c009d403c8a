import JSONText

/// What an answer says of machines.
extension CompareSchema {
  /// How many machines, of which size, for which peak.
  static let machines = JSONSchema.object([
    ("count", .whole), ("name", .text), ("peakCallsPerDay", .number),
  ])

  /// What they carry, and what tokens cost on them.
  static let capacity = JSONSchema.object([
    ("callsPerDay", .number.orNull.described("that they are counted on to carry; null where nobody knows")),
    (
      "measuredCallsPerDay",
      .definition("bounds").orNull.described(
        "of the slowest and of the fastest that was measured, never idle; null where none was")
    ),
    (
      "carriesCallsPerMonth",
      .definition("bounds").orNull.described("the most calls a month whose peak these carry, at both speeds")
    ),
    ("utilisation", .number.orNull.described("the share of the machines' time that the calls take")),
    (
      "carriesPeak",
      .flag.orNull.described("false where the peak is more than the slowest carries; null where nobody knows")
    ),
    (
      "usdPerMillionTokens",
      .number.orNull.described("what 1M tokens cost on these machines, read and written alike")
    ),
  ])
}
