internal import CostModel
internal import JSONText

/// An option in the JSON document of a comparison.
enum OptionJSON {
  static let form = Form(
    head.map { $0.of { $0.offer } } + bill + MixJSON.members + payback + crossovers + rest
  ).named("option")

  static let head: [Member<Offer>] = [
    Member("id", .text, "the name that --with takes") { $0.id }, Member("kind", .word) { $0.kind },
    Member("name", .text, "the name for people") { $0.name },
  ]

  private static let bill: [Member<ToldRow>] = [
    Member("bound", orNull: .word, "set where it is today's model with all of one lever") { $0.offer.bound },
    Member("monthly", orNull: .monthly, "the bill \(MovedMonth.described)") {
      $0.figures?.monthly ?? $0.offer.unavailable?.monthly
    },
    Member(
      "perCall", orNull: .number,
      "USD for one billed call; of a mix for one call of the product on average, machines and router included",
      \.figures?.perCall),
    Member(
      "billedCalls", orNull: .number,
      "calls a month that are billed, retries and every step of a cascade or a fallback included",
      \.figures?.billedCalls),
    Member(
      "tokensPerCall", orNull: .tokensPerCall,
      "of one call that is sent; a cascade or a fallback sends one to each step that it reaches, and this is their average",
      \.knownPrompt),
    Member(
      "tokensPerMonth", orNull: .tokensPerMonth, "null where no call is billed, as on a machine"
    ) { $0.knownPrompt == nil ? nil : $0.figures?.tokensPerMonth },
    Member("machines", orNull: .machines) { $0.figures?.machines },
    Member("capacity", orNull: .capacity, "what the machines carry in month 1") {
      $0.figures == nil ? nil : $0.comparison.capacity(of: $0.row)
    },
  ]

  private static let payback: [Member<ToldRow>] = [
    Member("saving", orNull: .saving, "against the baseline, \(MovedMonth.described)") { told in
      told.figures.map { ($0.saving, $0.savingShare) }
    },
    Member("upfront", orNull: upfront, "USD on the provider's bill, without the team's time") {
      $0.figures == nil ? nil : $0
    },
    Member("breakEven", .breakEven, "on the provider's bill alone") { $0.breakEven },
    Member("withTeam", withTeam) { $0 },
    Member("againstUntuned", orNull: againstUntuned) { $0.details?.againstUntuned },
  ]

  private static let crossovers: [Member<ToldRow>] = [
    Member(
      "crossoverCallsPerMonth", orNull: .list(of: .number),
      "volumes at which it and today's model change places, smallest first; of more than five those nearest to yours"
    ) { $0.details?.sideChanges.map(\.calls.value) },
    Member(
      "crossoverUtilisation", orNull: .list(of: Form<Double>.number.orNull),
      "the share of the machines' time that is used at each"
    ) { $0.details?.sideChanges.map { $0.utilisation?.value } },
    Member("crossovers", orNull: .list(of: crossover), "the same with the cheaper side") { told in
      told.details?.sideChanges.map { (told, $0) }
    },
    Member(
      "crossoverCount", orNull: .whole, "how many there are, the ones left out included",
      \.details?.crossovers.count),
    Member(
      "paybackCallsPerMonth", orNull: .list(of: paybackVolume),
      "volumes from which it pays back within so many months", \.details?.payback),
    Member(
      "requiredOutputCut", orNull: .number,
      "the share by which the output must shrink for the saving to begin", \.details?.requiredOutputCut),
  ]

  private static let rest: [Member<ToldRow>] = [
    Member("horizon", orNull: .horizon, "on the provider's bill alone") { $0.details?.returns },
    Member(
      "residualValue", orNull: .number,
      "USD that machines bought are still worth at the horizon; null where none are", \.details?.residualValue
    ),
    Member("verdict", orNull: .word) { $0.offer.bound == nil ? $0.row.verdict : nil },
    Member(
      "missing", .list(of: .text),
      "the keys in price files of the prices that nobody gives; mostly none"
    ) { $0.offer.unavailable?.missingPrices ?? [] },
    Member("endOfLife", orNull: .day, "the first day on which it no longer answers") { $0.offer.endOfLife },
    Member("hypothetical", .flag, "computed, although nobody sells it") { $0.offer.isHypothetical },
    Member("price", orNull: .price) {
      ToldPrice($0.offer, $0.figures?.rates, $0.figures?.prompt, in: $0.comparison)
    },
    Member("economics", ifAny: economics, "present where the scenario says what users pay", \.margin),
    Member("range", ifAny: .range, "present where an input is a range") { $0.row.range },
    .notes { told in told.comparison.notes(on: told.row).map(\.words) },
  ]

  /// What users pay and cost under it.
  static let economics = Form<Margin.OptionMargin>([
    Member("grossMargin", orNull: .number, "null where nothing comes in") { $0.grossMargin },
    Member("marginP90", orNull: .number, "what nine of ten paying users leave at least") { $0.marginP90 },
    Member("costPerUser", orNull: .number, "USD a month, on average") { $0.costPerUser },
    Member("shareOfRevenue", orNull: .number, "inference / revenue") { $0.shareOfRevenue },
    Member("usersBelowZero", orNull: .number, "the share of the users that cost more than they pay") {
      $0.usersBelowZero
    },
  ]).named("economics")

  private static let upfront = Form<ToldRow>([
    Member("total", orNull: .number) { $0.figures?.oneOff.bill },
    Member("training", orNull: .number) { $0.isUpfrontGiven ? nil : $0.figures?.oneOff.training?.value },
    Member("machines", .number, "the first machines, where they are bought") {
      $0.figures?.oneOff.machines.value ?? 0
    },
  ])

  private static let withTeam = Form<ToldRow>([
    Member("upfront", orNull: .number, "USD, the team's time included") {
      $0.figures?.oneOff.training == nil ? nil : $0.figures?.oneOff.total.value
    },
    Member("labor", orNull: .number, "USD of it that is the team's time") {
      $0.isUpfrontGiven ? nil : $0.figures?.oneOff.labor.value
    },
    Member("breakEven", .breakEven) { $0.withTeam },
    Member("horizon", orNull: .horizon) { $0.details?.withTeam },
  ]).named("withTeam")

  private static let againstUntuned = Form<RowDetails.AgainstUntuned>([
    Member("id", .text) { $0.id }, Member("saving", .saving) { ($0.saving, $0.savingShare) },
    Member("breakEven", .breakEven) { ToldBreakEven($0.breakEven, simple: $0.simple.bill) },
    Member("withTeam", Form([Member("breakEven", .breakEven) { $0 }])) {
      ToldBreakEven($0.withTeam, simple: $0.simple.withTeam)
    },
  ]).named("againstUntuned", "against the cheapest model that is not tuned")

  private static let crossover = Form<(told: ToldRow, change: SideChange)>([
    Member("callsPerMonth", .number) { $0.change.calls },
    Member("cheaperBelow", orNull: .text, "the id of what costs less below; null where both cost the same") {
      $0.told.id(of: $0.change.cheaperBelow)
    },
    Member("cheaperAbove", orNull: .text, "the id of what costs less above; null where both cost the same") {
      $0.told.id(of: $0.change.cheaperAbove)
    },
  ]).named("crossover")

  private static let paybackVolume = Form<(within: Months, calls: CallRate?)>([
    Member("withinMonths", .number) { $0.within },
    Member("callsPerMonth", orNull: .number) { $0.calls },
  ])
}

extension ToldRow {
  fileprivate func id(of side: SideChange.Side?) -> String? { side.map { comparison.id(of: $0, row) } }
}
