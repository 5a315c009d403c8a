/// A machine that carries several features, as the user states it: counted once, and sized for all of them.
public struct StatedHost: Sendable {
  /// The user's own name for it, which features name.
  public let name: String
  /// The machine of the table; ``Plan/custom`` for one at the prices given here.
  public let machine: String
  /// Its numbers: price, capacity, fee, peak and hours of running it.
  ///
  /// Hours of work, `upfront` and `maintenance` given here are paid once for the host; the cost of training holds for
  /// each feature on it.
  public let given: StatedOption.Quantities

  /// A host.
  public init(name: String, machine: String, given: StatedOption.Quantities = [:]) {
    self.name = name
    self.machine = machine
    self.given = given
  }
}

extension StatedHost {
  /// The numbers that it has and that no machine has.
  var misplaced: [Definition] {
    registry.all.filter { !$0.traits.contains(.isOfHost) && given[$0.key] != nil }
  }
}
