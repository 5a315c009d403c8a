/// What a key of a file that people write takes: the half of a ``Field`` that a JSON Schema is made of.
package indirect enum FieldShape: Sendable {
  /// Any text.
  case text
  /// One of a few texts.
  case word([String])
  /// True or false.
  case flag
  /// A day: `2026-11-20`.
  case day
  /// A number within bounds, ends included; an infinite end is no bound.
  case number(ClosedRange<Double>)
  /// A whole number within bounds, ends included.
  case whole(ClosedRange<Int>)
  /// A value of a parameter of the registry, as a number or as people write it: `50k/day`, `40..160`.
  case quantity(Definition)
  /// A text that is a value of a unit as people write it, without a parameter of its own: `10%`.
  case stated(Unit, ClosedRange<Double>)
  /// A share of the traffic, and for how long: `10%`, `10% for 2 weeks`.
  case rampStage
  /// An object of a kind.
  case object(ObjectShape)
  /// A list.
  case list(FieldShape)
  /// An object whose keys are names; only these names where some are given.
  case named(FieldShape, names: [String]?)
  /// A value of one of several shapes.
  case oneOf([FieldShape])
  /// Any value at all.
  case any
}

extension FieldShape {
  /// An object of a kind that has a table of keys.
  static func object<Child: FileObject>(_: Child.Type) -> FieldShape { .object(ObjectShape(Child.self)) }
}
