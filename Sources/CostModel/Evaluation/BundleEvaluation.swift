/// Several features at one point: the tariffs of each, the hosts, and what is paid once for all.
final class BundleEvaluation: Sendable {
  /// What one feature costs.
  struct Feature: Sendable {
    /// The point as the feature sees it.
    let point: Point
    let baseline: Tariff
    /// The calls that the baseline is billed for: one, standing for all, where nobody said how many there are.
    let billedCalls: CallRate
    let calls: CallRate
    /// What it moves to; nil where it stays.
    let tariff: Tariff?
    let host: Int?
    /// How long its host is busy with one of its calls; nil where time plays no part.
    let secondsPerCall: Seconds?
    /// How much of the host one of its calls takes in comparison with the average call on it.
    fileprivate(set) var weight = 1.0

    /// The calls; nil where nobody said how many there are.
    var knownCalls: CallRate? { point.values[registry.workload.calls.slot].isNaN ? nil : calls }

    /// The bill of today in month 1.
    func today(into ledger: inout some Ledger) -> Breakdown {
      baseline.bill(calls: billedCalls, sized: billedCalls, at: 0, priceFactor: 1, into: &ledger)
    }

    /// The bill of month 1 at full ramp, without what a shared host costs.
    func after(into ledger: inout some Ledger) -> Breakdown {
      tariff?.bill(ofFirstMonth: calls, besides: baseline, into: &ledger) ?? today(into: &ledger)
    }

    /// The calls a month that reach its host at a volume over that of month 1.
    func load(at volume: Double = 1) -> CallRate {
      guard let tariff else { return .zero }
      return calls * volume * tariff.rollout.fullShare * tariff.reachedPerCall * weight
    }
  }

  let study: Study
  let bundle: Bundle
  let point: Point
  let features: [Feature]
  /// What each host costs, one per host of the study.
  let hosts: [Tariff]
  /// Where the features stand that each host carries.
  private let guestPlaces: [[Int]]
  /// What is paid once for all before the first call.
  let once: OneOff
  /// What is paid once for all every month.
  let onceMonthly: MonthlyUSD

  init(of study: Study, _ bundle: Bundle, at point: Point) throws(ScenarioError) {
    self.study = study
    self.bundle = bundle
    self.point = point
    var features: [Feature] = []
    for (feature, alone) in zip(bundle.features, study.features) {
      do throws(ScenarioError) {
        features.append(try Feature(feature, alone, at: point))
      } catch {
        throw .feature(feature.name, error)
      }
    }
    var hosts: [Tariff] = []
    for host in bundle.hosts {
      var tariff = try host.offer.tariff(
        at: Bundle.onceAlone(point, host.overlay).seen(through: host.offer.overlay),
        into: &nobody)
      tariff.reachedPerCall = 1
      if tariff.perSecond != nil { tariff.billedPerCall = 1 }
      // Each feature on it pays the fees of its own calls.
      tariff.fees = BilledFees()
      // Calls of several features differ in length, so a host is planned for their average, by its busy time.
      let guests = bundle.features.indices.filter { bundle.features[$0].host == hosts.count }
      if let average = Self.average(of: guests.map { features[$0] }) {
        tariff.fleet = tariff.fleet?.planned(forCallsOf: average)
        tariff.perSecond?.time = average
        for guest in guests {
          features[guest].weight = (features[guest].secondsPerCall ?? average).value / average.value
        }
      }
      hosts.append(tariff)
    }
    self.features = features
    self.hosts = hosts
    var guestPlaces = [[Int]](repeating: [], count: hosts.count)
    for (place, feature) in features.enumerated() {
      if let host = feature.host { guestPlaces[host].append(place) }
    }
    self.guestPlaces = guestPlaces
    let own = Bundle.onceAlone(point, bundle.once)
    let isPaid = features.contains { $0.tariff != nil }
    once = isPaid ? OneOff.tuning(at: own, run: TrainingRun(.zero), into: &nobody) : .none
    onceMonthly = isPaid ? own[registry.recurring.maintenance] : .zero
  }

