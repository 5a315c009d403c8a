/// One line of the comparison: an option with its figures at the likely values, and their range.
public struct Row: Sendable {
  /// The option.
  public let offer: Offer
  /// The figures at the likely values; nil where the option cannot be had.
  public let figures: Figures?
  /// The range of the results; nil where nothing that they depend on was a range.
  public let range: OutcomeRange?
  /// The verdict on the break-even with the team's time.
  public let verdict: Verdict
  /// Whether its machines, or those of a part, carry the calls, as far as was measured.
  public let carriesCalls: Bool

  /// The row of an option that cannot be had, or not be computed.
  init(unavailable offer: Offer, _ reason: Unavailability) {
    var offer = offer
    offer.unavailable = reason
    self.init(offer: offer, figures: nil, range: nil, verdict: reason.verdict, carriesCalls: false)
  }

  init(offer: Offer, figures: Figures?, range: OutcomeRange?, verdict: Verdict, carriesCalls: Bool) {
    self.offer = offer
    self.figures = figures
    self.range = range
    self.verdict = verdict
    self.carriesCalls = carriesCalls
  }

  /// Whether something has to be paid or done first: to tune a model always, to set up an untuned one where hours were given.
  public var hasUpfront: Bool {
    offer.isTuned || [figures?.oneOff.total, range?.high.upfrontWithTeam].contains { $0 ?? .zero > .zero }
  }

  /// The name under which it stands in tables: `ft:openai/gpt-4o`.
  public var id: String { offer.id }
  /// What it saves of today's bill a month, below zero where it costs more; nil where the option cannot be had.
  public var saving: MonthlyUSD? { figures?.saving }
  /// The break-even on the provider's bill alone.
  public var breakEven: BreakEven { figures?.breakEven ?? .unavailable }
  /// The break-even with the team's time.
  public var withTeam: BreakEven { figures?.withTeam ?? .unavailable }
}

extension Offer {
  /// That a tuned option would pay back, and no source gives the price of its training; nil where its sum up front is
  /// known, or plays no part since it saves nothing.
  func unknownTraining(_ figures: Figures?, _ range: OutcomeRange?) -> Unavailability? {
    guard isTuned, let figures, figures.oneOff.training == nil,
      [figures.withTeam, figures.breakEven, range?.low.breakEven].contains(where: { $0?.months != nil })
    else { return nil }
    return .noPrice(gap([.training]))
  }
}

/// What an option costs in month 1 at full ramp, and what it is worth against today's model.
public struct Figures: Sendable {
  /// The prompt that is billed.
  public let prompt: Prompt
  /// The bill of a month.
  public let monthly: Breakdown
  /// The prices that a call is billed at; nil for machines.
  public let rates: BilledRates?
  /// What one billed call costs; zero for machines, which are not paid per call.
  ///
  /// Of a mix what a call of the product costs on average, with every step that it takes, the machines and the router.
  public let perCall: USD
  /// The calls that are billed a month, retries included, cached answers not.
  public let billedCalls: CallRate
  /// The machines in use; nil for options paid per token.
  public let machines: Machines?
  /// What is saved of today's bill a month; below zero where the option costs more.
  public let saving: MonthlyUSD
  /// What of it is cash: all but what machines that are bought lose in value.
  public let cashSaving: MonthlyUSD
  /// The saving as a share of today's bill; nil where today's bill is nothing.
  public let savingShare: Double?
  /// What has to be paid first.
  public let oneOff: OneOff
  /// The break-even on the provider's bill alone: the one-off sum without the team's time, earned back month by month.
  public let breakEven: BreakEven
  /// The break-even with the team's time.
  public let withTeam: BreakEven
  /// The options that share the calls; empty for an option that takes them all.
  public let parts: [Part]

  /// An option that takes a share of the calls.
  public struct Part: Sendable, Hashable {
    /// The name of the option.
    public let id: String
    /// The calls that it is for, where shares are stated by tier.
    public let tier: TaskTier?
    /// The share of the calls that comes to it; those of a cascade add up to more than all of them.
    public let share: Double
    /// Its bill of a month; a machine that several parts use stands with one of them.
    public let monthly: MonthlyUSD
  }

