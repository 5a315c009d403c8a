/// One line of arithmetic: a sum of products that, over a divisor where there is one, is an amount.
public struct LedgerLine: Sendable, Hashable {
  /// What the line is a part of.
  public enum Section: String, Sendable, Hashable, CaseIterable {
    /// What the levers change of a call.
    case prompt = "What the levers change"
    /// What one billed call costs.
    case call = "One call"
    /// What one machine costs and carries.
    case machine = "One machine"
    /// The bill of a month.
    case month = "A month"
    /// What is paid before the first call.
    case upfront = "Up front"
  }

  /// A number with its unit, and its range where a range went in.
  public struct Term: Sendable, Hashable {
    /// The number.
    public let value: Double
    /// Its unit.
    public let unit: Unit
    /// What it counts, where the unit alone does not say it: "examples".
    public let label: String

    init<Kind: Dimension>(_ quantity: Quantity<Kind>, _ label: String = "") {
      value = quantity.value
      unit = Kind.unit
      self.label = label
    }
  }

  /// The part of the explanation that the line belongs to.
  public let section: Section
  /// What is paid for.
  public let label: String
  /// The products that add up to ``amount``, each with its factors; ``divisor`` still divides them.
  public let addends: [[Term]]
  /// What the sum is divided by; nil where it is the amount itself.
  public let divisor: Term?
  /// The result, in ``unit``.
  public let amount: Double
  /// The unit of ``amount``.
  public let unit: Unit
  /// The option among several whose arithmetic it is; nil for a line of the whole.
  public private(set) var part: String?

  /// The same line as one of an option among several.
  func of(_ part: String) -> LedgerLine {
    var copy = self
    copy.part = part
    return copy
  }

  /// A line that is a sum of products.
  init<Kind: Dimension>(
    _ section: Section, _ label: String, sum addends: [[Term]], over divisor: Term? = nil,
    _ amount: Quantity<Kind>
  ) {
    self.section = section
    self.label = label
    self.addends = addends
    self.divisor = divisor
    self.amount = amount.value
    unit = Kind.unit
  }
}

extension [LedgerLine.Term] {
  /// A factor that is left out where it changes nothing: one run, the whole day.
  static func unlessOne<Kind: Dimension>(_ quantity: Quantity<Kind>, _ label: String = "") -> Self {
    quantity.value == 1 ? [] : [.init(quantity, label)]
  }
}
