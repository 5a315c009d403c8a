extension BundleEvaluation.Feature {
  /// The point as its option sees it; the work of running a shared host is the host's.
  static func point(_ point: Point, of offer: Offer, isGuest: Bool) -> Point {
    let own = point.seen(through: offer.overlay)
    guard isGuest else { return own }
    return own.setting(registry.machine.opsHours, to: .zero).setting(registry.machine.onCallHours, to: .zero)
  }

  init(_ feature: Bundle.Feature, _ alone: Study?, at shared: Point) throws(ScenarioError) {
    point = feature.seen(at: shared)
    let stated = point.values[registry.workload.calls.slot]
    calls = CallRate(stated.isNaN ? 0 : stated)
    if let place = feature.billPlace {
      billedCalls = calls.value > 0 ? calls : CallRate(1)
      var bill = Tariff(prompt: Prompt.today(at: point))
      bill.billedPerCall = 1
      bill.callCosts = CallCosts(CallCost(USD(shared.values[place] / billedCalls.value), of: .input))
      baseline = bill
    } else if let known = alone {
      billedCalls = calls
      baseline = try known.baseline(at: point, into: &nobody)
    } else {
      billedCalls = calls
      baseline = Tariff(prompt: Prompt.today(at: point))
    }
    host = feature.host
    guard let offer = feature.offer else {
      tariff = nil
      secondsPerCall = nil
      return
    }
    let own = Self.point(point, of: offer, isGuest: feature.host != nil)
    var tariff = try offer.optionTariff(at: own, into: &nobody)
    secondsPerCall =
      tariff.perSecond?.time ?? (tariff.fleet?.isPlanned == true ? tariff.fleet?.time?.perCall : nil)
    if feature.host != nil {
      // The machine is the host's, and so is what is paid for all of them.
      tariff.fleet = nil
      if tariff.perSecond != nil {
        tariff.perSecond = nil
        tariff.fixed[.platform] = .zero
        (tariff.reachedPerCall, tariff.billedPerCall) = (tariff.billedPerCall, 0)
      }
    }
    if offer.isTuned, tariff.oneOff.training == nil {
      throw .noPrice(offer.gap([.training]))
    }
    tariff.rollout = Rollout(
      leadTime: own[registry.time.leadTime].value, ramp: feature.ramp, keptOnApi: own[registry.time.keptOnApi]
    )
    self.tariff = tariff
  }
}
