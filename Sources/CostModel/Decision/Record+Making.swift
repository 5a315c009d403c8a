extension Record {
  /// What is true of a subject today.
  init(of subject: DecisionSubject, _ answer: DecisionAnswer, _ figures: DecisionFigures) {
    asOf = subject.asOf
    switch answer {
    case .comparison(let comparison, _):
      inputs = Self.inputs(of: subject.statement, comparison)
      prices = Self.prices(of: comparison.pricedOffers, on: comparison.scenario.start)
    case .portfolio(let portfolio, _):
      inputs = Self.inputs(of: subject, portfolio.study)
      prices = Self.prices(of: portfolio.study.pricedOffers, on: portfolio.start)
    }
    results = figures.likely.filter { $0.value != .unknown }
  }

  /// The key of an input that holds for one option alone: its name, a point, the key of the parameter.
  static func key(_ key: String, of option: String) -> String { "\(option).\(key)" }

  private static func prices(of offers: [Offer], on day: CalendarDate) -> [String: PriceFacts] {
    Dictionary(offers.map { ($0.priceID, PriceFacts($0, on: day)) }) { first, _ in first }
  }

  private static func inputs(of subject: DecisionSubject, _ study: PortfolioStudy) -> [String: String] {
    var inputs: [String: String] = [:]
    func take(_ place: Int, as key: String) {
      guard let spread = study.inputs.spreads[place] else { return }
      inputs[key] = study.inputs.definition(at: place).unit.text(spread)
    }
    let read = study.readPlaces
    for (slot, definition) in registry.all.enumerated()
    where read.contains(slot) || study.inputs.origins[slot]?.isGiven ?? false {
      take(slot, as: definition.key)
    }
    func take(_ overlay: Overlay, of name: String) {
      for number in overlay.numbers { take(number.place, as: key(registry.all[number.slot].key, of: name)) }
    }
    take(study.once, of: OncePart.key)
    for host in study.hosts { take(host.overlay, of: host.name) }
    for (feature, stated) in zip(study.features, subject.portfolio?.features ?? []) {
      take(feature.overlay, of: feature.name)
      for name in StatedName.allCases where name != .model || stated.statement.model != nil {
        if let text = name.text(in: stated.statement) { inputs[key(name.rawValue, of: feature.name)] = text }
      }
      if let bill = stated.bill {
        inputs[key(StatedFeature.billKey, of: feature.name)] = Unit.usdPerMonth.text(bill)
      }
    }
    for name in StatedName.allCases { inputs[name.rawValue] = name.text(in: subject.statement) }
    return inputs
  }

  private static func inputs(of statement: Statement, _ comparison: Comparison) -> [String: String] {
    var inputs: [String: String] = [:]
    for number in comparison.numbers {
      inputs[number.definition.key] = number.definition.unit.text(number.spread)
    }
    for offer in comparison.rows.map(\.offer) where offer.bound == nil {
      for number in comparison.study.ownNumbers(of: offer) {
        inputs[key(number.definition.key, of: offer.id)] = number.definition.unit.text(number.spread)
      }
    }
    for name in StatedName.allCases { inputs[name.rawValue] = name.text(in: statement) }
    return inputs
  }
}

/// What a statement says that is no number, as a record keeps it.
enum StatedName: String, CaseIterable {
  case model
  case successor = "then"
  case task
  case start
  case ramp

  /// What the statement says; nil where it says nothing.
  func text(in statement: Statement) -> String? {
    switch self {
    case .model: statement.model ?? Scenario.defaultModel
    case .successor: statement.successor
    case .task: statement.task?.rawValue
    case .start: statement.start?.description
    case .ramp: statement.ramp.map { $0.map { Unit.share.text($0.value) }.joined(separator: ",") }
    }
  }

  /// Makes the statement say what a record says.
  func set(_ text: String?, in statement: inout Statement) {
    switch self {
    case .model: statement.model = text
    case .successor: statement.successor = text
    case .task: statement.task = text.flatMap(TaskKind.init)
    case .start: statement.start = text.flatMap { CalendarDate($0) }
    case .ramp:
      statement.ramp = text.map { text in
        text.split(separator: ",").compactMap { part in
          let stated = try? StatedQuantity(String(part), unit: .share, allowed: 0...1, acceptsRange: false)
          return stated.map { Share($0.spread.likely) }
        }
      }
    }
  }
}

extension Unit {
  /// A number or range of this unit as the command line would take it.
  func text(_ spread: Spread) -> String {
    guard spread.isRange else { return text(spread.likely) }
    let middle = Spread(spread.low, spread.high).likely == spread.likely ? [] : [spread.likely]
    return ([spread.low] + middle + [spread.high]).map(text).joined(separator: "..")
  }
}

extension Comparison {
  /// Everything whose prices the comparison rests on: today's model, what follows it, and the options.
  var pricedOffers: [Offer] {
    [today] + study.successors.map(\.offer)
      + rows.map(\.offer).filter { $0.bound == nil }.flatMap { $0.mix?.priced ?? [$0] }
  }
}

extension PortfolioStudy {
  /// Everything whose prices the portfolio rests on.
  var pricedOffers: [Offer] {
    features.flatMap { feature in
      (feature.study.map { [$0.today] + $0.successors.map(\.offer) } ?? [])
        + (feature.offer.map { $0.mix?.priced ?? [$0] } ?? [])
    } + hosts.map(\.offer)
  }
}

extension Offer {
  /// The model, fine-tune or machine whose prices are paid, whatever the user calls the option.
  var priceID: String {
    switch kind {
    case .api: model?.id ?? Plan.custom
    case .hosted: "ft:" + (model?.id ?? Plan.custom)
    case .selfHosted: "host:" + (machine?.id ?? Plan.custom)
    case .mix: id
    }
  }
}
