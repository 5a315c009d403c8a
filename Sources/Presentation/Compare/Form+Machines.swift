internal import CostModel

extension Form<Figures.Machines> {
  /// How many machines, of which size, for which peak.
  static let machines = Form([
    Member("count", .whole) { $0.named.count }, Member("name", .text) { $0.named.name },
    Member("peakCallsPerDay", .number) { $0.peak },
  ]).named("machines")
}

extension Form<MachineCapacity> {
  /// What they carry, and what tokens cost on them.
  static let capacity = Form([
    Member(
      "callsPerDay", orNull: .number, "that they are counted on to carry; null where nobody knows", \.planned),
    Member(
      "measuredCallsPerDay", orNull: .bounds,
      "of the slowest and of the fastest that was measured, never idle; null where none was"
    ) { capacity in capacity.measuredCallsPerDay.map { ($0.low, $0.high) } },
    Member(
      "carriesCallsPerMonth", orNull: .bounds,
      "the most calls a month whose peak these carry, at both speeds"
    ) { capacity in capacity.carriedCallsPerMonth.map { ($0.low, $0.high) } },
    Member(
      "utilisation", orNull: .number, "the share of the machines' time that the calls take", \.utilisation),
    Member(
      "carriesPeak", orNull: .flag,
      "false where the peak is more than the slowest carries; null where nobody knows", \.carriesPeak),
    Member(
      "usdPerMillionTokens", orNull: .number, "what 1M tokens cost on these machines, read and written alike",
      \.perMillionTokens),
  ]).named("capacity")
}