  /// How long the average call of some features takes; nil where time plays no part.
  private static func average(of guests: [Feature]) -> Seconds? {
    let known = guests.compactMap { guest in
      guest.secondsPerCall.map { (calls: guest.load().value, seconds: $0.value) }
    }
    let calls = known.reduce(0) { $0 + $1.calls }
    guard known.count == guests.count, !known.isEmpty else { return nil }
    // Without calls nothing is carried, and every length is as good as another.
    let sum =
      calls > 0
      ? known.reduce(0) { $0 + $1.calls * $1.seconds } / calls
      : known.reduce(0) { $0 + $1.seconds } / Double(known.count)
    return sum > 0 ? Seconds(sum) : nil
  }

  /// The calls of all features that are known.
  var calls: CallRate { features.reduce(.zero) { $0 + ($1.knownCalls ?? .zero) } }

  /// Whether the calls of every feature are known.
  var knowsCalls: Bool { features.allSatisfy { $0.knownCalls != nil } }

  /// The average call of today; nil where calls or tokens of a feature are not known.
  var todaysPrompt: Prompt? { average { $0.baseline.prompt } }

  /// The average call after the move; nil where calls or tokens of a feature are not known.
  var prompt: Prompt? { average { ($0.tariff ?? $0.baseline).prompt } }

  private func average(_ prompt: (Feature) -> Prompt) -> Prompt? {
    guard calls.value > 0, knowsCalls, !study.features.contains(where: { $0 == nil }) else { return nil }
    return Prompt.average(features.map { (prompt($0), $0.calls.value / calls.value) })
  }

  /// The features that leave today's model.
  var moved: [Feature] { features.filter { $0.tariff != nil } }

  /// The features that a host carries.
  func guests(of host: Int) -> [Feature] { places(ofGuestsOn: host).map { features[$0] } }

  /// Where the features stand that a host carries.
  func places(ofGuestsOn host: Int) -> [Int] {
    guestPlaces.indices.contains(host) ? guestPlaces[host] : []
  }

  /// The calls of month 1 that come to a host.
  private func load(ofHost host: Int) -> CallRate {
    places(ofGuestsOn: host).reduce(.zero) { $0 + features[$1].load() }
  }

  /// The bill of a host in month 1 at full ramp; nothing where no feature goes to it.
  func bill(ofHost host: Int) -> Breakdown { bill(ofHost: host, into: &nobody) }

  /// The same, written down.
  func bill(ofHost host: Int, into ledger: inout some Ledger) -> Breakdown {
    guard !places(ofGuestsOn: host).isEmpty, hosts.indices.contains(host) else { return Breakdown() }
    return bill(of: hosts[host], carrying: load(ofHost: host), into: &ledger)
  }

  private func bill(of host: Tariff, carrying load: CallRate, into ledger: inout some Ledger) -> Breakdown {
    host.bill(calls: load, sized: load, at: 0, priceFactor: 1, into: &ledger)
  }

  /// Today's bill in month 1.
  var today: Breakdown { features.reduce(Breakdown()) { $0 + $1.today(into: &nobody) } }

  /// The bill of month 1 at full ramp.
  var after: Breakdown {
    var bill = Breakdown()
    bill[.maintenance] = onceMonthly
    return hosts.indices.reduce(features.reduce(bill) { $0 + $1.after(into: &nobody) }) {
      $0 + self.bill(ofHost: $1)
    }
  }

  /// What is paid before the first call, by all features and hosts and once for all.
  var oneOff: OneOff {
    let used = hosts.indices.filter { !places(ofGuestsOn: $0).isEmpty }.map(oneOff(ofHost:))
    let all = [once] + moved.compactMap { feature in feature.tariff?.oneOff(for: feature.calls) } + used
    let trainings = all.compactMap(\.training)
    return OneOff(
      training: trainings.count == all.count ? trainings.reduce(.zero, +) : nil,
      labor: all.reduce(.zero) { $0 + $1.labor }, machines: all.reduce(.zero) { $0 + $1.machines })
  }

  /// What is paid before the first call for a host, the machines that its features need included.
  func oneOff(ofHost host: Int) -> OneOff {
    guard hosts.indices.contains(host) else { return .none }
    return hosts[host].oneOff(for: load(ofHost: host))
  }

