/// A machine to run a model on, rented by the hour or in steps by the month.
public struct Machine: Sendable, Hashable, Identifiable {
  /// The name behind `host:`: `vps`.
  public internal(set) var id = ""
  /// What it is: `RunPod, 1 x H100 SXM`.
  public internal(set) var name = ""
  /// How it is rented.
  public internal(set) var kind = MachineKind.onDemand
  /// How many GPUs it has; nil for a machine without.
  public internal(set) var gpus: Int?
  /// What its speed was measured of, as the measurements name it; nil where none was.
  public internal(set) var accelerator: String?
  /// Its sizes with a known capacity, smallest first; empty where no source states a capacity.
  public internal(set) var steps: [MachineStep] = []
  /// Its price by the hour; nil for a machine that is priced in steps.
  public internal(set) var hourly: HourlyUSD?
  /// The units in which it is reserved; nil for what is no reservation.
  public internal(set) var units: ReservedUnits?
  /// The least time that is billed from a call on; nil where each second is billed by itself.
  public internal(set) var window: Minutes?
  /// What the software that manages it costs, once for the fleet.
  public internal(set) var platformFee: MonthlyUSD?
  /// Where the prices were read, and when.
  public internal(set) var source = Source("", checked: nil)
  /// Why the price is not sure, as a clause; nil where a vendor or two sources give it.
  public internal(set) var unconfirmed: String?
  /// What else a reader of the prices should know.
  public internal(set) var notes: [String] = []

  /// So many sizes of one machine are told apart.
  static let mostSizes = 8
}

/// A size of a machine, with the calls it is said to carry.
public struct MachineStep: Sendable, Hashable {
  /// The most calls a day it carries.
  public internal(set) var capacity = DailyCalls.zero
  /// Its price.
  public internal(set) var monthly = MonthlyUSD.zero
  /// What it is: `4 vCPU, 16 GB`.
  public internal(set) var machine = ""
  /// What its speed was measured of; nil where none was.
  public internal(set) var accelerator: String?
}

/// Units of a provider's throughput, as they are reserved: so many tokens a minute each.
public struct ReservedUnits: Sendable, Hashable {
  /// The tokens that a unit takes in a minute, output tokens by their weight.
  public internal(set) var tokensPerMinute = Count(1)
  /// The input tokens that an output token counts as.
  public internal(set) var outputWeight = Factor(1)
  /// Units at least.
  public internal(set) var least = Count(1)
  /// Units at once beyond them.
  public internal(set) var step = Count(1)
  /// The months that are paid whatever happens; nothing where a unit is given back at any hour.
  public internal(set) var term = Months.zero
}

/// How a machine is rented.
public enum MachineKind: String, Sendable, Hashable, CaseIterable {
  /// By the month.
  case monthly
  /// By the hour, from the provider's own data centre.
  case onDemand = "on-demand"
  /// By the hour, from hosts that the provider does not own.
  case community
  /// By the hour, and taken back when the provider needs it.
  case spot
  /// By the second of use, started when a call comes.
  case serverless
  /// By the hour, as an endpoint that the provider runs.
  case dedicated
  /// By the hour, as units of the throughput of a model that the provider runs.
  case reserved
}
