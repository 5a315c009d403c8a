/// Something that a reader of the comparison must not miss; the words are made where it is shown.
public enum Note: Sendable, Hashable {
  /// Today's model ends; what follows it, if anything is known to.
  case todayEnds(model: String, on: CalendarDate, inDays: Int, successor: String?)
  /// Today's model ended before the start; it is computed at its last price.
  case todayEnded(model: String, on: CalendarDate, replacement: String?)
  /// An untuned model costs less than every fine-tune.
  case untunedIsCheaper(id: String, monthly: MonthlyUSD, share: Double?)
  /// The option ends on this day; its calls then cost what today's model costs.
  case ends(option: String, on: CalendarDate)
  /// The option ended before the start; it is computed at its last price.
  case ended(option: String, on: CalendarDate)
  /// What tells the calls of a mix apart ends on this day; from then on it is computed at its last price.
  case routerEnds(option: String, router: String, on: CalendarDate)
  /// What tells the calls of a mix apart ended before the start; it is computed at its last price.
  case routerEnded(option: String, router: String, on: CalendarDate)
  /// New tuning jobs only for organisations that already tune.
  case existingCustomersOnly(option: String)
  /// Tuning closes on this day.
  case tuningCloses(option: String, on: CalendarDate)
  /// Computed with a premium or prices given by hand, although nobody sells it.
  case hypothetical(option: String)
  /// The price that is used rests on one source that is not the vendor's, for this reason.
  case unconfirmed(option: String, why: String)
  /// The user's own premium on the base prices holds, and not the tuned prices that the table has.
  case premiumOverTable(option: String, premium: Spread, TokenRates)
  /// The calls are shorter than the shortest that the provider's cache takes part in, so that nothing is cached.
  case tooShortToCache(option: String, tokens: Tokens, least: Tokens)
  /// What repeats of a call is shorter than the shortest that the provider's cache takes part in, so that it may cache nothing.
  case littleToCache(option: String, repeated: Tokens, least: Tokens)
  /// The option cannot be had, or not be computed.
  case unavailable(option: String, Unavailability)
  /// More machines than one of the largest size.
  case severalMachines(option: String, NamedMachines)
  /// So many units of a reservation, and the months for which they are paid whatever happens.
  case reservedUnits(option: String, count: Int, term: Months?)
  /// The volume of a later month takes other machines than that of month 1.
  case machinesChange(option: String, MachineOutlook.Change)
  /// The peak is more than machines of this size were measured to carry.
  case cannotCarry(option: String, MachineCapacity)
  /// The stated capacity is more than the machines do when they are never idle.
  case capacityAboveMeasured(option: String, stated: DailyCalls, measuredCallsPerDay: Spread)
  /// The table has measurements of the machine, and none with a model of this size.
  case sizeNotMeasured(option: String, ModelSize)
  /// The calls are more than twice as long as any that was measured.
  case longerThanMeasured(option: String, Prompt, Throughput)
  /// Its speed is that of calls of this length, by so much other than that of short ones.
  case fittedToLength(option: String, Prompt, LengthFactor)
  /// Both a peak and a utilisation were given, and both count.
  case peakAndUtilisation(option: String)
  /// Machines are bought: what of their price is in which figure, and whether they are bought again when their life ends.
  case buysMachines(option: String, price: Spread, life: Spread, isReplaced: Bool, isPowered: Bool)
  /// What machines that are bought are still worth at the horizon, which is in no other figure.
  case residualValue(option: String, USD, months: Int)
  /// A machine that is paid by the second bills windows from a call on.
  case billsWindows(option: String, window: Spread)
  /// Nobody said what the machine carries; one is assumed to carry everything.
  case capacityAssumed(option: String)
  /// No source gives the price of a training run; the price of an hour of it where training is billed by the clock.
  case trainingUnpriced(option: String, billedByHour: HourlyUSD?)
  /// Tokens of validation were given, and the table does not say that the vendor bills them.
  case validationNotBilled(option: String)
  /// It costs more at every volume; the output cut at which that would turn, nil where no cut is enough.
  case dearerAtEveryVolume(option: String, outputCut: Double?)
  /// It pays back only after the months that are looked ahead.
  case paysBackLate(option: String, horizon: Int)
  /// The sum up front over the saving once all calls have moved is not what the months come to; the causes may be none where the
  /// search ends before it.
  case simplePayback(
    option: String, bill: SimplePayback?, withTeam: SimplePayback?, because: [SimplePayback.Cause])
  /// Its tokenizer makes another number of tokens of a text than that of today's model, as the table has it.
  case tokenizer(option: String, factor: Factor, today: String)
  /// What the price table says about the option.
  case fromTable(option: String, String)
  /// The history of a conversation is resent with every turn.
  case historyGrows(turns: Double, calls: CallRate)
  /// More is cached than the parts of the prompt that repeat.
  case cachesTheMessage(cached: Tokens, repeated: Tokens)
  /// Published advice keeps such tasks on the API, so that no cut of a fine-tune is assumed.
  case taskStays(TaskKind, Source)
  /// Which calls go to which option of a mix, and the router in front.
  case routes(option: String, StatedMix.Rule, [Figures.Part], router: String?)
  /// A cascade ends with the first of its steps to end.
  case cascadeEnds(option: String, step: String, on: CalendarDate)
  /// The share of a mix at which it saves what is aimed at.
  case savesAt(option: String, TargetShare)
  /// Something about one of the options that share the calls.
  indirect case ofPart(String, Note)
  /// Nobody said how much work moving takes, so it is counted for each feature that moves.
  case workPerFeature(hours: Spread, features: Int)
  /// A host that no feature names; it is not counted.
  case hostUnused(String)
  /// Several features share a machine that was sized for the sum of their peaks.
  case sizedForSum(host: String, features: Int)
  /// Flags that were given and that no option compared reads.
  case unused(flags: [String])
  /// Fine-tunes that are not proposed, as no source gives a price that the calls ask for.
  case notProposed([PriceGap])
  /// Too many steps within the ranges to look at both sides of each.
  case stepsLeftOut
  /// Too many ranges to combine in full.
  case rangesSought(count: Int)
}

