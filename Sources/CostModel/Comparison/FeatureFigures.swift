/// What features that share one bill come to.
extension Comparison {
  /// One feature, in month 1 at full ramp.
  public struct Feature: Sendable {
    /// Its name.
    public let name: String
    /// Today's model; nil where only the bill is known.
    public let model: String?
    /// Its calls a month; nil where nobody said how many.
    public let calls: CallRate?
    /// What it costs today.
    public let today: Breakdown
    /// What it costs afterwards, without what a shared host costs.
    public let after: Breakdown
    /// The option that it moves to; nil where it stays or goes to a host.
    public let option: String?
    /// The host that carries it; nil where none does.
    public let host: String?
    /// Whether it leaves today's model.
    public let isMoved: Bool
    /// Whether today's bill was stated rather than priced from tokens.
    public let isBillStated: Bool
    /// What it pays up front; nothing where it stays.
    public let oneOff: OneOff
  }

  /// One shared host, in month 1 at full ramp.
  public struct Host: Sendable {
    /// Its name.
    public let name: String
    /// What it is: `16 vCPU, 64 GB`.
    public let machine: String
    /// How many there are, and of which sizes; nil where they are paid by the second.
    public let machines: NamedMachines?
    /// The features that it carries.
    public let features: [String]
    /// What it costs a month, its platform fee and the work of running it included.
    public let monthly: Breakdown
    /// Calls a day at the peak, over all features; nil where they are paid by the second.
    public let peak: DailyCalls?
    /// Calls a day that it is stated or planned to carry; nil where nobody knows.
    public let capacity: DailyCalls?
    /// The share of what it carries that is left at the peak of month 1: by what was measured where that is less than what
    /// is stated; nil where nobody knows.
    ///
    /// 40,000 calls a day on a machine that carries 50,000 leave 20%.
    public let headroomRange: Spread?
    /// What is paid up front for the host itself.
    public let oneOff: OneOff
    /// How it fares over the months looked ahead; nil where it is paid by the second.
    public let outlook: MachineOutlook?

    /// The same at the likely capacity.
    public var headroom: Double? { headroomRange?.likely }
  }
}

extension Comparison {
  /// Several features under an option, or as they stay; empty for one task.
  public func features(of row: Row? = nil) -> [Feature] {
    bundle(of: row).map { $0.featureFigures(isMoved: row != nil) } ?? []
  }

  /// The shared hosts that carry a feature under an option; empty for one task.
  public func hosts(of row: Row) -> [Host] { bundle(of: row)?.hostFigures() ?? [] }

  /// What is paid once for all features under an option, before the first call and every month; nil for one task.
  public func once(of row: Row) -> (upfront: OneOff, monthly: MonthlyUSD)? {
    bundle(of: row).map { ($0.once, $0.onceMonthly) }
  }

  /// The shares of all calls and of today's spend that leave today's models under an option; each nil where the calls of a
  /// feature are not known, or nothing is spent.
  public func shareMoved(by row: Row) -> (calls: Double?, spend: Double?) {
    bundle(of: row).map { ($0.callsMoved, $0.spendMoved) } ?? (nil, nil)
  }

  /// Several features under an option, or as they are today; nil for one task.
  func bundle(of row: Row?) -> BundleEvaluation? {
    guard let row else { return likely.todaysBundle }
    guard let index = study.index(of: row), likely.bundles.indices.contains(index) else { return nil }
    return likely.bundles[index]
  }
}

extension Study {
  /// The place of a row's option among the offers.
  func index(of row: Row) -> Int? {
    offers.firstIndex { $0.id == row.offer.id && $0.bound == row.offer.bound }
  }
}

extension BundleEvaluation {
  /// The calls that are billed a month today; of a feature without tokens none.
  var billedCallsToday: CallRate {
    zip(features, study.features).reduce(.zero) { sum, next in
      next.1 == nil ? sum : sum + next.0.calls * next.0.baseline.billedPerCall
    }
  }

