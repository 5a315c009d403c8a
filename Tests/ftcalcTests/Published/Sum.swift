/// One sum from the inputs that an article states: what it gives, and what the article says instead.
struct Sum: Sendable {
  /// A number, or a word such as the status of a break-even.
  enum Value: Sendable, Hashable {
    case number(Double)
    case word(String)
  }

  /// What works the sum out.
  enum Working: Sendable {
    /// `ftcalc compare …`: the figure of an option (or of `today`) at a path of the JSON document.
    case command(String, row: String, path: String)
    /// Plain arithmetic, for what no command computes.
    case arithmetic(Value)
  }

  /// How what is said compares with what comes out.
  enum Agreement { case equal, rounds, near, differs, notStated }

  let working: Working
  let gives: Value
  /// The article's figure; nil for a sum that only explains.
  let says: Value?
  /// The step to which the article rounds.
  let step: Double?

  static func run(
    _ command: String, _ row: String, _ path: String, gives: Value, says: Value? = nil, to step: Double? = nil
  ) -> Sum {
    Sum(working: .command(command, row: row, path: path), gives: gives, says: says, step: step)
  }

  static func run(_ command: String, _ row: String, _ path: String, says: Value) -> Sum {
    run(command, row, path, gives: says, says: says)
  }

  static func sum(
    _ value: Double, gives: Double, says: Double? = nil, to step: Double? = nil
  ) -> Sum {
    Sum(
      working: .arithmetic(.number(value)), gives: .number(gives), says: says.map(Value.number), step: step)
  }

  static func sum(_ value: Double, says: Double) -> Sum { sum(value, gives: says, says: says) }

  static func sum(_ word: String, says: String) -> Sum {
    Sum(working: .arithmetic(.word(word)), gives: .word(says), says: .word(says), step: nil)
  }

  /// How the article's figure compares with the sum; near is within a factor of two.
  var agreement: Agreement {
    guard let says else { return .notStated }
    guard case .number(let stated) = says, case .number(let computed) = gives else {
      return says == gives ? .equal : .near
    }
    if stated.isWithin(1e-9, of: computed) { return .equal }
    if let step, stated.isWithin(1e-9, of: (computed / step).rounded() * step) { return .rounds }
    return (0.5...2).contains(computed / stated) ? .near : .differs
  }
}

extension Sum.Value: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  init(floatLiteral value: Double) { self = .number(value) }
  init(integerLiteral value: Int) { self = .number(Double(value)) }
  init(stringLiteral value: String) { self = .word(value) }

  /// Whether both are the same word, or numbers that are equal to 1e-9.
  func matches(_ other: Self) -> Bool {
    guard case .number(let one) = self, case .number(let two) = other else { return self == other }
    return one.isWithin(1e-9, of: two)
  }
}

extension Double {
  func isWithin(_ tolerance: Double, of other: Double) -> Bool {
    (self - other).magnitude <= tolerance * Swift.max(magnitude, other.magnitude)
  }
}
