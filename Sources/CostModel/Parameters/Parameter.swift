/// A typed handle on a parameter that always has a value; only the registry makes one.
public struct Parameter<Kind>: Sendable, Hashable {
  /// Where the value stands in a ``Point``.
  let slot: Int
}

/// A typed handle on a parameter that may be left out; only the registry makes one.
public struct OptionalParameter<Kind>: Sendable, Hashable {
  /// Where the value stands in a ``Point``.
  let slot: Int
}

/// One resolved number for each parameter of the registry: what a single evaluation reads.
public struct Point: Sendable {
  /// The numbers by slot; NaN stands for a parameter that was left out.
  var values: [Double]

  /// The value of a parameter that always has one.
  public subscript<Kind>(parameter: Parameter<Kind>) -> Quantity<Kind> {
    Quantity(values[parameter.slot])
  }

  /// The value of a parameter, or nil when it was left out.
  public subscript<Kind>(parameter: OptionalParameter<Kind>) -> Quantity<Kind>? {
    let value = values[parameter.slot]
    return value.isNaN ? nil : Quantity(value)
  }

  /// The same point with one number changed, in the unit of the parameter.
  public func setting<Kind>(_ parameter: Parameter<Kind>, to value: Quantity<Kind>) -> Point {
    var copy = self
    copy.values[parameter.slot] = value.value
    return copy
  }

  /// The same point with a number that may be left out changed, or left out.
  public func setting<Kind>(_ parameter: OptionalParameter<Kind>, to value: Quantity<Kind>?) -> Point {
    var copy = self
    copy.values[parameter.slot] = value?.value ?? .nan
    return copy
  }
}
