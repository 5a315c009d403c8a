extension Portfolio {
  /// One feature, in month 1 at full ramp.
  public struct Feature: Sendable {
    /// Its name.
    public let name: String
    /// Today's model; nil where only the bill is known.
    public let model: String?
    /// Its calls a month; nil where nobody said how many.
    public let calls: CallRate?
    /// What it costs today.
    public let today: MonthlyUSD
    /// What it costs afterwards, without what a shared host costs.
    public let after: MonthlyUSD
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
    public let machines: NamedMachines
    /// The features that it carries.
    public let features: [String]
    /// What it costs a month, its platform fee and the work of running it included.
    public let monthly: Breakdown
    /// Calls a day at the peak, over all features.
    public let peak: DailyCalls
    /// Calls a day that it is stated or planned to carry; nil where nobody knows.
    public let capacity: DailyCalls?
    /// The share of what it carries that is left at the peak of month 1: by what was measured where that is less than what
    /// is stated; nil where nobody knows.
    ///
    /// 40,000 calls a day on a machine that carries 50,000 leave 20%.
    public let headroomRange: Spread?
    /// What is paid up front for the host itself.
    public let oneOff: OneOff
    /// How it fares over the months looked ahead.
    public let outlook: MachineOutlook

    /// The same at the likely capacity.
    public var headroom: Double? { headroomRange?.likely }
  }
}

extension Portfolio {
  /// The least headroom of all machines in the busiest month; nil without one whose capacity is known.
  var leastHeadroom: Spread? {
    (hosts.map(\.outlook) + likely.features.compactMap(likely.outlook)).compactMap(\.headroomRange)
      .min { $0.likely < $1.likely }
  }
}

extension PortfolioEvaluation {
  /// The figures of each feature.
  func featureFigures() -> [Portfolio.Feature] {
    zip(features, study.features).map { feature, studied in
      Portfolio.Feature(
        name: studied.name, model: studied.study?.today.id,
        calls: feature.knownCalls, today: feature.today,
        after: feature.after, option: studied.host == nil ? studied.offer?.id : nil,
        host: studied.host.map { study.hosts[$0].name }, isMoved: feature.tariff != nil,
        isBillStated: studied.billPlace != nil, oneOff: feature.tariff?.oneOff(for: feature.calls) ?? .none)
    }
  }

  /// The figures of each host that carries a feature.
  func hostFigures() -> [Portfolio.Host] {
    hosts.indices.compactMap { index in
      let guests = guests(of: index)
      guard let fleet = hosts[index].fleet, let outlook = outlook(ofHost: index) else { return nil }
      let load = guests.reduce(CallRate.zero) { $0 + $1.load() }
      let choice = fleet.choice(for: load)
      return Portfolio.Host(
        name: study.hosts[index].name, machines: NamedMachines(choice, of: fleet),
        features: study.features.filter { $0.host == index }.map(\.name), monthly: bill(ofHost: index),
        peak: fleet.peak(of: load), capacity: fleet.capacity(of: choice),
        headroomRange: fleet.headroom(
          of: choice, at: fleet.peak(of: load), of: averagePrompt(onHost: index) ?? .unknown),
        oneOff: oneOff(ofHost: index), outlook: outlook)
    }
  }

  /// The share of the calls that leaves today's models; nil where the calls of a feature are not known.
  var callsMoved: Double? {
    guard features.allSatisfy({ $0.knownCalls != nil }) else { return nil }
    return share { $0.calls.value }
  }

  /// The share of today's spend that leaves today's models.
  var spendMoved: Double? { share { $0.today.value } }

  private func share(of amount: (Feature) -> Double) -> Double? {
    let whole = features.reduce(0) { $0 + amount($1) }
    guard whole > 0 else { return nil }
    return moved.reduce(0) { $0 + amount($1) * ($1.tariff?.rollout.fullShare ?? 0) } / whole
  }
}