extension Study {
  /// What must be said about the study as a whole, before any figure.
  func generalNotes(at point: Point) -> [Note] {
    if let bundle = (offers.first ?? today).bundle { return generalNotes(on: bundle) }
    var notes: [Note] = []
    if let end = today.model?.endOfLife {
      notes.append(
        end.on <= scenario.start
          ? .todayEnded(model: today.id, on: end.on, replacement: end.replacement)
          : .todayEnds(
            model: today.id, on: end.on, inDays: scenario.asOf.days(to: end.on),
            successor: successors.first?.offer.id))
    }
    if let turns = point[registry.prompt.turns], turns.value > 1 {
      notes.append(.historyGrows(turns: turns.value, calls: point[registry.workload.calls]))
    }
    let prompt = Prompt.today(at: point)
    let repeated = prompt.input - prompt.message
    if prompt.cached > repeated, repeated.value > 0 {
      notes.append(.cachesTheMessage(cached: prompt.cached, repeated: repeated))
    }
    notes += priceNotes(on: today, at: point)
    if let task = scenario.purpose.task, let source = inputs.advice(on: scenario.purpose)?.staysOnApi,
      leaves.contains(where: { $0.isTuned })
    {
      notes.append(.taskStays(task, source))
    }
    if !notProposed.isEmpty { notes.append(.notProposed(notProposed)) }
    if !unusedFlags.isEmpty { notes.append(.unused(flags: unusedFlags)) }
    return notes
  }

  /// What must be said about the prices of an option: that they are not sure, and that calls are too short for its cache.
  private func priceNotes(on offer: Offer, at point: Point) -> [Note] {
    var notes: [Note] = []
    if let why = offer.unconfirmed(on: scenario.start) {
      notes.append(.unconfirmed(option: offer.id, why: why))
    }
    guard offer.kind == .api || offer.kind == .hosted, let least = offer.leastCacheable,
      ([registry.levers.promptCached] + registry.levers.writes).contains(where: { point[$0].value > 0 })
    else { return notes }
    let prompt = offer.prompt(at: point)
    if prompt.input.value > 0, offer.isTooShortToCache(prompt) {
      notes.append(.tooShortToCache(option: offer.id, tokens: prompt.input, least: least))
    } else if prompt.prefix.value > 0, let repeated = prompt.repeated, repeated < least {
      notes.append(.littleToCache(option: offer.id, repeated: repeated, least: least))
    }
    return notes
  }

