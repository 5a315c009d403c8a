/// What today's bill could be without tuning anything, lever by lever, and what is then left for fine-tuning to save.
///
/// The bill of 1,200 tokens of which 1,000 are fixed is $190 a month at 50,000 calls; 80% cached at half the price it is
/// $130, and a fine-tune at $7.80 saves $122.20 of that, not $182.20.
///
/// It is made once and only read, and too large to be copied from hand to hand.
public final class LeverComparison: Sendable {
  /// The comparison as the scenario says it, every lever at its setting.
  package let full: Comparison
  /// The same options with every lever at nothing.
  package let bare: Comparison
  /// The levers that are set, in the order of effort.
  public let effects: [LeverEffect]
  /// What the levers that nobody set could still take off.
  public let offers: [LeverOffer]
  /// The bill without levers.
  public let bareBill: LeverBill
  /// The bill that all levers that are set leave.
  public let bill: LeverBill
  /// The fine-tunes on both bills, in the order of the comparison.
  public let tuning: [TuningCase]

  /// Computes a scenario with the prices of a book.
  ///
  /// - Throws: ``ScenarioError`` where a name is unknown or a price that is asked for is in no table.
  package init(_ scenario: CompleteScenario, in book: PriceBook) throws(ScenarioError) {
    let study = try Study(scenario, in: book)
    let scenario = study.scenario
    let full = try Comparison(study)
    let bare = try Comparison(study.with(scenario.without(Lever.allCases), study.offers))
    self.full = full
    self.bare = bare
    let routing = full.cheapestRouting
    let set = Lever.allCases.filter { $0 == .routing ? routing != nil : scenario.isSet($0) }
    let bareBill = LeverBill(bare.baseline.total, bare.baselineRange)
    var stacked = bareBill
    var effects: [LeverEffect] = []
    for (index, lever) in set.enumerated() {
      /// The bill with some of the levers, on the calls as they are routed where that is one of them.
      func bill(_ levers: some Sequence<Lever>) throws(ScenarioError) -> LeverBill {
        let offers = levers.contains(.routing) ? routing.map { [$0.offer] } ?? [] : []
        let left = Lever.allCases.filter { !levers.contains($0) }
        return try study.with(scenario.without(left), offers).leverBill()
      }
      let alone = try bill([lever])
      let next = try bill(set[...index])
      let saving = bareBill.likely - alone.likely
      effects.append(
        LeverEffect(
          lever: lever, numbers: full.numbers(of: lever),
          mix: lever == .routing ? routing?.offer.id : nil, alone: alone, stacked: next, saving: saving,
          savingShare: bareBill.likely.share(saving),
          stackedSaving: stacked.likely - next.likely))
      stacked = next
    }
    self.effects = effects.map { effect in
      var ranked = effect
      ranked.rank = 1 + effects.count { $0.saving > effect.saving }
      return ranked
    }
    self.bareBill = bareBill
    bill = stacked
    offers = try Self.offers(
      besides: set, study, LeverBill(full.baseline.total, full.baselineRange), in: book)
    tuning = full.rows.filter { $0.offer.isTuned && $0.figures != nil }.compactMap { row in
      guard let other = bare.row(row.offer.id) else { return nil }
      let side = routing.flatMap { TuningCase.Side(row, against: $0, in: full) }
      return TuningCase(
        offer: row.offer, withoutLevers: TuningCase.Side(other), withLevers: side ?? TuningCase.Side(row),
        carriesCalls: other.carriesCalls)
    }
  }

  /// The fine-tune that pays back soonest on the bill without levers; nil where there is none.
  public var headline: TuningCase? {
    tuning.filter(\.carriesCalls).min {
      ($0.withoutLevers.withTeam.rank, $1.withoutLevers.saving)
        < ($1.withoutLevers.withTeam.rank, $0.withoutLevers.saving)
    }
  }

  /// Whether calls are routed in the bill that the levers leave.
  public var isRouted: Bool { effects.contains { $0.lever == .routing } }

  /// What the levers that are not set could still take off: wholly where the table prices that, else as published.
  private static func offers(
    besides set: [Lever], _ study: Study, _ bill: LeverBill, in book: PriceBook
  ) throws(ScenarioError) -> [LeverOffer] {
    var offers: [LeverOffer] = []
    for (lever, bound) in [(Lever.promptCache, Offer.Bound.allCached), (.batch, .allBatch)]
    where !set.contains(lever) && study.scenario.inputs.hasPrice(of: bound) {
      // A model without the price cannot be asked for it.
      guard let bounded = try? study.with(study.scenario, [study.today(with: bound)]).leverBill() else {
        continue
      }
      offers.append(
        LeverOffer(lever: lever, setting: .atMost, bill: bounded, saving: bill.likely - bounded.likely))
    }
    for lever in Lever.allCases where !set.contains(lever) {
      guard let key = lever.overhead, let overhead = book.overheads.first(where: { $0.key == key }),
        let (spread, source, condition) = study.scenario.published(overhead, for: lever),
        study.scenario.has(room: spread, for: lever)
      else { continue }
      let trimmed = try study.with(study.scenario.with(lever, at: spread), []).leverBill()
      offers.append(
        LeverOffer(
          lever: lever, setting: .published(spread, source, condition: condition), bill: trimmed,
          saving: bill.likely - trimmed.likely))
    }
    return offers.filter { $0.saving.value > 0 }
  }
}

extension Comparison {
  /// The cheapest mix of untuned options; nil where there is none.
  fileprivate var cheapestRouting: Row? {
    rows.filter { $0.offer.kind == .mix && !$0.offer.isTuned && $0.figures != nil }
      .min { ($0.figures?.monthly.total ?? .zero) < ($1.figures?.monthly.total ?? .zero) }
  }

  /// The numbers that set a lever.
  fileprivate func numbers(of lever: Lever) -> [Assumption] {
    let keys = Set(lever.slots.map { registry.all[$0].key })
    return numbers.filter { keys.contains($0.definition.key) && $0.spread.high > 0 }
  }
}

extension CompleteScenario {
  /// The published figure of a lever, that of an own cache by the kind of product; nil where there is none.
  fileprivate func published(_ overhead: Overhead, for lever: Lever) -> (Spread, Source, String?)? {
    if lever == .answerCache {
      return inputs.advice(on: purpose)?.cache.map { ($0.answers, $0.source, $0.condition) }
    }
    return overhead.overall.map { ($0, overhead.source, overhead.condition) }
  }

  /// Whether the prompt or the answer has what a lever would leave out of it.
  fileprivate func has(room spread: Spread, for lever: Lever) -> Bool {
    let prompt = Prompt.today(at: inputs.likely)
    return switch lever {
    case .answerCache: true
    case .history: prompt[.history].value > 0
    case .preamble:
      inputs.spread(registry.workload.output).low - inputs.spread(registry.levers.reasoningTrim).high
        > spread.high
    default: false
    }
  }
}
