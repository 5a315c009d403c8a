/// The size, speed and price of a machine.
package struct MachineParameters: Sendable {
  package let hostMonthly: OptionalParameter<DollarsPerMonth>
  package let hostHourly: OptionalParameter<DollarsPerHour>
  package let hostPerSecond: OptionalParameter<DollarsPerSecond>
  package let hostWindow: OptionalParameter<ClockMinutes>
  package let hostPurchase: OptionalParameter<Dollars>
  package let hostLife: Parameter<CalendarMonths>
  package let hostPower: OptionalParameter<Watts>
  package let hostIdlePower: OptionalParameter<Watts>
  package let pue: Parameter<Multiplier>
  package let powerPrice: OptionalParameter<DollarsPerKilowattHour>
  package let billedHours: Parameter<MachineHours>
  package let hoursPerDay: OptionalParameter<WorkHours>
  package let hostCapacity: OptionalParameter<CallsPerDay>
  package let prefillRate: OptionalParameter<TokensPerSecond>
  package let decodeRate: OptionalParameter<TokensPerSecond>
  package let tokensPerMinute: OptionalParameter<PlainCount>
  package let outputWeight: Parameter<Multiplier>
  package let unitStep: Parameter<PlainCount>
  package let modelSize: Parameter<ModelParameters>
  package let utilisation: Parameter<Fraction>
  package let peakFactor: Parameter<Multiplier>
  package let replicas: Parameter<PlainCount>
  package let platformFee: OptionalParameter<DollarsPerMonth>
  package let opsHours: Parameter<HoursPerMonth>
  package let onCallHours: Parameter<HoursPerMonth>

  init(_ list: inout Declarations) {
    list.group = .machine
    hostMonthly = list.declare(
      "hostMonthly", "--host-monthly", .dollars, "$85", "price of a machine of your own choice (host:custom)")
    hostHourly = list.declare(
      "hostHourly", "--host-hourly", 0...1e9, "$1.79", "price by the hour of a machine of your own choice")
    hostPerSecond = list.declare(
      "hostPerSecond", "--host-per-second", 0...1e6, "$0.0011",
      "price by the second of a machine that is paid only while busy")
    hostWindow = list.declare(
      "hostWindow", "--host-window", 0.02...44_640, "5 minutes",
      "least time billed from a call on, of a machine paid by the second")
    hostPurchase = list.declare(
      "hostPurchase", "--host-purchase", .dollars, "$30k", "what one machine cost that you own")
    hostLife = list.declare(
      "hostLife", "--host-life", 0.1...1200, .number(36), "36 months",
      "months for which an owned machine lasts", replaceMe: true)
    hostPower = list.declare(
      "hostPower", "--host-power", 0...1e9, "700 W", "power that an owned machine draws")
    hostIdlePower = list.declare(
      "hostIdlePower", "--host-idle-power", 0...1e9, "70 W", "power of an owned machine without calls")
    pue = list.declare(
      "pue", "--pue", 1...10, .number(1), "1.3", "power of the building for each watt of an owned machine")
    powerPrice = list.declare(
      "powerPrice", "--power-price", 0...1e3, "$0.15/kWh", "price of the power of an owned machine")
    billedHours = list.declare(
      "billedHours", "--billed-hours", 1...744, .number(BilledHours.month.value), "240",
      "hours a month on: own machine, machine by the hour, hosted fine-tune")
    hoursPerDay = list.declare(
      "hoursPerDay", "--hours-per-day", 0.01...24, "8",
      "hours on of each of --days-per-month, instead of --billed-hours")
    hostCapacity = list.declare(
      "hostCapacity", "--host-capacity", 1e-6...1e12, "50k", "calls a day that one machine carries")
    prefillRate = list.declare(
      "prefillRate", "--prefill-rate", 1e-6...1e12, "8k..19k/s",
      "input tokens that one machine reads a second")
    decodeRate = list.declare(
      "decodeRate", "--decode-rate", 1e-6...1e12, "5k..10k/s",
      "output tokens that one machine writes a second, all calls at once")
    tokensPerMinute = list.declare(
      "tokensPerMinute", "--tokens-per-minute", 1e-6...1e15, "2500",
      "tokens that a unit of a reservation takes in a minute")
    outputWeight = list.declare(
      "outputWeight", "--output-weight", 0...1000, .number(1), "4",
      "input tokens that an output token counts as on a reservation")
    unitStep = list.declare(
      "unitStep", "--unit-step", 1e-6...1e6, .number(1), "5",
      "units of a reservation at once, beyond the least (--replicas)")
    modelSize = list.declare(
      "modelSize", "--model-size", 1e6...1e14, .number(8e9), "8B",
      "size of the model that a machine runs, for measured speeds", range: false, replaceMe: true)
    utilisation = list.declare(
      "utilisation", "--utilisation", 1e-4...1, .value(Spread.utilisation, .hosting), "25%",
      "share of a machine's speed that is used over the day", replaceMe: true)
    peakFactor = list.declare(
      "peakFactor", "--peak-factor", 1...1000, .number(1), "3", "busiest hour over the average hour")
    replicas = list.declare(
      "replicas", "--replicas", 1...1e6, .number(1), "2", "machines at least, whatever the volume")
    platformFee = list.declare(
      "platformFee", "--platform-fee", .dollars, "$14.50", "paid once for all machines")
    opsHours = list.declare(
      "opsHours", "--ops-hours", 0...1e5, .number(0), "10", "work of running the machines")
    onCallHours = list.declare(
      "onCallHours", "--on-call-hours", 0...1e5, .number(0), "8", "paid hours of standing by for machines")
  }
}

