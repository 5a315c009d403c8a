import CostModel
import JSONText

/// What ``ComparisonJSON`` writes: `ftcalc/compare/1`.
///
/// Every key that is written is named here and no other is allowed, so that neither changes without the other.
enum CompareSchema {
  /// A comparison with those of the named scenarios of its file.
  static let root = JSONSchema.object(
    members,
    optional: [
      (
        "scenarios",
        .list(of: .object([("name", .text), ("comparison", .definition("scenario"))])).described(
          "present where the file has named scenarios")
      )
    ])

  private static let members: [(String, JSONSchema)] = [
    ("schema", .constant(ComparisonJSON.schema)),
    ("asOf", .day.described("the day for prices and availability")),
    ("start", .day.described("the first day of month 1")),
    ("currency", .constant("USD")),
    (
      "workload",
      .object([
        ("callsPerMonth", .number.described("calls that reach the product")),
        ("tokensPerCall", .definition("tokensPerCall")),
        ("task", .word(of: TaskKind.self).orNull.described("what the calls are for")),
        ("product", .text.orNull.described("what product they serve")),
      ])
    ),
    ("baseline", .definition("baseline").described("today's model")),
    ("options", .list(of: .definition("option"))),
    ("assumptions", .list(of: .definition("assumption")).described("the defaults that a figure depends on")),
    ("notes", notes),
  ]

  static let definitions: [(String, JSONSchema)] = [
    ("scenario", .object(members)), ("baseline", baseline), ("option", option), ("part", part),
    ("targetShare", targetShare),
    ("tokensPerCall", tokensPerCall), ("tokensPerMonth", tokensPerMonth), ("monthly", monthly),
    ("machines", machines), ("capacity", capacity), ("saving", saving), ("breakEven", breakEven),
    ("withTeam", withTeam),
    ("againstUntuned", againstUntuned), ("horizon", horizon), ("price", price), ("range", range),
    ("crossover", crossover), ("bounds", bounds), ("breakEvenBounds", breakEvenBounds),
    ("assumption", assumption),
  ]

  static let notes = JSONSchema.list(of: .text)

  private static let head: [(String, JSONSchema)] = [
    ("id", .text.described("the name that --with takes")),
    ("kind", .word(of: Offer.Kind.self)),
    ("name", .text.described("the name for people")),
  ]

  private static let baseline = JSONSchema.object(
    head + [
      ("monthly", .definition("monthly")),
      ("perCall", .number.described("USD for one billed call")),
      ("billedCalls", .number.described("calls a month that are billed, retries included")),
      ("tokensPerCall", .definition("tokensPerCall")),
      ("tokensPerMonth", .definition("tokensPerMonth")),
      ("machines", .definition("machines").orNull),
      ("endOfLife", .day.orNull.described("the first day without the model")),
      ("replacement", .text.orNull.described("what follows the model when it ends")),
      ("price", .definition("price").orNull),
    ],
    optional: [
      (
        "range",
        .object([("monthlyTotal", .definition("bounds"))]).described("present where an input is a range")
      )
    ])

