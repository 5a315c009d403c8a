/// Where an evaluation writes down its lines, if anybody wants to read them.
///
/// There is one evaluation: ``Silent`` computes figures alone, ``Explained`` keeps every line of the same
/// arithmetic. The line is an autoclosure, so a silent evaluation never builds it.
protocol Ledger {
  mutating func note(_ line: @autoclosure () -> LedgerLine)
}

/// Keeps nothing.
struct Silent: Ledger {
  mutating func note(_ line: @autoclosure () -> LedgerLine) {}
}

/// Keeps every line, in the order of the evaluation.
struct Explained: Ledger {
  private(set) var lines: [LedgerLine] = []

  mutating func note(_ line: @autoclosure () -> LedgerLine) { lines.append(line()) }
}

/// One line of arithmetic: a sum of products that, over a divisor where there is one, is an amount.
public struct LedgerLine: Sendable, Hashable {
  /// What the line is a part of.
  public enum Section: String, Sendable, Hashable, CaseIterable {
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

    init<Kind>(_ quantity: Quantity<Kind>, _ label: String = "") {
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

  /// A line that is one product.
  init<Kind>(
    _ section: Section, _ label: String, _ terms: [Term], over divisor: Term? = nil, _ amount: Quantity<Kind>
  ) {
    self.init(section, label, sum: [terms], over: divisor, amount)
  }

  /// A line that is a sum of products.
  init<Kind>(
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
