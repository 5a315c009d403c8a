/// What a ``Quantity`` counts.
public protocol Dimension: Sendable {
  /// The unit in which the number is kept.
  static var unit: Unit { get }
}