extension MachineParameters {
  /// The slots of the four ways to say what a machine of one's own choice costs, of which one is given.
  var priceSlots: [Int] { [hostMonthly.slot, hostHourly.slot, hostPerSecond.slot, hostPurchase.slot] }

  /// The four ways to say what a machine of one's own choice costs.
  package var prices: [Definition] { priceSlots.map { registry.all[$0] } }
}

extension Spread {
  /// Between what was measured over thousands of clusters and what is said to beat an API.
  fileprivate static let utilisation = Spread(0.05, 0.6, likely: 0.25)
}

extension OptionalParameter<DollarsPerMonth> {
  /// Price of a machine of your own choice (host:custom).
  public static var hostMonthly: Self { registry.machine.hostMonthly }

  /// Paid once for all machines.
  public static var platformFee: Self { registry.machine.platformFee }
}

extension OptionalParameter<DollarsPerHour> {
  /// Price by the hour of a machine of your own choice.
  public static var hostHourly: Self { registry.machine.hostHourly }
}

extension OptionalParameter<DollarsPerSecond> {
  /// Price by the second of a machine that is paid only while it works.
  public static var hostPerSecond: Self { registry.machine.hostPerSecond }
}

extension OptionalParameter<ClockMinutes> {
  /// The least time that is billed of a machine that is paid by the second, from a call on.
  public static var hostWindow: Self { registry.machine.hostWindow }
}

extension OptionalParameter<Dollars> {
  /// What one machine cost that you own.
  public static var hostPurchase: Self { registry.machine.hostPurchase }
}

extension Parameter<CalendarMonths> {
  /// Months over which the price of a machine that you own is spread.
  public static var hostLife: Self { registry.machine.hostLife }
}

extension OptionalParameter<Watts> {
  /// Power that a machine you own draws.
  public static var hostPower: Self { registry.machine.hostPower }

  /// Power that a machine you own draws while it waits for calls.
  public static var hostIdlePower: Self { registry.machine.hostIdlePower }
}

extension Parameter<Multiplier> {
  /// Power of the building for each watt of the machine.
  public static var pue: Self { registry.machine.pue }

  /// Input tokens that an output token counts as on a reservation.
  public static var outputWeight: Self { registry.machine.outputWeight }

  /// Busiest hour over the average hour.
  public static var peakFactor: Self { registry.machine.peakFactor }
}

extension OptionalParameter<DollarsPerKilowattHour> {
  /// Price of the power that a machine you own draws.
  public static var powerPrice: Self { registry.machine.powerPrice }
}

extension Parameter<MachineHours> {
  /// Hours a month that a machine, or a fine-tune that is hosted by the hour, is on and billed.
  public static var billedHours: Self { registry.machine.billedHours }
}

extension OptionalParameter<WorkHours> {
  /// Hours that it is on of each day of a month, instead of hours a month.
  public static var hoursPerDay: Self { registry.machine.hoursPerDay }
}

extension OptionalParameter<CallsPerDay> {
  /// Calls a day that one machine carries.
  public static var hostCapacity: Self { registry.machine.hostCapacity }
}

extension OptionalParameter<TokensPerSecond> {
  /// Input tokens that one machine reads in a second.
  public static var prefillRate: Self { registry.machine.prefillRate }

  /// Output tokens that one machine writes in a second, over all calls at once.
  public static var decodeRate: Self { registry.machine.decodeRate }
}

extension OptionalParameter<PlainCount> {
  /// Tokens that one unit of a reservation takes in a minute.
  public static var tokensPerMinute: Self { registry.machine.tokensPerMinute }
}

extension Parameter<PlainCount> {
  /// Units of a reservation come in so many at once beyond the least.
  public static var unitStep: Self { registry.machine.unitStep }

  /// Machines at least, whatever the volume.
  public static var replicas: Self { registry.machine.replicas }
}

extension Parameter<ModelParameters> {
  /// Size of the model that a machine runs.
  public static var modelSize: Self { registry.machine.modelSize }
}

extension Parameter<Fraction> {
  /// Share of the speed of a machine that is used over the day.
  public static var utilisation: Self { registry.machine.utilisation }
}

extension Parameter<HoursPerMonth> {
  /// Work of running the machines.
  public static var opsHours: Self { registry.machine.opsHours }

  /// Paid hours of standing by for machines.
  public static var onCallHours: Self { registry.machine.onCallHours }
}
