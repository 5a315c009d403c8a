extension ScenarioFile {
  /// Where the text stands that a fault is about: the key that is wrong where it is known, else the part that it is of; nil
  /// where it is about flags alone.
  func place(
    of fault: ScenarioFault, in statement: Statement, _ named: NamedScenario?, under flags: Statement
  ) -> FilePlace? {
    let error = fault.error.ofPart
    let spot = spot(of: fault, in: statement)
    if let place = spot.place(of: error) { return place }
    if error.isOmission { return spot.home ?? named?.workload ?? workload ?? start }
    // What the named scenario says otherwise is the likelier mistake.
    let own = error.definitions.filter { named?.overrides.given[$0.key] != nil }
    for given in (own.isEmpty ? [] : [statement.given]) + spot.given + [statement.given] {
      for definition in own + error.definitions {
        if case .file(let place)? = given[definition.key]?.1 { return place }
      }
    }
    if case .option = fault.part { return flags.options == nil ? spot.home : nil }
    if error.definitions.contains(where: { flags.given[$0.key] != nil }) { return nil }
    if let name = error.subject {
      let known = [StatedName.successor, .router, .product, .model]
      if known.contains(where: { flags.text(of: $0) == name }) { return nil }
      for stated in [named?.overrides, spot.statement, statement].compactMap(\.self) {
        for key in known where name == stated.text(of: key) {
          return stated.place(of: key) ?? spot.home ?? start
        }
      }
    }
    return spot.home ?? start
  }

  /// Where a part of a statement stands, and what it says for itself.
  private struct Spot {
    /// Its own numbers, those to look at first in front.
    var given: [StatedOption.Quantities] = []
    /// What a feature states.
    var statement: Statement?
    /// Where its name stands, or the option as a whole.
    var home: FilePlace?
    /// The name of its machine, or of the option of a feature.
    var named: (subject: String, place: FilePlace?)?
    /// Where it says to what option or host it goes.
    var destination: (option: FilePlace?, host: FilePlace?)

    /// Where exactly an error stands by its kind; nil where numbers and names have to be looked for.
    func place(of error: ScenarioError) -> FilePlace? {
      switch error {
      case .unknownHost: destination.host
      case .cannotMove, .badOption: destination.option ?? destination.host
      default: named.flatMap { $0.subject == error.subject ? $0.place ?? home : nil }
      }
    }
  }

  private func spot(of fault: ScenarioFault, in statement: Statement) -> Spot {
    var spot = Spot()
    switch fault.part {
    case .whole:
      guard case .plan(let name, _) = fault.error,
        let plan = statement.economics?.plans.first(where: { $0.name == name })
      else { break }
      spot.given = [plan.given] + plan.cohorts.map(\.given)
      spot.home = plan.place
    case .option(let index):
      if let options = statement.options, options.indices.contains(index) {
        spot.given = options[index].allGiven
      }
      if optionPlaces.indices.contains(index) { spot.home = optionPlaces[index] }
    case .host(let index):
      guard let hosts = statement.bundle?.hosts, hosts.indices.contains(index),
        hostPlaces.indices.contains(index)
      else { break }
      spot.given = [hosts[index].given]
      spot.home = hostPlaces[index].name
      spot.named = (hosts[index].machine, hostPlaces[index].machine)
    case .feature(let index):
      guard let features = statement.bundle?.features, features.indices.contains(index),
        featurePlaces.indices.contains(index)
      else { break }
      let (feature, places) = (features[index], featurePlaces[index])
      spot.given = [feature.statement.given]
      spot.statement = feature.statement
      spot.home = places.name
      spot.destination = (places.option, places.host)
      if case .option(let option) = feature.destination {
        spot.given = option.allGiven + spot.given
        let name = option.plan.name
        if name != feature.statement.model { spot.named = (name, places.optionName) }
      }
    }
    return spot
  }
}

extension StatedOption {
  /// Its own numbers, then those of its parts.
  fileprivate var allGiven: [Quantities] {
    guard case .mix(let mix) = plan else { return [given] }
    return [given] + mix.parts.map(\.option.given)
  }
}
