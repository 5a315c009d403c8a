/// The parameters of one scenario: what the user gave, defaults for the rest, and where each came from.
package struct Inputs: Sendable {
  /// One number or range per parameter of the registry, nil where it was left out; behind them the numbers that single
  /// options have of their own.
  package private(set) var spreads: [Spread?]
  /// Where each came from; nil where it was left out.
  package private(set) var origins: [Origin?]
  /// What is published about what the calls are for, of all of them and of single features.
  private(set) var advice: [PurposeAdvice] = []
  /// The slot in the registry of each number behind those of the registry.
  private var ownSlots: [Int] = []

  /// Fills in what was not given.
  ///
  /// - Parameters:
  ///   - given: values by key, with their origin. Calls per day or year are converted with `daysPerMonth`.
  ///   - purpose: what the calls are for, whose published figures hold where none was given.
  ///   - book: where the published figures are.
  /// - Throws: ``ScenarioError/missing(_:)`` for every required parameter that was not given,
  ///   ``ScenarioError/unknownParameter(_:nearest:)`` for a key that the registry does not have,
  ///   ``ScenarioError/badValue(_:_:_:)`` for a value that its parameter does not take, and
  ///   ``ScenarioError/unknownProduct(_:among:)`` for a product that the book has no figure of.
  package init(
    given: [String: (StatedQuantity, Origin)], purpose: Purpose = Purpose(), in book: PriceBook = PriceBook()
  ) throws(ScenarioError) {
    var faults: [ScenarioFault] = []
    self.init(given: given, purpose: purpose, in: book, noting: &faults)
    if let first = faults.first { throw first.error }
  }

  /// Fills in what was not given and what cannot be taken, and notes all that is wrong; what is shared by several
  /// features is not whole, and the rest is theirs to give.
  init(
    given: StatedOption.Quantities, purpose: Purpose, in book: PriceBook, isWhole: Bool = true,
    noting faults: inout [ScenarioFault]
  ) {
    do throws(ScenarioError) { try Self.checkKeys(given) } catch { faults.append(ScenarioFault(error)) }
    if let fault = purpose.fault(in: book) { faults.append(ScenarioFault(fault)) }
    advice = [PurposeAdvice(for: purpose, in: book)]
    let days = Self.daysPerMonth(in: given)
    var spreads: [Spread?] = []
    var origins: [Origin?] = []
    var missing: [Definition] = []
    for definition in registry.all {
      if let (stated, origin) = given[definition.key] {
        do throws(ScenarioError) {
          spreads.append(try Self.spread(stated, for: definition, daysPerMonth: days))
          origins.append(origin)
        } catch {
          faults.append(ScenarioFault(error))
          spreads.append(definition.preset.spread)
          origins.append(nil)
        }
        continue
      }
      switch definition.preset {
      case .required:
        if isWhole { missing.append(definition) }
        fallthrough
      case .absent:
        spreads.append(nil)
        origins.append(nil)
      case .value(let spread, let source):
        spreads.append(spread)
        origins.append(.preset(source))
      case .published(let overhead, let aspect):
        let (spread, origin) = Self.figure(overhead, for: purpose, by: aspect, in: book)
        spreads.append(spread)
        origins.append(origin)
      }
    }
    if !missing.isEmpty { faults.append(ScenarioFault(.missing(missing))) }
    self.spreads = spreads
    self.origins = origins
    let oneOff = registry.oneOff
    // Tokens of training that are stated alone are all of them; the passes that nobody gave do not multiply them.
    if spread(oneOff.trainingTokens) != nil, !isGiven(oneOff.epochs) {
      self.spreads[oneOff.epochs.slot] = Spread(1)
    }
  }

  /// The published figure for a purpose, by one aspect of it, and 0 where there is none, or the task stays on the API.
  private static func figure(
    _ overhead: String, for purpose: Purpose, by aspect: Purpose.Aspect, in book: PriceBook
  ) -> (Spread, Origin) {
    guard purpose.says(aspect), PurposeAdvice(for: purpose, in: book).staysOnApi == nil,
      let overhead = book.overheads.first(where: { $0.key == overhead }),
      let figure = overhead.figure(for: purpose, by: aspect)
    else { return (Spread(0), .preset(nil)) }
    return figure
  }

  /// Takes the published figures for what the calls of one feature are for in, where nobody gave other ones.
  ///
  /// - Throws: ``ScenarioError/unknownProduct(_:among:)``.
  mutating func add(
    _ purpose: Purpose, over overlay: inout Overlay, in book: PriceBook
  ) throws(ScenarioError) {
    if let fault = purpose.fault(in: book) { throw fault }
    if !advice.contains(where: { $0.purpose.task == purpose.task && $0.purpose.product == purpose.product }) {
      advice.append(PurposeAdvice(for: purpose, in: book))
    }
    for (slot, definition) in registry.all.enumerated() {
      guard case .published(let overhead, let aspect) = definition.preset, purpose.says(aspect),
        !overlay.holds(slot), origins[slot]?.isGiven != true
      else { continue }
      let (spread, origin) = Self.figure(overhead, for: purpose, by: aspect, in: book)
      overlay.add(slot, at: append(spread, origin, of: slot))
    }
  }

  private static func checkKeys(_ given: StatedOption.Quantities) throws(ScenarioError) {
    if let key = given.keys.sorted().first(where: { registry[key: $0] == nil }) {
      throw .unknownParameter(key, nearest: nearestNames(to: key, among: registry.all.map(\.key)))
    }
  }

  /// The days of a month: those that are stated, else the default, 30.
  static func daysPerMonth(in given: StatedOption.Quantities) -> Double {
    given[registry[registry.workload.daysPerMonth].key]?.0.spread.likely ?? registry.usualDaysPerMonth
  }

  /// The numbers of a stated value, calls by the month.
  private static func spread(
    _ stated: StatedQuantity, for definition: Definition, daysPerMonth: Double
  ) throws(ScenarioError) -> Spread {
    if let fault = definition.fault(in: stated.spread) { throw .badValue(definition, stated.spread, fault) }
    return definition.unit == .callsPerMonth ? stated.perMonth(daysPerMonth: daysPerMonth) : stated.spread
  }

  /// Takes numbers in that hold for one option or feature alone, each in a place of its own.
  ///
  /// - Parameter shared: the numbers that lie under them.
  /// - Throws: ``ScenarioError`` for a key that the registry does not have and a value that its parameter does not take.
  mutating func add(
    _ given: StatedOption.Quantities, over shared: Overlay = .none
  ) throws(ScenarioError) -> Overlay {
    guard !given.isEmpty else { return .none }
    try Self.checkKeys(given)
    var overlay = Overlay.none
    for (slot, definition) in registry.all.enumerated() {
      guard let (stated, origin) = given[definition.key] else { continue }
      let days = spread(registry.workload.daysPerMonth).likely
      let spread = try Self.spread(stated, for: definition, daysPerMonth: days)
      overlay.add(slot, at: append(spread, origin, of: slot))
      // What is said here in tokens replaces what was said for all as a share, and the other way round.
      guard let other = registry.otherUnit(of: slot), given[registry.all[other].key] == nil, isSaid(other)
      else { continue }
      overlay.add(other, at: append(Spread(0), origin, of: other))
    }
    let epochs = registry.oneOff.epochs.slot
    if overlay.holds(registry.oneOff.trainingTokens.slot),
      origins[shared.overlaid(by: overlay).place(of: epochs)]?.isGiven != true
    {
      overlay.add(epochs, at: append(Spread(1), .preset(nil), of: epochs))
    }
    return overlay
  }

  /// Whether anything but 0 is said of a parameter, for all or for one option or feature.
  private func isSaid(_ slot: Int) -> Bool {
    spreads.indices.contains { self.slot(at: $0) == slot && spreads[$0]?.high ?? 0 > 0 }
  }

  /// The numbers of the registry alone.
  var withoutOwnNumbers: Inputs {
    var copy = self
    copy.spreads = Array(spreads.prefix(registry.all.count))
    copy.origins = Array(origins.prefix(registry.all.count))
    copy.ownSlots = []
    return copy
  }

  /// Takes the number of one place of other inputs into a slot.
  mutating func take(at place: Int, of other: Inputs, to slot: Int) {
    guard other.spreads.indices.contains(place), spreads.indices.contains(slot) else { return }
    spreads[slot] = other.spreads[place]
    origins[slot] = other.origins[place]
  }

  /// Puts the number of one place into another, as an overlay does.
  mutating func copyNumber(at place: Int, to slot: Int) {
    guard spreads.indices.contains(place), spreads.indices.contains(slot) else { return }
    spreads[slot] = spreads[place]
    origins[slot] = origins[place]
  }

  /// Sets the numbers of some slots of the registry to nothing, those that single options have of their own too.
  mutating func clear(_ slots: Set<Int>) {
    for place in spreads.indices where slots.contains(slot(at: place)) { spreads[place] = Spread(0) }
  }

  /// Puts another number into a slot of the registry.
  mutating func put(_ spread: Spread, in slot: Int) {
    if spreads.indices.contains(slot) { spreads[slot] = spread }
  }

  /// Puts a stated number into a slot of the registry; where it came from stays as it was.
  ///
  /// - Throws: ``ScenarioError/badValue(_:_:_:)`` for a value that the parameter does not take.
  mutating func put(_ stated: StatedQuantity, in slot: Int) throws(ScenarioError) {
    guard registry.all.indices.contains(slot) else { return }
    let days = spread(registry.workload.daysPerMonth).likely
    put(try Self.spread(stated, for: registry.all[slot], daysPerMonth: days), in: slot)
  }

  /// Puts a number behind all others, and says where it stands; the slot is that of the parameter it is one of.
  mutating func append(_ spread: Spread, _ origin: Origin, of slot: Int) -> Int {
    defer { ownSlots.append(slot) }
    spreads.append(spread)
    origins.append(origin)
    return spreads.count - 1
  }

  /// Where a number stands that several options take from the same table; it is put behind all others where it is new.
  mutating func place(of spread: Spread, _ origin: Origin, of slot: Int) -> Int {
    let first = registry.all.count
    let known = spreads.indices.dropFirst(first).first { place in
      ownSlots[place - first] == slot && spreads[place] == spread && origins[place] == origin
    }
    return known ?? append(spread, origin, of: slot)
  }

  /// What is said about the parameter of a slot, or of a place behind the slots.
  func definition(at place: Int) -> Definition { registry.all[slot(at: place)] }

  /// The slot in the registry of a place.
  func slot(at place: Int) -> Int {
    place < registry.all.count ? place : ownSlots[place - registry.all.count]
  }

  /// The point at which every parameter has its likely value.
  package var likely: Point { Point(values: spreads.map { $0?.likely ?? .nan }) }

  /// The slots whose value is a range.
  var rangedSlots: [Int] { spreads.indices.filter { spreads[$0]?.isRange ?? false } }

  /// Whether the user gave a value for the parameter.
  func isGiven<Kind>(_ parameter: Parameter<Kind>) -> Bool { origins[parameter.slot]?.isGiven ?? false }

  /// The range of a parameter, or nil where it was left out.
  func spread<Kind>(_ parameter: OptionalParameter<Kind>) -> Spread? { spreads[parameter.slot] }

  /// The range of a parameter that always has a value.
  func spread<Kind>(_ parameter: Parameter<Kind>) -> Spread { spreads[parameter.slot] ?? Spread(0) }
}
