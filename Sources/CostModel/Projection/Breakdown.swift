/// What a monthly bill is made of.
public enum Component: Int, Sendable, Hashable, CaseIterable {
  case input
  case cachedInput
  case output
  case hosting
  case storage
  case platform
  case router
  case labor
  case retraining
  case maintenance

  /// The name in JSON.
  public var key: String {
    switch self {
    case .input: "input"
    case .cachedInput: "cachedInput"
    case .output: "output"
    case .hosting: "hosting"
    case .storage: "storage"
    case .platform: "platform"
    case .router: "router"
    case .labor: "labor"
    case .retraining: "retraining"
    case .maintenance: "maintenance"
    }
  }

  /// Whether it is paid whatever the volume (machines aside, which come in steps).
  var isFixed: Bool { rawValue > Component.output.rawValue }
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
