import Testing

/// A figure that an article states, and what its own inputs give.
struct PublishedFigure: Sendable, CustomTestStringConvertible {
  /// How what was published and what the stated inputs give go together.
  enum Outcome: String, Sendable, CaseIterable {
    /// The inputs give the figure.
    case exact
    /// Ordinary rounding gives it.
    case rounds
    /// Near, but not equal, or one end of a range only.
    case close
    /// The inputs give something else.
    case fails
    /// It contradicts another figure.
    case inconsistent
    /// A rule, a benchmark or a price: nothing to compute it from.
    case noInputs
  }

  /// The article's number, a point, and the row: "000.6".
  let id: String
  let outcome: Outcome
  /// What the article says, in other words.
  let claim: String
  /// The figure as printed.
  let published: String
  /// Why the figure differs, or what it needs to hold.
  let reason: String
  /// The sums that show it.
  let sums: [Sum]

  init(
    _ id: String, _ outcome: Outcome, _ claim: String, _ published: String, because reason: String = "",
    _ sums: Sum...
  ) {
    self.id = id
    self.outcome = outcome
    self.claim = claim
    self.published = published
    self.reason = reason
    self.sums = sums
  }

  var testDescription: String { "\(id) \(claim): \(published)" }

  /// Whether the sums bear the outcome out.
  var sumsAgree: Bool {
    let compared = sums.map(\.agreement).filter { $0 != .notStated }
    let differs = compared.contains(.near) || compared.contains(.differs)
    return switch outcome {
    case .exact: !compared.isEmpty && compared.allSatisfy { $0 == .equal }
    case .rounds: compared.contains(.rounds) && !differs
    case .close: differs && !compared.contains { $0 == .differs }
    case .fails, .inconsistent: differs
    case .noInputs: compared.isEmpty
    }
  }
}