  private static let option = JSONSchema.object(
    head + [
      (
        "bound",
        .word(of: Offer.Bound.self).orNull.described("set where it is today's model with all of one lever")
      ),
      (
        "monthly",
        .definition("monthly").orNull.described(
          "the bill \(MovedMonth.described)")
      ),
      (
        "perCall",
        .number.orNull.described(
          "USD for one billed call; of a mix for one call of the product on average, machines and router included"
        )
      ),
      (
        "billedCalls",
        .number.orNull.described(
          "calls a month that are billed, retries and every step of a cascade or a fallback included")
      ),
      (
        "tokensPerCall",
        .definition("tokensPerCall").orNull.described(
          "of one call that is sent; a cascade or a fallback sends one to each step that it reaches, and this is their average"
        )
      ),
      (
        "tokensPerMonth",
        .definition("tokensPerMonth").orNull.described("null where no call is billed, as on a machine")
      ),
      ("machines", .definition("machines").orNull),
      ("capacity", .definition("capacity").orNull.described("what the machines carry in month 1")),
      (
        "saving",
        .definition("saving").orNull.described(
          "against the baseline, \(MovedMonth.described)")
      ),
      (
        "upfront",
        .object([
          ("total", .number.orNull), ("training", .number.orNull),
          ("machines", .number.described("the first machines, where they are bought")),
        ]).orNull.described("USD on the provider's bill, without the team's time")
      ),
      ("breakEven", .definition("breakEven").described("on the provider's bill alone")),
      ("withTeam", .definition("withTeam")),
      ("againstUntuned", .definition("againstUntuned").orNull),
      (
        "crossoverCallsPerMonth",
        .list(of: .number).orNull.described(
          "volumes at which it and today's model change places, smallest first; of more than five those nearest to yours"
        )
      ),
      (
        "crossoverUtilisation",
        .list(of: .number.orNull).orNull.described("the share of the machines' time that is used at each")
      ),
      ("crossovers", .list(of: .definition("crossover")).orNull.described("the same with the cheaper side")),
      ("crossoverCount", .whole.orNull.described("how many there are, the ones left out included")),
      (
        "paybackCallsPerMonth",
        .list(of: .object([("withinMonths", .number), ("callsPerMonth", .number.orNull)])).orNull.described(
          "volumes from which it pays back within so many months")
      ),
      (
        "requiredOutputCut",
        .number.orNull.described("the share by which the output must shrink for the saving to begin")
      ),
      ("horizon", .definition("horizon").orNull.described("on the provider's bill alone")),
      (
        "residualValue",
        .number.orNull.described(
          "USD that machines bought are still worth at the horizon; null where none are")
      ),
      ("verdict", .word(of: Verdict.self).orNull),
      (
        "missing",
        .list(of: .text).described("the keys in price files of the prices that nobody gives; mostly none")
      ),
      ("endOfLife", .day.orNull.described("the first day on which it no longer answers")),
      ("hypothetical", .flag.described("computed, although nobody sells it")),
      ("price", .definition("price").orNull),
      ("notes", notes),
    ],
    optional: [
      ("range", .definition("range").described("present where an input is a range")),
      ("rule", .word(of: StatedMix.Rule.self).described("how the calls of a mix find their option")),
      ("parts", .list(of: .definition("part")).described("what a mix is made of")),
      (
        "targetShares",
        .list(of: .definition("targetShare")).described("where a mix saves what targetSaving aims at")
      ),
    ])

  private static let part = JSONSchema.object(
    [
      ("id", .text),
      (
        "share",
        .number.described(
          "of the calls that come to it, 0.8 is 80%; a cascade or a fallback pays a call at each step")
      ),
      ("monthlyTotal", .number.described("USD a month")),
    ], optional: [("tier", .word(of: TaskTier.self).described("the calls that it is for"))])

  private static let targetShare = JSONSchema.object([
    ("parameter", .word(StatedMix.Rule.allCases.map(\.parameterKey)).described("what was moved")),
    ("target", .number.described("the saving aimed at, as a share of today's bill")),
    ("value", .number.orNull.described("the share at which it is met; null where none does")),
    ("smallest", .flag.described("whether it is the smallest share that does; else it is the largest")),
    ("reachable", .flag),
    (
      "scaled",
      .list(of: .object([("id", .text), ("stated", .number), ("share", .number)])).described(
        "what the others take there in place of their stated shares, where several divide the rest")
    ),
    (
      "best",
      .object([("value", .number), ("saving", .number.described("as a share of today's bill"))]).described(
        "the share that saves the most")
    ),
  ])

  private static let tokensPerCall = JSONSchema.object(
    (["input", "output"] + PromptPart.allCases.map(\.key) + ["cached", "written", "writtenForAnHour"])
      .map { ($0, .number) })

