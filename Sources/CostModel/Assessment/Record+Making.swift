extension Record {
  /// What is true of a subject today.
  init(of subject: DecisionSubject, _ answer: DecisionAnswer, _ figures: DecisionFigures) {
    asOf = subject.asOf
    choice = answer.choice
    let comparison = answer.comparison
    inputs =
      subject.statement.bundle.map { Self.inputs(of: subject, $0, comparison.study) }
      ?? Self.inputs(of: subject, comparison)
    if let economics = subject.statement.economics { inputs.merge(economics.recordedInputs) { $1 } }
    prices = Self.prices(of: comparison.pricedOffers, on: comparison.scenario.start)
    results = figures.likely.filter { $0.value != .unknown }
  }

  private static func prices(of offers: [Offer], on day: CalendarDate) -> [String: PriceFacts] {
    Dictionary(offers.map { ($0.priceID, PriceFacts($0, on: day)) }) { first, _ in first }
  }

  private static func inputs(
    of subject: DecisionSubject, _ stated: StatedBundle, _ study: Study
  ) -> [String: String] {
    guard let bundle = study.offers.first?.bundle else { return [:] }
    var inputs: [String: String] = [:]
    func take(_ place: Int, as key: String) {
      guard let spread = study.inputs.spreads[place] else { return }
      inputs[key] = study.inputs.definition(at: place).unit.text(spread)
    }
    let unread = study.unreadSlots
    for (slot, definition) in registry.all.enumerated()
    where !unread.contains(slot) || study.inputs.origins[slot]?.isGiven ?? false {
      take(slot, as: definition.key)
    }
    func take(_ overlay: Overlay, of owner: RecordedInput.Owner) {
      for number in overlay.numbers {
        take(number.place, as: RecordedInput(registry.all[number.slot].key, of: owner).text)
      }
    }
    take(bundle.once, of: .once)
    for host in bundle.hosts { take(host.overlay, of: .host(host.name)) }
    for (feature, stated) in zip(bundle.features, stated.features) {
      let owner = RecordedInput.Owner.feature(feature.name)
      take(feature.overlay, of: owner)
      if feature.host == nil, let option = feature.offer { take(option.overlay, of: .option(feature.name)) }
      if case .option(let option) = stated.destination {
        inputs.merge(option.recordedParts(as: feature.name)) { $1 }
      }
      for name in StatedName.allCases where name != .model || stated.statement.model != nil {
        if let text = name.text(in: stated.statement) {
          inputs[RecordedInput(name.rawValue, of: owner).text] = text
        }
      }
      if let bill = stated.bill {
        inputs[RecordedInput(StatedFeature.billKey, of: owner).text] = Unit.usdPerMonth.text(bill)
      }
    }
    for name in StatedName.allCases { inputs[name.rawValue] = name.text(in: subject.statement) }
    return inputs
  }

  private static func inputs(of subject: DecisionSubject, _ comparison: Comparison) -> [String: String] {
    var inputs: [String: String] = [:]
    for number in comparison.numbers {
      inputs[number.definition.key] = number.definition.unit.text(number.spread)
    }
    for offer in comparison.choosable.map(\.offer) {
      for number in comparison.study.ownNumbers(of: offer) {
        let input = RecordedInput(number.definition.key, of: .option(offer.id))
        inputs[input.text] = number.definition.unit.text(number.spread)
      }
    }
    for number in comparison.study.ownNumbers(of: comparison.today) {
      inputs[RecordedInput(number.definition.key, of: .today).text] = number.definition.unit.text(
        number.spread)
    }
    for option in subject.statement.options ?? [] {
      inputs.merge(option.recordedParts(as: option.recordedName(in: subject.book))) { $1 }
    }
    for name in StatedName.allCases { inputs[name.rawValue] = name.text(in: subject.statement) }
    return inputs
  }
}

extension StatedOption {
  /// The name under which a record keeps its own numbers.
  func recordedName(in book: PriceBook) -> String { name ?? plan.priceID(in: book) ?? label }

  /// Its ramp, its fees and what shares its calls, which are no numbers of the registry, by their key in a record.
  fileprivate func recordedParts(as name: String) -> [String: String] {
    var inputs: [String: String] = [:]
    let owner = RecordedInput.Owner.option(name)
    if let ramp {
      inputs[RecordedInput(StatedName.ramp.rawValue, of: owner).text] = ramp.text
    }
    if let fees {
      inputs[RecordedInput(StatedName.fees.rawValue, of: owner).text] = RecordedFees.text(of: fees)
    }
    if case .mix(let mix) = plan {
      for (key, text) in RecordedMix.texts(of: mix) { inputs[RecordedInput(key, of: owner).text] = text }
    }
    return inputs
  }
}
