/// Several features and one bill, as the user states them.
public struct PortfolioStatement: Sendable {
  /// What holds for every feature that says nothing else, and the time, start and verdict, which are the same for all.
  ///
  /// A number here is a default of each feature: 40 team hours are 40 for every feature that moves.
  public var shared: Statement
  /// What is paid once for the portfolio as a whole, by key: ``onceKeys``.
  ///
  /// With hours of work here, features that say none take none.
  public var once: StatedOption.Quantities
  /// The machines that features share.
  public var hosts: [StatedHost]
  /// The features.
  public var features: [StatedFeature]

  /// A portfolio.
  public init(
    shared: Statement = Statement(), once: StatedOption.Quantities = [:], hosts: [StatedHost] = [],
    features: [StatedFeature]
  ) {
    self.shared = shared
    self.once = once
    self.hosts = hosts
    self.features = features
  }

  /// This portfolio with a statement on top, which wins wherever it says something: over what features and hosts say for
  /// themselves too, and over what is paid once, which stays paid once.
  public func overlaid(by top: Statement) -> PortfolioStatement {
    var merged = self
    merged.once = once.merging(top.given.filter { once[$0.key] != nil }) { _, winner in winner }
    var rest = top
    rest.given = top.given.filter { once[$0.key] == nil }
    merged.shared = shared.overlaid(by: rest)
    merged.hosts = hosts.map { host in
      StatedHost(
        name: host.name, machine: host.machine, given: host.given.without(rest.given))
    }
    merged.features = features.map { $0.without(rest) }
    return merged
  }

  /// The keys of the numbers that can be paid once for the portfolio as a whole.
  public static var onceKeys: [String] {
    [
      registry[registry.oneOff.upfront], registry[registry.recurring.maintenance],
      registry[registry.oneOff.teamHours],
    ].map(\.key)
      + registry.oneOff.workParts.map { registry[$0].key }
  }
}
