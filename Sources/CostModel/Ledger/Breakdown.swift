/// What a monthly bill is made of.
public enum Component: Int, Sendable, Hashable, CaseIterable {
  /// Input tokens that are not read from the prompt cache.
  case input
  /// Input tokens that are read from the prompt cache.
  case cachedInput
  /// Input tokens that are written to the prompt cache.
  case cacheWrites
  /// Output tokens.
  case output
  /// Look-ups in the app's own cache.
  case lookups
  /// Fees beside tokens, of calls and by the month.
  case fees
  /// Keeping and searching the notes of a model with a memory.
  case memory
  /// Machines, or a deployment by the hour.
  case hosting
  /// The part of a month in the price of machines that are owned; paid when they are bought.
  case depreciation
  /// Keeping a tuned model stored.
  case storage
  /// A platform fee for all machines.
  case platform
  /// A router in front of the models.
  case router
  /// Work of running the machines.
  case labor
  /// Training again, spread over the months between.
  case retraining
  /// Upkeep of the tuned model.
  case maintenance

  /// The name in JSON.
  public var key: String { "\(self)" }

  /// Whether it is paid whatever the volume (machines aside, which come in steps; of fees a part may be).
  var isFixed: Bool {
    switch self {
    case .input, .cachedInput, .cacheWrites, .output, .lookups, .fees, .router: false
    case .memory, .hosting, .depreciation, .storage, .platform, .labor, .retraining, .maintenance: true
    }
  }
}

/// A monthly bill by component, in US dollars; its total is the sum of its components.
public struct Breakdown: Sendable, Hashable {
  // One vector register file of doubles: adding two bills is a few instructions, and no component can be forgotten.
  private var amounts = SIMD16<Double>()

  /// A bill of nothing.
  public init() {}

  /// The amount of one component.
  public subscript(component: Component) -> MonthlyUSD {
    get { MonthlyUSD(amounts[component.rawValue]) }
    set { amounts[component.rawValue] = newValue.value }
  }

  /// The sum of all components.
  public var total: MonthlyUSD { MonthlyUSD(amounts.sum()) }

  /// What of it is paid in the month itself: all but what owned machines lose in value.
  var cash: MonthlyUSD { total - self[.depreciation] }

  /// Two bills as one.
  public static func + (left: Breakdown, right: Breakdown) -> Breakdown {
    var sum = left
    sum.amounts += right.amounts
    return sum
  }

  /// Every component scaled alike.
  public static func * (bill: Breakdown, factor: Double) -> Breakdown {
    var scaled = bill
    scaled.amounts *= factor
    return scaled
  }
}