  private static let tokensPerMonth = JSONSchema.object([("input", .number), ("output", .number)]).described(
    "tokens that a month is billed for, retries included")

  static let monthly = JSONSchema.object(
    [("total", .number.described("the sum of the others"))] + Component.allCases.map { ($0.key, .number) }
  ).described("USD a month")

  static let saving = JSONSchema.object([
    ("monthly", .number.described("USD a month")),
    ("share", .number.orNull.described("of the bill: 0.3 is 30%")),
  ])

  private static let status = JSONSchema.word(of: BreakEven.Status.self)

  static let breakEven = JSONSchema.object([
    ("status", status),
    ("months", .number.orNull.described("from the start; null where it does not pay back")),
    ("simpleMonths", .number.orNull.described("what is up front over the saving above")),
    ("reason", .text.orNull.described("why it does not pay back")),
  ])

  private static let withTeam = JSONSchema.object([
    ("upfront", .number.orNull.described("USD, the team's time included")),
    ("labor", .number.orNull.described("USD of it that is the team's time")),
    ("breakEven", .definition("breakEven")),
    ("horizon", .definition("horizon").orNull),
  ])

  private static let againstUntuned = JSONSchema.object([
    ("id", .text),
    ("saving", .definition("saving")),
    ("breakEven", .definition("breakEven")),
    ("withTeam", .object([("breakEven", .definition("breakEven"))])),
  ]).described("against the cheapest model that is not tuned")

  private static let crossover = JSONSchema.object([
    ("callsPerMonth", .number),
    (
      "cheaperBelow", .text.orNull.described("the id of what costs less below; null where both cost the same")
    ),
    (
      "cheaperAbove", .text.orNull.described("the id of what costs less above; null where both cost the same")
    ),
  ])

  static let horizon = JSONSchema.object([
    ("months", .whole), ("net", .number.described("USD saved less USD up front")),
    ("npv", .number.described("USD at the discount rate")),
    ("irr", .number.orNull.described("a year")),
    ("roi", .number.orNull.described("net over up front")),
  ])

  private static let price = JSONSchema.object([
    ("input", .number.orNull), ("cachedInput", .number.orNull), ("cacheWrite", .number.orNull),
    ("longCacheWrite", .number.orNull), ("output", .number.orNull),
    ("byHand", .list(of: .word(of: HandPrice.self)).described("the prices that the user gave")),
    ("checked", .day.orNull.described("the day the price was read")),
    ("source", .text.orNull.described("where it was read")),
    ("secondHand", .flag.orNull.described("whether that place repeats the vendor's figure")),
    ("unconfirmed", .text.orNull.described("why the price of the table is not sure")),
  ]).described("USD for a million tokens")

  static let range = JSONSchema.object([
    ("monthlyTotal", .definition("bounds")), ("saving", .definition("bounds")),
    ("upfront", .definition("bounds")), ("upfrontWithTeam", .definition("bounds")),
    ("breakEven", .definition("breakEvenBounds")), ("withTeam", .definition("breakEvenBounds")),
  ])

  static let bounds = JSONSchema.object([("low", .number.orNull), ("high", .number.orNull)])

  static let breakEvenBounds: JSONSchema = {
    let end = JSONSchema.object([("status", status), ("months", .number.orNull)])
    return .object([("low", end), ("high", end)])
  }()

  static let assumption = JSONSchema.object(
    [
      ("key", .word(Parameters.standard.all.map(\.key))), ("value", .number),
      ("unit", .word(of: Unit.self)),
      ("origin", .word(of: AssumedFrom.self)),
      ("source", .text.orNull),
      ("replaceMe", .flag.described("whether the user's own number should stand here")),
    ],
    optional: [
      ("range", .definition("bounds").described("present where the default is a range")),
      ("condition", .text.described("present where a published figure holds under a condition")),
    ])
}
