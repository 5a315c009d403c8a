/// What makes a cost the same cost in two parts of a mix: what is paid for, to whom, and the same stated numbers.
struct PaidOnce: Hashable {
  enum Cost: Hashable {
    case upfront
    case training
    case work
    case setup
    case machines
    case monthly(Component)
  }

  private let cost: Cost
  private let id: String
  private let own: Set<Overlay.Number>

  /// - Parameter isOfCost: whether a stated number makes the cost another one, by its slot.
  fileprivate init(_ cost: Cost, of id: String, _ overlay: Overlay, where isOfCost: (Int) -> Bool) {
    self.cost = cost
    self.id = id
    own = Set(overlay.numbers.filter { isOfCost($0.slot) })
  }
}

/// The parts of a mix, of which each takes out what another, which lives at least as long, pays already.
///
/// A fine-tune that is trained for $40 and costs $15 a month to maintain stands in two parts of a mix: the mix
/// pays $40 and $15, not $80 and $30, and both to the end of the part that lives longer. With a
/// `trainingCost` of $60 of its own, the second part is another training, and the mix pays $100 and still $15.
struct PartsPaidOnce {
  private(set) var parts: [Tariff.Part]
  /// What of the monthly fees today's model pays too.
  private(set) var feesOfBoth = MonthlyUSD.zero
  private var paid: Set<PaidOnce> = []
  private var paidFees: Set<Fee> = []
  /// The part that carries the calls of each machine.
  private var carriers: [PaidOnce: Int] = [:]

  /// - Parameter isSettled: whether a sum up front was said, part by part.
  init(_ parts: [Tariff.Part], of mix: Offer.Mix, _ isSettled: [Bool]) {
    self.parts = parts
    // First the one that lives longest.
    let order = parts.indices.sorted {
      (-(parts[$0].tariff.end ?? .infinity), $0) < (-(parts[$1].tariff.end ?? .infinity), $1)
    }
    for index in order where parts[index].share > 0 {
      let offer = mix.parts[index].offer
      settleOneOff(index, offer, isSettled[index])
      settleMonthly(index, offer)
      settleFees(index, offer)
      settleMachines(index, offer)
    }
  }

  private mutating func isPaid(
    _ cost: PaidOnce.Cost, _ offer: Offer, of id: String = "", unless groups: ParameterGroup...
  ) -> Bool {
    let key = PaidOnce(cost, of: id, offer.overlay) { groups.contains(registry.all[$0].group) }
    return !paid.insert(key).inserted
  }

  private mutating func isPaid(
    _ cost: PaidOnce.Cost, _ offer: Offer, of id: String = "", unless slots: [Int]
  ) -> Bool {
    !paid.insert(PaidOnce(cost, of: id, offer.overlay, where: slots.contains)).inserted
  }

  private mutating func settleOneOff(_ index: Int, _ offer: Offer, _ isSettled: Bool) {
    let oneOff = parts[index].tariff.oneOff
    let (hours, rate) = (registry.oneOff.setupHours.slot, registry.oneOff.hourlyRate.slot)
    if isSettled && offer.isTuned || !offer.isTuned && oneOff.training != .zero {
      if isPaid(.upfront, offer, unless: .oneOff) { parts[index].tariff.oneOff.training = .zero }
    } else if offer.isTuned, isPaid(.training, offer, of: offer.priceName, unless: .tuned, .oneOff) {
      parts[index].tariff.oneOff.training = .zero
    }
    guard oneOff.labor.value > 0 else { return }
    let isDone =
      offer.isTuned
      ? isPaid(.work, offer, unless: .oneOff) : isPaid(.setup, offer, unless: [hours, rate])
    if isDone { parts[index].tariff.oneOff.labor = .zero }
  }

  private mutating func settleMonthly(_ index: Int, _ offer: Offer) {
    let base = offer.priceName
    let machine = registry.machine
    let work = [machine.opsHours.slot, machine.onCallHours.slot, registry.oneOff.hourlyRate.slot]
    for component in Component.allCases where parts[index].tariff.fixed[component].value > 0 {
      let cost = PaidOnce.Cost.monthly(component)
      let isPaid =
        switch component {
        case .memory: isPaid(cost, offer, unless: .alternative)
        case .storage: isPaid(cost, offer, of: base, unless: [])
        case .hosting:
          isPaid(cost, offer, of: base, unless: [machine.billedHours.slot, machine.hoursPerDay.slot])
        case .labor: isPaid(cost, offer, unless: work)
        case .maintenance: isPaid(cost, offer, unless: .recurring)
        case .retraining: isPaid(cost, offer, of: base, unless: .recurring, .oneOff, .tuned)
        case .input, .cachedInput, .cacheWrites, .output, .lookups, .fees, .depreciation, .platform, .router:
          false
        }
      if isPaid { parts[index].tariff.fixed[component] = .zero }
    }
  }

  private mutating func settleFees(_ index: Int, _ offer: Offer) {
    parts[index].tariff.fees.removeMonthly(where: paidFees.contains)
    parts[index].tariff.fixed[.fees] = parts[index].tariff.fees.monthly
    let own = parts[index].tariff.fees.list.filter(\.isMonthly)
    paidFees.formUnion(own)
    feesOfBoth = feesOfBoth + OfferFees(own: own, today: offer.fees.today).monthlyOfBoth
  }

  private mutating func settleMachines(_ index: Int, _ offer: Offer) {
    guard let fleet = parts[index].tariff.fleet else { return }
    let key = PaidOnce(.machines, of: offer.priceName, offer.overlay) {
      registry.all[$0].group == .machine
    }
    guard let carrier = carriers[key], let carrying = parts[carrier].tariff.fleet else {
      carriers[key] = index
      return
    }
    // A part with a sharper peak or longer calls takes more of the machine for each of them.
    parts[carrier].tariff.reachedPerCall +=
      parts[index].tariff.reachedPerCall * (fleet.peakFactor.value / carrying.peakFactor.value)
      * fleet.weight(in: carrying)
    parts[index].tariff.fleet = nil
  }
}

extension Offer {
  /// The model or machine whose prices are paid, whatever the user calls the option.
  fileprivate var priceName: String { kind.rawValue + (model?.id ?? machine?.id ?? Plan.custom) }
}
