/// The size and price of a machine.
public struct MachineParameters: Sendable {
  /// Price of a machine of your own choice (host:custom).
  public let hostMonthly: OptionalParameter<DollarsPerMonth>
  /// The same by the hour, 730 hours a month.
  public let hostHourly: OptionalParameter<DollarsPerHour>
  /// Calls a day that one such machine carries.
  public let hostCapacity: OptionalParameter<CallsPerDay>
  /// Paid once for all machines.
  public let platformFee: OptionalParameter<DollarsPerMonth>
  /// Busiest hour over the average hour.
  public let peakFactor: Parameter<Multiplier>

  init(_ list: inout Declarations) {
    list.group = .machine
    hostMonthly = list.declare(
      "hostMonthly", "--host-monthly", .dollars, "$85", "price of a machine of your own choice (host:custom)")
    hostHourly = list.declare(
      "hostHourly", "--host-hourly", 0...1e9, "$1.79", "the same by the hour, 730 hours a month")
    hostCapacity = list.declare(
      "hostCapacity", "--host-capacity", 1e-6...1e12, "50k", "calls a day that one such machine carries")
    platformFee = list.declare(
      "platformFee", "--platform-fee", .dollars, "$14.50", "paid once for all machines")
    peakFactor = list.declare(
      "peakFactor", "--peak-factor", 1...1000, .number(1), "3", "busiest hour over the average hour")
  }
}
