/// How two uncertain inputs go together: the correlation of their ranks, from -1 to 1.
///
/// Busy months with longer answers have a correlation above 0; at 1 both rise together.
public struct Correlation: Sendable, Hashable {
  /// One parameter.
  public let first: Definition
  /// The other.
  public let second: Definition
  /// Spearman's correlation of ranks.
  public let rank: Double

  /// Two parameters that go together so.
  ///
  /// - Throws: ``CorrelationError`` where they are one, one of them is never a range, or the number is none from -1 to 1.
  public init(_ first: Definition, _ second: Definition, rank: Double) throws(CorrelationError) {
    guard first != second else { throw .sameParameter(first) }
    for parameter in [first, second] where !parameter.acceptsRange { throw .takesNoRange(parameter) }
    guard abs(rank) <= 1 else { throw .notACorrelation }
    self.first = first
    self.second = second
    self.rank = rank
  }

  /// Reads `calls,output=0.5`; a parameter is named by its key or its flag.
  ///
  /// - Throws: ``CorrelationError`` where the text is not two parameters and a number from -1 to 1.
  public init(_ text: String) throws(CorrelationError) {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2 else { throw .malformed }
    let names = sides[0].split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    guard names.count == 2 else { throw .malformed }
    guard let rank = Double(sides[1].trimmed) else { throw .notACorrelation }
    try self.init(Self.definition(named: names[0]), Self.definition(named: names[1]), rank: rank)
  }

  /// Whether another one is of the same two parameters, in whichever order.
  public func isOfSamePair(as other: Correlation) -> Bool {
    Set([first, second]) == Set([other.first, other.second])
  }

  private static func definition(named name: Substring) throws(CorrelationError) -> Definition {
    if let found = registry.definition(named: String(name)) { return found }
    throw .unknownParameter(String(name), nearest: registry.names(near: String(name)))
  }
}

/// Why a text or a pair is no correlation.
public enum CorrelationError: Error, Sendable, Hashable {
  /// It is not written as two parameters and a number.
  case malformed
  /// The number is none from -1 to 1.
  case notACorrelation
  /// No parameter has this name.
  case unknownParameter(String, nearest: [String])
  /// A parameter is never a range, so that nothing is drawn of it.
  case takesNoRange(Definition)
  /// A parameter goes with itself.
  case sameParameter(Definition)
}