  /// The machines in month 1 at full ramp.
  public struct Machines: Sendable, Hashable {
    /// How many, and of which size.
    public let named: NamedMachines
    /// Calls a day at the peak.
    public let peak: DailyCalls
    /// What all of them carry; nil where nobody knows.
    public let capacity: DailyCalls?
    /// Whether more than one of the largest size is needed.
    public let isBeyondLargest: Bool
  }

  /// The sums up front over the monthly saving.
  public var simple: SimpleMonths { SimpleMonths(oneOff, saving: cashSaving) }

  /// One-off over monthly saving, without growth, ramp, lead time or an end; nil where nothing is saved.
  ///
  /// $1,000 at $1,080.50 a month is 0.93 months.
  public func simpleMonths(_ oneOff: USD) -> Double? {
    cashSaving.value > 0 ? oneOff.value / cashSaving.value : nil
  }
}

extension MonthlyUSD {
  /// What one of so many calls a month costs: $1,825 for 2,000,000 are $0.0009125; nothing of none.
  func perCall(_ calls: CallRate) -> USD {
    calls.value > 0 ? USD(value / calls.value) : .zero
  }
}

extension Comparison {
  /// Today's machines; nil where today's is a model.
  public var todaysMachines: Figures.Machines? { likely.machines(of: likely.baseline, for: likely.calls) }
}

extension Evaluation {
  /// The figures of each offer; nil where the offer cannot be had.
  func figures() -> [Figures?] {
    let today = baselineBill(into: &nobody).total
    return zip(tariffs, outcomes()).enumerated().map { index, option in
      guard let outcome = try? option.1.get() else { return nil }
      if bundles.indices.contains(index) { return bundles[index].figures(outcome) }
      guard let tariff = option.0 else { return nil }
      let moved = calls * tariff.rollout.fullShare
      let monthly = bill(of: tariff, calls: calls, into: &nobody)
      return Figures(
        prompt: tariff.prompt, monthly: monthly, rates: tariff.callCost(at: 0).rates,
        perCall: tariff.isMixed
          ? monthly.total.perCall(calls)
          : tariff.callCost(at: 0).total + (tariff.perSecond?.perCall ?? .zero),
        billedCalls: moved * tariff.billedPerCall,
        machines: machines(of: tariff, for: moved), saving: outcome.saving,
        cashSaving: cashSaving(outcome.saving, of: tariff), savingShare: today.share(outcome.saving),
        oneOff: tariff.oneOff(for: calls),
        breakEven: outcome.breakEven, withTeam: outcome.withTeam, parts: tariff.partBills(calls: moved))
    }
  }

  fileprivate func machines(of tariff: Tariff, for calls: CallRate) -> Figures.Machines? {
    guard let fleet = tariff.fleet else { return nil }
    let reached = calls * tariff.reachedPerCall
    let choice = fleet.choice(for: reached)
    return Figures.Machines(
      named: NamedMachines(choice, of: fleet), peak: fleet.peak(of: reached),
      capacity: fleet.capacity(of: choice), isBeyondLargest: fleet.isBeyondLargest(reached))
  }
}

extension Figures {
  /// The tokens that a month is billed for; nil where no call is billed, as those of a machine are not.
  public var tokensPerMonth: MonthlyTokens? {
    billedCalls.value > 0 ? MonthlyTokens(prompt, billed: billedCalls) : nil
  }
}

extension Tariff {
  /// What each part costs a month at full ramp, the router aside.
  func partBills(calls: CallRate) -> [Figures.Part] {
    guard isMixed else { return [] }
    return parts.filter { !$0.isRouter }.map { part in
      let bill = part.tariff.bill(
        calls: calls * part.share, sized: calls, at: 0, priceFactor: 1, into: &nobody)
      return Figures.Part(id: part.id, tier: part.tier, share: part.share, monthly: bill.total)
    }
  }
}