  /// The least headroom of all machines in the busiest month; nil without one whose capacity is known.
  var leastHeadroom: Spread? {
    (hosts.indices.map(outlook(ofHost:)) + features.map { outlook(of: $0) }).compactMap { $0?.headroomRange }
      .min { $0.likely < $1.likely }
  }

  /// The figures of all of it as an option.
  func figures(_ outcome: Outcome) -> Figures {
    let monthly = after
    let billed = zip(features, study.features).reduce(CallRate.zero) { sum, next in
      guard let tariff = next.0.tariff else {
        return next.1 == nil ? sum : sum + next.0.calls * next.0.baseline.billedPerCall
      }
      return sum + next.0.calls * tariff.rollout.fullShare * tariff.billedPerCall
    }
    return Figures(
      prompt: prompt ?? .unknown, monthly: monthly, rates: nil, perCall: monthly.total.perCall(calls),
      billedCalls: billed, machines: nil, saving: outcome.saving, cashSaving: cashSaving(outcome.saving),
      savingShare: today.total.share(outcome.saving), oneOff: oneOff, breakEven: outcome.breakEven,
      withTeam: outcome.withTeam, parts: [])
  }

  /// The figures of each feature.
  func featureFigures(isMoved: Bool) -> [Comparison.Feature] {
    features.indices.map { place in
      let (feature, stated) = (features[place], bundle.features[place])
      let today = feature.today(into: &nobody)
      return Comparison.Feature(
        name: stated.name, model: study.features[place]?.today.id, calls: feature.knownCalls, today: today,
        after: isMoved ? feature.after(into: &nobody) : today,
        option: isMoved && stated.host == nil ? stated.offer?.id : nil,
        host: isMoved ? stated.host.map { bundle.hosts[$0].name } : nil,
        isMoved: isMoved && feature.tariff != nil, isBillStated: stated.billPlace != nil,
        oneOff: isMoved ? feature.tariff?.oneOff(for: feature.calls) ?? .none : .none)
    }
  }

  /// The figures of each host that carries a feature.
  func hostFigures() -> [Comparison.Host] {
    hosts.indices.compactMap { index in
      let guests = guests(of: index)
      guard !guests.isEmpty else { return nil }
      let (fleet, load) = (hosts[index].fleet, guests.reduce(CallRate.zero) { $0 + $1.load() })
      let choice = fleet?.choice(for: load)
      let named = fleet.flatMap { fleet in choice.map { NamedMachines($0, of: fleet) } }
      return Comparison.Host(
        name: bundle.hosts[index].name, machine: named?.name ?? bundle.hosts[index].offer.name,
        machines: named, features: bundle.features.filter { $0.host == index }.map(\.name),
        monthly: bill(ofHost: index), peak: fleet?.peak(of: load),
        capacity: choice.flatMap { fleet?.capacity(of: $0) },
        headroomRange: fleet.flatMap { fleet in
          choice.flatMap {
            fleet.headroom(
              of: $0, at: fleet.peak(of: load), of: averagePrompt(onHost: index) ?? .unknown)
          }
        },
        oneOff: oneOff(ofHost: index), outlook: outlook(ofHost: index))
    }
  }

  /// The share of the calls that leaves today's models; nil where the calls of a feature are not known.
  var callsMoved: Double? {
    guard knowsCalls else { return nil }
    return share { $0.calls.value }
  }

  /// The share of today's spend that leaves today's models.
  var spendMoved: Double? { share { $0.today(into: &nobody).total.value } }

  private func share(of amount: (Feature) -> Double) -> Double? {
    let whole = features.reduce(0) { $0 + amount($1) }
    guard whole > 0 else { return nil }
    return moved.reduce(0) { $0 + amount($1) * ($1.tariff?.rollout.fullShare ?? 0) } / whole
  }
}
