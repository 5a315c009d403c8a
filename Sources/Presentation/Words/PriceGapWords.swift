internal import CostModel

extension PriceGap {
  /// The prices that are missing, in words.
  fileprivate var names: String { kinds.map(\.name).joined(separator: ", ") }

  /// What is not known, and the flags that give it, as a clause.
  var words: String { cause + "; " + remedy(in: .flags) }

  /// What is not known.
  var cause: String {
    guard let hourly = billedByHour else {
      return "no source gives the price of \(names) of \(option)"
    }
    return
      "training of \(option) is billed by the hour, \(Unit.usdPerHour.text(hourly.value)), for hours that nobody knows"
  }

  /// What would give the prices or do without them.
  func remedy(in names: StatedNames) -> String {
    let registry = Parameters.standard
    var ways: [String] = []
    for kind in kinds { ways += parameters(for: kind).map(names.name) }
    if takesPremium { ways.append(names.name(registry[registry.tuned.premium])) }
    if kinds.contains(where: { $0 != .training }) { ways.append(names.ownPriceFile) }
    return "give " + ways.joined(separator: " or ") + without(in: names)
  }

  private func parameters(for kind: Kind) -> [Definition] {
    let registry = Parameters.standard
    switch kind {
    case .tokens(let rate):
      guard takesHandPrice, let parameter = registry.prices.parameter(for: rate) else { return [] }
      return [registry[parameter]]
    case .hosting: return []
    case .training:
      return [
        billedByHour == nil
          ? registry[registry.oneOff.trainingPrice] : registry[registry.oneOff.trainingHours],
        registry[registry.oneOff.trainingCost],
        isRetraining ? registry[registry.recurring.retrainCost] : registry[registry.oneOff.upfront],
      ]
    }
  }

  /// What may be left out instead.
  private func without(in names: StatedNames) -> String {
    let levers = Parameters.standard.levers
    var left: [String] = []
    func leave(_ parameter: Parameter<Fraction>, _ rates: TokenRate...) {
      guard kinds.contains(where: { kind in rates.contains { kind == .tokens($0) } }) else { return }
      left.append(names.name(Parameters.standard[parameter]))
    }
    leave(levers.promptCached, .cachedInput)
    leave(levers.promptWritten, .cacheWrite)
    leave(levers.promptWrittenHour, .longCacheWrite)
    leave(levers.batchShare, .batchInput, .batchOutput)
    guard !left.isEmpty else { return "" }
    return
      ", or leave \(left.joined(separator: " and ")) out, for this option alone by a 0 of its own in a file"
  }
}

extension [PriceGap] {
  /// The options that lack the same prices, and which those are, a clause for each.
  var wordsByPrice: [String] {
    let prices = map(\.names).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return prices.map { names in
      let options = filter { $0.names == names }.map(\.option)
      return "\(options.joined(separator: ", ")), as no source gives the price of \(names)"
    }
  }
}
