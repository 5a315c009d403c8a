/// Where an evaluation writes down its lines, if anybody wants to read them.
///
/// There is one evaluation: ``Silent`` computes figures alone, ``Explained`` keeps every line of the same
/// arithmetic. The line is an autoclosure, so a silent evaluation never builds it.
///
/// What it writes down it also returns, so that what is billed is what is explained.
protocol Ledger {
  init()
  /// Whether anybody reads the lines.
  static var keepsLines: Bool { get }
  /// What was written down.
  var lines: [LedgerLine] { get }
  mutating func note(_ line: @autoclosure () -> LedgerLine)
}

/// Whom an evaluation writes for where its figures alone are wanted.
var nobody: Silent {
  get { Silent() }
  set {}
}

/// Keeps nothing.
struct Silent: Ledger {
  static let keepsLines = false
  var lines: [LedgerLine] { [] }

  mutating func note(_ line: @autoclosure () -> LedgerLine) {}
}

/// Keeps every line, in the order of the evaluation.
struct Explained: Ledger {
  static let keepsLines = true
  private(set) var lines: [LedgerLine] = []

  mutating func note(_ line: @autoclosure () -> LedgerLine) { lines.append(line()) }
}

extension Ledger {
  /// Writes down a product of two, and returns it.
  ///
  /// `ledger.product(.month, "operations", running, *, rate)` is $1,500 a month for 10 h at $150.
  ///
  /// - Parameter names: what the two count, where their units do not say it.
  @discardableResult
  mutating func product<Left: Dimension, Right: Dimension, Kind: Dimension>(
    _ section: LedgerLine.Section, _ label: String, _ left: Quantity<Left>,
    _ multiply: (Quantity<Left>, Quantity<Right>) -> Quantity<Kind>, _ right: Quantity<Right>,
    _ names: (String, String) = ("", ""), unlessZero: Bool = false
  ) -> Quantity<Kind> {
    let amount = multiply(left, right)
    if unlessZero, amount.value == 0 { return amount }
    return line(section, label, [.init(left, names.0), .init(right, names.1)], amount)
  }

  /// Writes down a quotient, and returns it: 1,200 tokens / 6,000 tokens a second.
  @discardableResult
  mutating func quotient<Left: Dimension, Right: Dimension, Kind: Dimension>(
    _ section: LedgerLine.Section, _ label: String, _ left: Quantity<Left>,
    _ divide: (Quantity<Left>, Quantity<Right>) -> Quantity<Kind>, _ right: Quantity<Right>
  ) -> Quantity<Kind> {
    line(section, label, [.init(left)], over: .init(right), divide(left, right))
  }

  /// Writes down what is paid every month as it is, if anything, and returns it.
  @discardableResult
  mutating func monthly(_ label: String, _ amount: MonthlyUSD) -> MonthlyUSD {
    if amount.value > 0 { line(.month, label, [.init(amount, "a month")], amount) }
    return amount
  }

  /// Writes down an amount with the factors that it is a product of, and returns it.
  @discardableResult
  mutating func line<Kind: Dimension>(
    _ section: LedgerLine.Section, _ label: @autoclosure () -> String,
    _ terms: @autoclosure () -> [LedgerLine.Term],
    over divisor: @autoclosure () -> LedgerLine.Term? = nil, _ amount: Quantity<Kind>
  ) -> Quantity<Kind> {
    line(section, label(), sum: [terms()], over: divisor(), amount)
  }

  /// Writes down an amount with the products that it is a sum of, and returns it.
  @discardableResult
  mutating func line<Kind: Dimension>(
    _ section: LedgerLine.Section, _ label: @autoclosure () -> String,
    sum addends: @autoclosure () -> [[LedgerLine.Term]],
    over divisor: @autoclosure () -> LedgerLine.Term? = nil, _ amount: Quantity<Kind>
  ) -> Quantity<Kind> {
    note(LedgerLine(section, label(), sum: addends(), over: divisor(), amount))
    return amount
  }
}
