/// What one lever does to today's bill.
public struct LeverEffect: Sendable {
  /// The lever.
  public let lever: Lever
  /// Its place among the levers by what it saves alone, 1 for the most.
  public internal(set) var rank = 1
  /// The numbers that set it; empty for routing.
  public let numbers: [Assumption]
  /// The mix that routes the calls; nil for the other levers.
  public let mix: String?
  /// The bill with this lever alone.
  public let alone: LeverBill
  /// The bill with it and every lever before it in the order of effort.
  public let stacked: LeverBill
  /// What it takes off the bill without any lever, alone.
  public let saving: MonthlyUSD
  /// The same as a share of that bill; nil where it is nothing.
  public let savingShare: Double?
  /// What it takes off the bill that the levers before it leave.
  public let stackedSaving: MonthlyUSD
}

/// What a lever that nobody set could take off the bill that the others leave.
public struct LeverOffer: Sendable {
  /// How it could be set.
  public enum Setting: Sendable, Hashable {
    /// Wholly: every input token cached, every call in a batch.
    case atMost
    /// As published, and the condition under which it holds.
    case published(Spread, Source, condition: String?)
  }

  /// The lever.
  public let lever: Lever
  /// The setting.
  public let setting: Setting
  /// The parameter that would set it; nil for routing.
  public var parameter: Definition? { lever.slots.first.map { registry.all[$0] } }
  /// The bill with it.
  public let bill: LeverBill
  /// What it takes off the bill with the levers that are set.
  public let saving: MonthlyUSD
}