  /// What must be said about one option.
  func notes(on offer: Offer, figures: Figures?) -> [Note] {
    if let reason = offer.unavailable {
      let size = inputs(of: offer).likely[registry.machine.modelSize]
      let isUnmeasured = reason.verdict == .capacityUnknown && offer.measured.hasAny
      return [.unavailable(option: offer.id, reason)]
        + (isUnmeasured ? [.sizeNotMeasured(option: offer.id, size)] : [])
    }
    guard offer.bound == nil else { return [] }
    if let mix = offer.mix {
      return notes(on: mix, of: offer, figures)
    }
    var notes: [Note] = []
    if offer.tableTokenFactor.value != 1, !offer.isToday,
      inputs(of: offer).spread(registry.alternative.tokenFactor) == nil
    {
      notes.append(.tokenizer(option: offer.id, factor: offer.tableTokenFactor, today: today.id))
    }
    if offer.isHypothetical { notes.append(.hypothetical(option: offer.id)) }
    notes += priceNotes(on: offer, at: inputs(of: offer).likely)
    if offer.usesPremium, let premium = inputs(of: offer).spread(registry.tuned.premium),
      let table = offer.model?.fineTuning?.price(on: scenario.start)?.rates, table.input != nil
    {
      notes.append(.premiumOverTable(option: offer.id, premium: premium, table))
    }
    if let end = offer.modelEnd?.on, end <= scenario.start {
      notes.append(.ended(option: offer.id, on: end))
    }
    if let end = offer.endOfLife { notes.append(.ends(option: offer.id, on: end)) }
    if offer.kind == .hosted, !offer.isHypothetical, let tuning = offer.model?.fineTuning {
      if tuning.state(on: scenario.start) == .existingCustomers {
        notes.append(.existingCustomersOnly(option: offer.id))
      }
      if let closing = tuning.availability.first(where: { $0.state == .closed }), let day = closing.from,
        day > scenario.start
      {
        notes.append(.tuningCloses(option: offer.id, on: day))
      }
    }
    if let units = figures?.machines, offer.isReserved {
      notes.append(
        .reservedUnits(option: offer.id, count: units.named.count, term: offer.machine?.units?.term))
    } else if let machines = figures?.machines, machines.isBeyondLargest {
      notes.append(.severalMachines(option: offer.id, machines.named))
    }
    let machine = registry.machine
    let own = inputs(of: offer)
    if offer.kind == .selfHosted, offer.machine == nil, let price = own.spread(machine.hostPurchase) {
      notes.append(
        .buysMachines(
          option: offer.id, price: price, life: own.spread(machine.hostLife),
          isReplaced: offer.replacesMachines, isPowered: own.spread(machine.hostPower) != nil))
    }
    if let window = own.spread(machine.hostWindow), offer.isPaidBySecond(own) {
      notes.append(.billsWindows(option: offer.id, window: window))
    }
    if offer.assumesCapacity(own) { notes.append(.capacityAssumed(option: offer.id)) }
    if offer.kind != .api, figures != nil, figures?.oneOff.training == nil {
      notes.append(.trainingUnpriced(option: offer.id, billedByHour: offer.prices.trainingHour))
    }
    if offer.isTrainedByTokens(own), !offer.prices.isValidationBilled,
      own.spread(registry.oneOff.validationTokens) != nil,
      !unreadSlots.contains(offer.overlay.place(of: registry.oneOff.validationTokens.slot))
    {
      notes.append(.validationNotBilled(option: offer.id))
    }
    if let machine = offer.machine { notes += machine.notes.map { .fromTable(option: offer.id, $0) } }
    return notes
  }

  /// What must be said about options that share the calls: who takes which, and what is to be said of each that takes
  /// any.
  private func notes(on mix: Offer.Mix, of offer: Offer, _ figures: Figures?) -> [Note] {
    let shares = mix.shares(at: inputs(of: offer).likely)
    let used = zip(mix.parts, shares).filter { $0.1 > 0 }.map(\.0.offer)
    var notes: [Note] = []
    if let figures {
      notes.append(.routes(option: offer.id, mix.rule, figures.parts, router: mix.router?.id))
    }
    if let router = mix.router, let end = router.modelEnd?.on,
      end < scenario.start.adding(months: scenario.horizon)
    {
      notes.append(
        end <= scenario.start
          ? .routerEnded(option: offer.id, router: router.id, on: end)
          : .routerEnds(option: offer.id, router: router.id, on: end))
    }
    if mix.rule == .cascade, let end = offer.endOfLife, let step = used.first(where: { $0.endOfLife == end })
    {
      notes.append(.cascadeEnds(option: offer.id, step: step.id, on: end))
    }
    return used.reduce(into: notes) { notes, part in
      for note in self.notes(on: part, figures: nil) {
        if mix.rule == .cascade, case .ends = note { continue }
        let own = Note.ofPart(part.id, note)
        if !notes.contains(own) { notes.append(own) }
      }
    }
  }
}

extension Note {
  /// Whether it says that low and high may leave out what a draw comes to.
  package var isOfRanges: Bool {
    switch self {
    case .rangesSought, .stepsLeftOut: true
    default: false
    }
  }
}
