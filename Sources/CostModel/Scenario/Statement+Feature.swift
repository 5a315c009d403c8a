extension Statement {
  /// What is stated for one of its features: its own over what holds for all; where it goes is left open.
  func stating(_ feature: StatedFeature) -> Statement {
    var shared = self
    shared.bundle = nil
    var statement = shared.overlaid(by: feature.statement)
    // What follows a model follows no other.
    if feature.statement.model != nil { statement.successor = feature.statement.successor }
    return statement
  }

  /// One of its features alone, without what is paid once for all: its option as the one to compare, a shared host as a
  /// machine of its own, the program's proposals where it stays.
  ///
  /// - Throws: ``ScenarioError/unknownFeature(_:among:)``.
  public func feature(named name: String) throws(ScenarioError) -> Statement {
    let features = bundle?.features ?? []
    guard let bundle, let feature = features.first(where: { $0.name == name }) else {
      throw .unknownFeature(name, among: features.map(\.name))
    }
    let host = bundle.hosts.first { $0.name == feature.hostName }
    guard feature.bill == nil, feature.hostName == nil || host != nil else {
      // What is known by its bill is no task of tokens.
      var alone = self
      alone.bundle = StatedBundle(hosts: host.map { [$0] } ?? [], features: [feature])
      return alone
    }
    var alone = stating(feature)
    alone.isOfFeature = true
    switch feature.destination {
    case .stays: break
    case .option(let option): alone.options = [option]
    case .host:
      alone.options = host.map {
        [StatedOption(.machine($0.machine), name: $0.name, given: $0.given)]
      }
    }
    return alone
  }

  /// The same with the only one of its features as its task, where nothing is paid besides.
  var ofOneFeature: Statement {
    guard let bundle, bundle.once.isEmpty, options == nil, let only = bundle.features.first,
      bundle.features.count == 1, only.misplaced.isEmpty, let alone = try? feature(named: only.name)
    else { return self }
    return alone
  }
}
