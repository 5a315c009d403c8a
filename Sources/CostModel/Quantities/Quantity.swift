/// A number with its unit in its type, so that only the products that mean something compile.
///
/// `USD(3) + USD(4)` is `USD(7)`; `USD(3) + Tokens(4)` does not compile. The products are in Products.swift.
public struct Quantity<Kind>: Sendable, Hashable, Comparable {
  /// The number, in the unit of the dimension.
  public let value: Double

  /// Wraps a number that is already in the unit of the dimension.
  public init(_ value: Double) { self.value = value }

  /// Nothing of this quantity.
  public static var zero: Self { Self(0) }

  /// Orders two amounts of the same unit.
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }

  /// The sum of two amounts of the same unit.
  public static func + (left: Self, right: Self) -> Self { Self(left.value + right.value) }

  /// The difference of two amounts of the same unit.
  public static func - (left: Self, right: Self) -> Self { Self(left.value - right.value) }

  /// An amount scaled by a bare number: `USD(3) * 2` is `USD(6)`.
  public static func * (left: Self, right: Double) -> Self { Self(left.value * right) }
}

extension Quantity<Fraction> {
  /// What is left of the whole: `Share(0.3).rest` is 0.7.
  public var rest: Double { 1 - value }
}

/// Whether a figure is a number of its unit: `saving == 130.5`; one that is not there is none.
public func == <Kind>(left: Quantity<Kind>?, right: Double) -> Bool { left?.value == right }

// A number is no literal of a quantity: the 2 of `tokens * 2` would be a price. A figure can be held against one all the
// same.
extension Quantity {
  /// Whether there is more than a number of the unit: `saving > 100`.
  public static func > (left: Self, right: Double) -> Bool { left.value > right }

  /// Whether there is less than a number of the unit: `saving < 100`.
  public static func < (left: Self, right: Double) -> Bool { left.value < right }

  /// Whether there is a number of the unit or more: `saving >= 100`.
  public static func >= (left: Self, right: Double) -> Bool { left.value >= right }

  /// Whether there is a number of the unit or less: `saving <= 100`.
  public static func <= (left: Self, right: Double) -> Bool { left.value <= right }
}
