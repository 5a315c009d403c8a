/// A value behind a reference: passing it on counts one reference, however much it holds.
final class Shared<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}

extension Shared {
  /// The same value with a change made to it.
  func changed(_ change: (inout Value) -> Void) -> Shared {
    var copy = value
    change(&copy)
    return Shared(copy)
  }
}
