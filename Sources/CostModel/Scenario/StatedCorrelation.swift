/// A correlation as the user states it, with where that was.
public struct StatedCorrelation: Sendable, Hashable {
  /// Two parameters and how their ranges go together.
  public let correlation: Correlation
  /// Where it was stated.
  public let origin: Origin

  /// A correlation that was stated somewhere.
  public init(_ correlation: Correlation, _ origin: Origin) {
    self.correlation = correlation
    self.origin = origin
  }

  /// Whether another one is of the same two parameters, in whichever order.
  public func isOfSamePair(as other: StatedCorrelation) -> Bool {
    correlation.isOfSamePair(as: other.correlation)
  }
}