  /// Today's bill and the new one over so many months, summed span by span over one timeline.
  func projections(months: Int) -> (baseline: Projection, option: Projection) {
    var events: [Double] = []
    for feature in features {
      feature.baseline.addEvents(to: &events)
      feature.tariff?.addEvents(to: &events)
    }
    let shared = Timeline(months: months, events: events, at: point)
    let timelines = zip(features, bundle.features).map { feature, stated in
      let changes = [registry.time.growth.slot, registry.time.priceChange.slot].contains {
        stated.overlay.holds($0)
      }
      return changes ? Timeline(months: months, events: events, at: feature.point) : shared
    }
    let baselines = zip(features, timelines).map { feature, timeline in
      Projection(baseline: Billing(of: feature.baseline), calls: feature.billedCalls, over: timeline)
    }
    let options = zip(features, baselines).map { feature, baseline in
      feature.tariff.map {
        Projection(
          option: Billing(of: $0), besides: Billing(of: feature.baseline), costing: baseline,
          calls: feature.calls)
      } ?? baseline
    }
    let leadTime = leadTime
    let maintenance = shared.spans.map { $0.start >= leadTime ? onceMonthly.value : 0 }
    let shares = hosts.indices.map { projection(ofHost: $0, over: shared, timelines) }
    return (
      Projection(sum: baselines, over: shared),
      Projection(sum: options + shares + [Projection(rates: maintenance, over: shared)], over: shared)
    )
  }

  /// What a host costs over some months, by what its features bring to it in each.
  private func projection(ofHost host: Int, over shared: Timeline, _ timelines: [Timeline]) -> Projection {
    let loads = shared.spans.indices.map { index in
      zip(features, timelines).reduce(CallRate?.none) { sum, next in
        let (feature, timeline) = next
        guard feature.host == host, feature.tariff?.rollout.share(at: shared.spans[index].start) != nil else {
          return sum
        }
        return (sum ?? .zero) + feature.load(at: timeline.spans[index].volume)
      }
    }
    var projection = Projection(
      rates: loads.map { $0.map { bill(of: hosts[host], carrying: $0, into: &nobody).cash.value } ?? 0 },
      over: shared)
    guard let fleet = hosts[host].fleet, let owned = fleet.owned, !places(ofGuestsOn: host).isEmpty else {
      return projection
    }
    let first = fleet.choice(for: load(ofHost: host)).total
    var purchases = MachinePurchases<Double>(of: FleetBill.Owned(owned))
    purchases.begin(with: first)
    let paid = zip(shared.spans, loads).map { span, load in
      purchases.pay(for: load.map { fleet.choice(for: $0).total } ?? 0, in: span)
    }
    projection.take(
      purchases: paid, residualValue: purchases.residualValue(at: shared.spans.last?.end ?? 0))
    return projection
  }

  /// Months until the first feature moves.
  var leadTime: Double { moved.compactMap { $0.tariff?.rollout.leadTime }.min() ?? 0 }

  /// When everything that features moved to has ended; infinite where something goes on.
  var end: Double {
    let ends = moved.map { $0.tariff?.end ?? .infinity }
    return ends.max() ?? .infinity
  }

  /// What the move is worth at the horizon, for a sum paid up front.
  func returns(_ oneOff: USD) -> Returns {
    let (base, option) = projections(months: study.scenario.horizon)
    return Returns(
      oneOff: oneOff, savings: option.savings(against: base),
      discountRate: point[registry.time.discountRate])
  }
}

extension BundleEvaluation.Feature {
  /// The point as its option sees it; the work of running a shared host is the host's.
  static func point(_ point: Point, of offer: Offer, isGuest: Bool) -> Point {
    let own = point.seen(through: offer.overlay)
    guard isGuest else { return own }
    return own.setting(registry.machine.opsHours, to: .zero).setting(registry.machine.onCallHours, to: .zero)
  }

  fileprivate init(_ feature: Bundle.Feature, _ alone: Study?, at shared: Point) throws(ScenarioError) {
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
