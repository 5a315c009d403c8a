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
  func load(ofHost host: Int) -> CallRate {
    places(ofGuestsOn: host).reduce(.zero) { $0 + features[$1].load() }
  }

  /// The bill of a host in month 1 at full ramp; nothing where no feature goes to it.
  func bill(ofHost host: Int) -> Breakdown { bill(ofHost: host, into: &nobody) }

  /// The same, written down.
  func bill(ofHost host: Int, into ledger: inout some Ledger) -> Breakdown {
    guard !places(ofGuestsOn: host).isEmpty, hosts.indices.contains(host) else { return Breakdown() }
    return bill(of: hosts[host], carrying: load(ofHost: host), into: &ledger)
  }

  func bill(of host: Tariff, carrying load: CallRate, into ledger: inout some Ledger) -> Breakdown {
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
