/// Several features that share one bill, as the user states them; what holds for all of them stands in the ``Statement``
/// around them, and is a default of each: 40 team hours are 40 for every feature that moves.
public struct StatedBundle: Sendable {
  /// What is paid once for all of them, by key: ``onceKeys``.
  ///
  /// With hours of work here, features that say none take none.
  public var once: StatedOption.Quantities
  /// The machines that features share.
  public var hosts: [StatedHost]
  /// The features.
  public var features: [StatedFeature]

  /// Some features.
  public init(
    once: StatedOption.Quantities = [:], hosts: [StatedHost] = [], features: [StatedFeature]
  ) {
    self.once = once
    self.hosts = hosts
    self.features = features
  }

  /// The same without what is said on top, which wins over what features and hosts say for themselves too, and over what is
  /// paid once, which stays paid once; and what is then left to say for all.
  func overlaid(by top: Statement) -> (bundle: StatedBundle, rest: Statement) {
    var merged = self
    merged.once = once.merging(top.given.filter { once[$0.key] != nil }) { _, winner in winner }
    var rest = top
    rest.given = top.given.filter { once[$0.key] == nil }
    merged.hosts = hosts.map { host in
      StatedHost(name: host.name, machine: host.machine, given: host.given.without(rest.given))
    }
    merged.features = features.map { $0.without(rest) }
    return (merged, rest)
  }

  /// The keys of the numbers that can be paid once for all features.
  public static var onceKeys: [String] {
    [
      registry[registry.oneOff.upfront], registry[registry.recurring.maintenance],
      registry[registry.oneOff.teamHours],
    ].map(\.key)
      + registry.oneOff.workParts.map { registry[$0].key }
  }
}
