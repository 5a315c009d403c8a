extension DecisionSubject {
  /// The same subject with one change undone; nil where it cannot be.
  func restoring(_ change: Change.Subject, from past: Record) -> DecisionSubject? {
    var restored = self
    switch change {
    case .input(let key, let then, _):
      guard restored.restore(RecordedInput(key), to: then) else { return nil }
    case .price(let id, nil, _):
      guard statement.bundle == nil, let options = statedOptions else { return nil }
      restored.statement.options = options.filter { $0.plan.priceID(in: book) != id }
    case .price(let id, _?, nil):
      guard statement.bundle == nil, let options = statedOptions, let plan = try? Plan(id) else { return nil }
      restored.statement.options = options + [StatedOption(plan)]
    case .price, .end, .replacement, .fineTuning:
      guard let facts = past.prices[change.name] else { return nil }
      restored.book.restore(change, to: facts, on: statement.start ?? asOf)
    case .choice(let then, _): restored.chosen = then
    case .day(let then, _): restored.statement.start = then
    }
    return restored
  }

  /// The options, those of the proposal where none are stated; nil where they cannot be told.
  private var statedOptions: [StatedOption]? {
    if let options = statement.options { return options }
    guard let comparison = try? answer().comparison else { return nil }
    return comparison.choosable.map(\.offer).compactMap { offer in
      (try? Plan(offer.id)).map { StatedOption($0) }
    }
  }

  /// Makes an input what was recorded; false where it cannot be.
  private mutating func restore(_ input: RecordedInput, to text: String?) -> Bool {
    switch input.owner {
    case .all: return statement.restore(input.key, to: text)
    case .option(let name) where statement.bundle != nil:
      guard let index = statement.bundle?.features.firstIndex(where: { $0.name == name }),
        let feature = statement.bundle?.features[index].restoringOption(input.key, to: text)
      else { return false }
      statement.bundle?.features[index] = feature
    case .option(let name):
      guard let options = statement.options,
        let option = options.first(where: { $0.recordedName(in: book) == name }),
        let restored = option.restoring(input.key, to: text, beside: options)
      else { return false }
      statement.options = options.map { $0.replacing(option, by: restored) }
    case .once:
      guard let given = statement.bundle?.once.restoring(input.key, to: text) else { return false }
      statement.bundle?.once = given
    case .today:
      guard let given = statement.ofToday.restoring(input.key, to: text) else { return false }
      statement.ofToday = given
    case .plan, .cohort:
      guard let economics = statement.economics?.restoring(input, to: text) else { return false }
      statement.economics = economics
    case .host(let name):
      guard let index = statement.bundle?.hosts.firstIndex(where: { $0.name == name }),
        let host = statement.bundle?.hosts[index], let given = host.given.restoring(input.key, to: text)
      else { return false }
      statement.bundle?.hosts[index] = StatedHost(name: host.name, machine: host.machine, given: given)
    case .feature(let name):
      guard let index = statement.bundle?.features.firstIndex(where: { $0.name == name }),
        let feature = statement.bundle?.features[index].restoring(input.key, to: text)
      else { return false }
      statement.bundle?.features[index] = feature
    }
    return true
  }
}

extension Statement {
  /// Makes a name or a number what was recorded; false where the key is neither.
  fileprivate mutating func restore(_ key: String, to text: String?) -> Bool {
    if let name = StatedName(rawValue: key) {
      name.set(text, in: &self)
      return true
    }
    guard let restored = given.restoring(key, to: text) else { return false }
    given = restored
    return true
  }
}

extension StatedFeature {
  /// The feature with its bill, a name or a number as it was recorded; nil where that cannot be.
  fileprivate func restoring(_ key: String, to text: String?) -> StatedFeature? {
    var (statement, bill) = (statement, bill)
    if key == Self.billKey {
      bill = text.flatMap(RecordedInput.bill)
    } else if !statement.restore(key, to: text) {
      return nil
    }
    return StatedFeature(name: name, statement: statement, bill: bill, destination: destination)
  }
}

extension StatedFeature {
  /// The feature with a number of its option as it was recorded; nil where that cannot be.
  fileprivate func restoringOption(_ key: String, to text: String?) -> StatedFeature? {
    guard case .option(let option) = destination, let restored = option.restoring(key, to: text, beside: [])
    else { return nil }
    return StatedFeature(name: name, statement: statement, bill: bill, destination: .option(restored))
  }
}

extension StatedOption {
  /// The option with its ramp, the shares of its parts or a number as it was recorded; nil where that cannot be.
  fileprivate func restoring(_ key: String, to text: String?, beside options: [StatedOption]) -> StatedOption?
  {
    switch key {
    case StatedName.ramp.rawValue:
      return StatedOption(plan, name: name, given: given, ramp: text.flatMap { try? Ramp($0) }, fees: fees)
    case StatedName.fees.rawValue:
      return StatedOption(plan, name: name, given: given, ramp: ramp, fees: text.flatMap(RecordedFees.fees))
    case let key where RecordedMix.keys.contains(key):
      guard case .mix(let mix) = plan, let restored = mix.restoring(key, to: text, beside: options) else {
        return nil
      }
      return with(.mix(restored))
    default:
      return given.restoring(key, to: text).map {
        StatedOption(plan, name: name, given: $0, ramp: ramp, fees: fees)
      }
    }
  }

  /// The same option, with another one in place of itself or of those of its parts that are that one.
  fileprivate func replacing(_ old: StatedOption, by new: StatedOption) -> StatedOption {
    if self == old { return new }
    guard case .mix(let mix) = plan, mix.parts.contains(where: { $0.option == old }) else { return self }
    let replaced = mix.replacingOptions { $0 == old ? new : $0 }
    return with(.mix(replaced))
  }
}

extension StatedOption.Quantities {
  /// The numbers with one of them as it was recorded, or left out where none was; nil where the key or the text is none.
  func restoring(_ key: String, to text: String?) -> StatedOption.Quantities? {
    guard let definition = registry[key: key] else { return nil }
    var restored = self
    restored[key] = text.flatMap { try? StatedQuantity($0, for: definition) }.map { ($0, .preset(nil)) }
    return text == nil || restored[key] != nil ? restored : nil
  }
}
