extension Study: Ranged {
  var inputs: Inputs { scenario.inputs }
  var outcomeCount: Int { offers.count }

  func outcomes(
    at point: Point
  ) throws(ScenarioError) -> (outcomes: [Result<Outcome, Unavailability>], today: MonthlyUSD) {
    let evaluation = try Evaluation(of: self, at: point)
    return (evaluation.outcomes(), evaluation.baselineBill(into: &nobody).total)
  }

  var weight: Int {
    offers.reduce(0) { $0 + ($1.bundle.map { $0.features.count + $0.hosts.count } ?? 1) }
  }

  func alone(_ index: Int) -> Study {
    var study = self
    study.offers = [offers[index]]
    return study
  }

  /// Whether any cost comes in steps, so that a range may hide one.
  var hasSteps: Bool {
    if today.bundle != nil { return offers.compactMap(\.bundle).contains(where: hasSteps) }
    let cacheShares = [registry.levers.promptCached] + registry.levers.writes
    let trims = PromptTrim.all.contains {
      inputs.spread($0.share).high > 0 || inputs.spread($0.tokens).high > 0
    }
    return (leaves + [today]).contains { offer in
      offer.hasMachines
        || (offer.kind == .hosted || trims || offer.leastCacheable != nil)
          && cacheShares.contains { inputs(of: offer).spread($0).high > 0 }
        || offer.prices.freeTraining.value > 0
        || offer.model?.prices.contains { !$0.longContext.isEmpty } ?? false
    } || offers.contains(where: hasRangedShares)
  }

  /// Whether a range may leave an option among several without a call, and so without a cost.
  private func hasRangedShares(_ offer: Offer) -> Bool {
    guard let parameter = offer.mix?.freeShare else { return false }
    return inputs(of: offer).spread(parameter)?.isRange ?? false
  }

  /// Which machines, tiers and cached parts are in use at a point, over the months of the horizon.
  func stepSignature(at point: Point) -> [Double] {
    if today.bundle != nil {
      return offers.compactMap(\.bundle).flatMap { stepSignature(of: $0, at: point) }
    }
    var signature: [Double] = []
    let grows = point[registry.time.growth].value != 0
    let volumes = Timeline.volumes(months: grows ? scenario.horizon : 1, at: point)
    let prompt = Prompt.today(at: point)
    if PromptTrim.isAny(at: point) || leaves.contains(where: { $0.kind == .hosted }) {
      signature.append(Double(prompt.partsCached))
    }
    func add(_ fleet: MachineFleet, for calls: CallRate) {
      for volume in volumes {
        let choice = fleet.choice(for: calls * volume)
        signature += fleet.hasSizes ? choice.signature : [choice.total]
      }
    }
    for offer in offers + [today] {
      let own = point.seen(through: offer.overlay)
      let calls = own[registry.workload.calls] * rollout(of: offer, at: own).fullShare
      if let fleet = offer.fleet(at: own) { add(fleet, for: calls * offer.sentPerCall(Traffic(at: own))) }
      if let mix = offer.mix {
        for part in (try? offer.mixedTariff(mix, at: own, into: &nobody))?.parts ?? [] {
          signature.append(part.share > 0 ? 1 : 0)
          if let fleet = part.tariff.fleet { add(fleet, for: calls * part.tariff.reachedPerCall) }
        }
      }
      if inputs(of: offer).spread(registry.machine.hostWindow) != nil {
        let tariff = try? self.tariff(of: offer, at: point, into: &nobody)
        signature += volumes.flatMap { tariff?.windowSignature(for: calls * $0) ?? [] }
      }
      for leaf in offer.leaves {
        let own = point.seen(through: leaf.overlay)
        if !leaf.overlay.isEmpty { signature.append(Double(Prompt.today(at: own).partsCached)) }
        guard let model = leaf.model else { continue }
        let prompt = leaf.prompt(at: own)
        let input = prompt.input
        if leaf.prices.freeTraining.value > 0, let run = TrainingRun(of: leaf, prompt, at: own) {
          signature.append(run.isCovered ? 1 : 0)
        }
        signature.append(
          Double(model.prices.reduce(0) { $0 + $1.longContext.filter { $0.above < input }.count }))
        if let least = leaf.leastCacheable, Prompt.today(at: own).prefix.value > 0 {
          signature.append(input < least ? 0 : 1)
        }
      }
    }
    return signature
  }
}
