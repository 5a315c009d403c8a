extension DecisionSubject {
  /// The same subject with one change undone; nil where it cannot be.
  func restoring(_ change: Change.Subject, from past: Record) -> DecisionSubject? {
    var restored = self
    switch change {
    case .input(let key, let then, _):
      guard restored.restoreInput(key, to: then) else { return nil }
    case .price(let id, let then?, _): restored.book.restore(then, of: id, isEnd: false)
    case .price(let id, nil, _):
      guard let options = statement.options else { return nil }
      restored.statement.options = options.filter { $0.plan.priceID(in: book) != id }
    case .day(let then, _): restored.statement.start = then
    case .end(let id, _, _):
      guard let facts = past.prices[id] else { return nil }
      restored.book.restore(facts, of: id, isEnd: true)
    }
    return restored
  }

  /// Sets an input of the statement to what was recorded; false where it cannot be.
  private mutating func restoreInput(_ key: String, to text: String?) -> Bool {
    if let name = StatedName(rawValue: key) {
      name.set(text, in: &statement)
      return true
    }
    if let given = Self.restoring(key, to: text, in: statement.given) {
      statement.given = given
      return true
    }
    guard let point = key.lastIndex(of: ".") else { return false }
    let (name, own) = (String(key[..<point]), String(key[point...].dropFirst()))
    if portfolio != nil { return restoreInput(own, ofPart: name, to: text) }
    guard let options = statement.options, let index = options.firstIndex(where: { $0.label == name }),
      let given = Self.restoring(own, to: text, in: options[index].given)
    else { return false }
    statement.options?[index] = StatedOption(
      options[index].plan, name: options[index].name, given: given, ramp: options[index].ramp)
    return true
  }

  /// Sets an input of a feature, of a host, or of what is paid once.
  private mutating func restoreInput(_ key: String, ofPart name: String, to text: String?) -> Bool {
    guard var changed = portfolio else { return false }
    defer { portfolio = changed }
    if name == OncePart.key {
      guard let given = Self.restoring(key, to: text, in: changed.once) else { return false }
      changed.once = given
      return true
    }
    if let index = changed.hosts.firstIndex(where: { $0.name == name }) {
      let host = changed.hosts[index]
      guard let given = Self.restoring(key, to: text, in: host.given) else { return false }
      changed.hosts[index] = StatedHost(name: host.name, machine: host.machine, given: given)
      return true
    }
    guard let index = changed.features.firstIndex(where: { $0.name == name }) else { return false }
    let feature = changed.features[index]
    var (statement, bill) = (feature.statement, feature.bill)
    if key == StatedFeature.billKey {
      let stated = text.flatMap {
        try? StatedQuantity($0, unit: .usdPerMonth, allowed: 0...1e12, acceptsRange: true)
      }
      guard let stated else { return false }
      bill = stated.spread
    } else if let name = StatedName(rawValue: key) {
      name.set(text, in: &statement)
    } else {
      guard let given = Self.restoring(key, to: text, in: statement.given) else { return false }
      statement.given = given
    }
    changed.features[index] = StatedFeature(
      name: feature.name, statement: statement, bill: bill, destination: feature.destination)
    return true
  }

  /// Some numbers with one of them as it was recorded; nil where the record holds no number for it.
  private static func restoring(
    _ key: String, to text: String?, in given: StatedOption.Quantities
  ) -> StatedOption.Quantities? {
    guard let definition = registry.all.first(where: { $0.key == key }) else { return nil }
    var restored = given
    restored[key] = text.flatMap { try? StatedQuantity($0, for: definition) }.map { ($0, .preset(nil)) }
    return text == nil || restored[key] != nil ? restored : nil
  }
}

extension Plan {
  /// The model, fine-tune or machine whose prices are paid; nil for a mix and for names that no table has.
  fileprivate func priceID(in book: PriceBook) -> String? {
    switch self {
    case .api(let name): try? book.model(named: name).id
    case .hosted(let name): (try? book.model(named: name).id).map { "ft:" + $0 }
    case .machine(let name): book.machine(named: name).map { "host:" + $0.id }
    case .mix: nil
    }
  }
}

extension PriceBook {
  /// Makes the prices of a model, fine-tune or machine, or its end, what a record says.
  fileprivate mutating func restore(_ facts: PriceFacts, of id: String, isEnd: Bool) {
    guard let plan = try? Plan(id) else { return }
    switch plan {
    case .api(let name):
      changeModels { model in
        guard model.id == name else { return }
        if isEnd { model.endOfLife = facts.end } else { model.prices = [TokenPrices(facts)] }
      }
    case .hosted(let name):
      changeModels { model in
        guard model.id == name else { return }
        var tuning = model.fineTuning ?? FineTuning()
        if isEnd {
          // Without an end of its own a fine-tune would end with its model.
          tuning.endOfLife = facts.end ?? EndOfLife(on: CalendarDate(dayNumber: .max), replacement: nil)
        } else {
          tuning.prices = [TuningPrices(facts)]
        }
        model.fineTuning = tuning
      }
    case .machine(let name):
      guard !isEnd else { return }
      changeMachines { machine in
        guard machine.id == name else { return }
        machine.hourly = facts.amounts[PriceFacts.hourly].map { HourlyUSD($0) }
        machine.platformFee = facts.amounts[PriceFacts.platformFee].map { MonthlyUSD($0) }
        for (index, step) in facts.steps.enumerated() where machine.steps.indices.contains(index) {
          machine.steps[index].capacity = DailyCalls(step.callsPerDay)
          machine.steps[index].monthly = MonthlyUSD(step.usdPerMonth)
        }
      }
    case .mix: break
    }
  }
}

extension PriceFacts {
  /// The recorded end; nil where none was announced.
  fileprivate var end: EndOfLife? { endOfLife.map { EndOfLife(on: $0, replacement: replacement) } }

  fileprivate var rates: TokenRates {
    var rates = TokenRates()
    for rate in TokenRate.allCases { rates[rate] = amounts[rate.key].map { TokenPrice($0) } }
    return rates
  }
}

extension TokenPrices {
  fileprivate init(_ facts: PriceFacts) { self.init(rates: facts.rates) }
}

extension TuningPrices {
  fileprivate init(_ facts: PriceFacts) {
    self.init(
      rates: facts.rates, training: facts.amounts[PriceFacts.training].map { TokenPrice($0) },
      hosting: facts.amounts[PriceFacts.hosting].map { HourlyUSD($0) },
      storage: facts.amounts[PriceFacts.storage].map { MonthlyUSD($0) })
  }
}
