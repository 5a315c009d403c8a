/// The values that one parameter takes in a sweep, as code says them: `"calls=100k..1M:4"`.
///
/// Its text is read when the sweep is made, so that a wrong one is an error and no trap.
public struct Axis: Sendable, Hashable {
  /// The axis as the command line takes it: `calls=10k,50k,1M`, `outputCut=0..60%:13`, `calls=10k..2M:log:25`.
  public let text: String

  /// An axis by its text.
  public init(_ text: String) { self.text = text }

  /// So many values of a parameter, ends included: `.over(.calls, 100_000...1_000_000, count: 4)`.
  public static func over<Kind>(
    _ parameter: Parameter<Kind>, _ range: Amount<Kind>, count: Int = SweepAxis.usualCount
  ) -> Axis { Axis("\(registry[parameter].key)=\(range.text):\(count)") }

  /// The same of a parameter that may be left out.
  public static func over<Kind>(
    _ parameter: OptionalParameter<Kind>, _ range: Amount<Kind>, count: Int = SweepAxis.usualCount
  ) -> Axis { Axis("\(registry[parameter].key)=\(range.text):\(count)") }
}

extension Axis: ExpressibleByStringLiteral {
  /// An axis by its text.
  public init(stringLiteral value: String) { self.init(value) }
}
