/// An offer at one point: everything that it costs, ready to be multiplied by volume and time.
///
/// The kinds of option differ in how a tariff is made (``Offer/tariff(at:into:)``) and nowhere later.
struct Tariff: Sendable {
  /// What a billed call costs, from a time in months after the start; the first holds from 0.
  var callCosts = CallCosts()
  /// The prompt that is billed.
  var prompt: Prompt
  /// Billed calls for each call of the product that goes to this option.
  var billedPerCall = 0.0
  /// What a look-up in the app's own cache costs, for every call of the product.
  var lookup = USD.zero
  /// What is paid beside tokens.
  var fees = BilledFees()
  /// What of it is paid every month, once, for the option and today's model together.
  var feesOfBoth = MonthlyUSD.zero
  /// What today's model pays every month beside tokens, as long as any call goes to it.
  var feesOfToday = MonthlyUSD.zero
  /// What is paid every month whatever the volume.
  var fixed = Breakdown()
  /// The machines, for self-hosted options.
  var fleet: MachineFleet?
  /// Calls that reach the machines, for each call of the product.
  var reachedPerCall = 0.0
  /// What the time of a machine costs that is paid while it works.
  var perSecond: MachineSeconds?
  /// What is paid before the first call.
  var oneOff = OneOff.none
  /// When the option ends, in months after the start; nil where no end is known.
  var end: Double?
  /// How it takes over from today's model.
  var rollout = Rollout.atOnce
  /// What shares the calls; empty for an option that takes them all.
  var parts: [Part] {
    get { mixed?.parts ?? [] }
    set { mixed = newValue.isEmpty ? nil : Mixed(parts: newValue) }
  }
  private var mixed: Mixed?

  /// Whether several share the calls.
  var isMixed: Bool { mixed != nil }

  /// Tariffs are copied by the thousand, and hardly any has parts, so that these stand behind one reference.
  private final class Mixed: Sendable {
    let parts: [Part]

    init(parts: [Part]) { self.parts = parts }
  }

  /// An option that takes a share of the calls, or the router, which reads all of them.
  ///
  /// Machines of a part are sized by the calls of the whole: its ``Tariff/reachedPerCall`` holds the share already.
  struct Part: Sendable {
    let id: String
    /// What its lines of arithmetic are headed by.
    let name: String
    /// What the line of its bill is called.
    let label: String
    var tier: TaskTier?
    let share: Double
    let isRouter: Bool
    var tariff: Tariff
  }

  /// A tariff of nothing yet.
  init(prompt: Prompt) { self.prompt = prompt }

  /// The tariff of an option to which no call comes.
  static let none = Tariff(prompt: Prompt(message: .zero, output: .zero))

  /// The cost of a billed call at a time, before `priceChange`.
  func callCost(at time: Double) -> CallCost {
    if isMixed { return mixedCallCost(at: time) }
    return callCosts.cost(at: time)
  }

  /// The bill of one month: so many calls of the product come to this option.
  ///
  /// Machines are sized for `sized`, the volume that the option carries once it is fully in use.
  func bill(
    calls: CallRate, sized: CallRate, at time: Double, priceFactor: Double, into ledger: inout some Ledger
  ) -> Breakdown {
    guard !isMixed else {
      return mixedBill(calls: calls, sized: sized, at: time, priceFactor: priceFactor, into: &ledger)
    }
    noteCalls(calls, at: time, into: &ledger)
    if let fleet {
      let choice = fleet.choice(for: sized * reachedPerCall)
      note(choice, of: fleet, for: sized * reachedPerCall, into: &ledger)
      if fleet.powerPerCall.value > 0 {
        let busy = calls * reachedPerCall
        ledger.product(.month, "power, busy", busy, *, fleet.powerPerCall, ("calls", ""))
      }
    }
    var bill =
      rate(at: time, as: Breakdown.self).bill(calls: calls, priceFactor: priceFactor)
      + machines(for: sized, at: time, as: Breakdown.self) + windows(for: calls, at: time, as: Breakdown.self)
    if fleet?.owned != nil { bill[.depreciation] = depreciation(for: sized, at: time) }
    return bill
  }

  /// Writes down what look-ups, tokens and seconds cost.
  private func noteCalls(_ calls: CallRate, at time: Double, into ledger: inout some Ledger) {
    noteLookups(calls, into: &ledger)
    if !callCosts.isEmpty {
      let billed = ledger.product(.month, "calls", calls, *, Factor(billedPerCall), ("", "billed each"))
      noteTokens(billed, into: &ledger)
      ledger.product(.month, "tokens", billed, *, callCost(at: time).total)
    }
    fees.note(calls, into: &ledger)
    perSecond?.monthly(for: calls * billedPerCall, into: &ledger)
  }

  /// Writes down what look-ups in the app's own cache cost.
  func noteLookups(_ calls: CallRate, into ledger: inout some Ledger) {
    if lookup.value > 0 { ledger.product(.month, "look-ups", calls, *, lookup) }
  }

  /// Writes down why so many machines, and what they cost.
  private func note(
    _ set: MachineSet, of fleet: MachineFleet, for reached: CallRate, into ledger: inout some Ledger
  ) {
    ledger.line(
      .month, "peak", [.init(reached), .init(fleet.peakFactor, "at the peak")],
      over: .init(fleet.daysPerMonth), fleet.peak(of: reached))
    let sizes = set.sizes.filter { fleet.steps.indices.contains($0.size) }.map {
      (step: fleet.steps[$0.size], count: $0.count)
    }
    if let capacity = fleet.capacity(of: set) {
      ledger.line(
        .month, "capacity",
        sum: sizes.map {
          .unlessOne(Factor($0.count)) + [.init($0.step.capacity ?? .zero, "calls a day")]
        }, capacity)
    }
    ledger.line(
      .month, "machines",
      sum: sizes.map { [.init(Count($0.count), $0.step.name), .init($0.step.monthly)] }, fleet.monthly(set))
    if let owned = fleet.owned {
      let machines = LedgerLine.Term(Count(set.total), "machines")
      ledger.line(
        .month, "depreciation", [machines, .init(owned.price)], over: .init(owned.life),
        owned.depreciation * set.total)
      ledger.line(.upfront, "machines", [machines, .init(owned.price)], owned.price * set.total)
    }
    ledger.monthly("platform fee", fleet.platformFee)
  }
}
