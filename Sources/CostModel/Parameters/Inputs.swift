/// The parameters of one scenario: what the user gave, defaults for the rest, and where each came from.
public struct Inputs: Sendable {
  /// One number or range per parameter of the registry; nil where it was left out.
  public let spreads: [Spread?]
  /// Where each came from; nil where it was left out.
  public let origins: [Origin?]

  /// Fills in what was not given.
  ///
  /// - Parameters:
  ///   - given: values by key, with their origin. Calls per day or year are converted with `daysPerMonth`.
  ///   - published: the figure for the task, by overhead key.
  /// - Throws: ``ScenarioError/missing(_:)`` for every required parameter that was not given,
  ///   ``ScenarioError/unknownParameter(_:nearest:)`` for a key that the registry does not have, and
  ///   ``ScenarioError/badValue(_:_:_:)`` for a value that its parameter does not take.
  public init(
    given: [String: (StatedQuantity, Origin)], published: [String: (Spread, Source)] = [:]
  ) throws(ScenarioError) {
    if let key = given.keys.sorted().first(where: { key in !registry.all.contains { $0.key == key } }) {
      throw .unknownParameter(key, nearest: nearestNames(to: key, among: registry.all.map(\.key)))
    }
    let monthLength = registry.all[registry.daysPerMonth.slot]
    let days = (given[monthLength.key]?.0.spread ?? monthLength.preset.spread)?.likely ?? .nan
    var spreads: [Spread?] = []
    var origins: [Origin?] = []
    var missing: [Definition] = []
    for definition in registry.all {
      if let (stated, origin) = given[definition.key] {
        if let fault = definition.fault(in: stated.spread) {
          throw .badValue(definition, stated.spread, fault)
        }
        spreads.append(
          definition.unit == .callsPerMonth ? stated.perMonth(daysPerMonth: days) : stated.spread)
        origins.append(origin)
        continue
      }
      switch definition.preset {
      case .required:
        missing.append(definition)
        fallthrough
      case .absent:
        spreads.append(nil)
        origins.append(nil)
      case .value(let spread, let source):
        spreads.append(spread)
        origins.append(.preset(source))
      case .byTask(let overhead):
        let figure = published[overhead]
        spreads.append(figure?.0 ?? Spread(0))
        origins.append(figure.map { .task($0.1) } ?? .preset(nil))
      }
    }
    guard missing.isEmpty else { throw .missing(missing) }
    self.spreads = spreads
    self.origins = origins
  }

  /// The point at which every parameter has its likely value.
  public var likely: Point { Point(values: spreads.map { $0?.likely ?? .nan }) }

  /// The slots whose value is a range.
  var rangedSlots: [Int] { spreads.indices.filter { spreads[$0]?.isRange ?? false } }

  /// Whether the user gave a value for the parameter.
  func isGiven<Kind>(_ parameter: Parameter<Kind>) -> Bool { origins[parameter.slot]?.isGiven ?? false }

  /// The range of a parameter, or nil where it was left out.
  func spread<Kind>(_ parameter: OptionalParameter<Kind>) -> Spread? { spreads[parameter.slot] }

  /// The range of a parameter that always has a value.
  func spread<Kind>(_ parameter: Parameter<Kind>) -> Spread { spreads[parameter.slot] ?? Spread(0) }
}
