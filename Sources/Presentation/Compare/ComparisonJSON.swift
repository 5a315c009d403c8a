internal import CostModel

/// A comparison as the JSON document that scripts rely on: `ftcalc/compare/1`.
enum ComparisonJSON {
  /// A comparison with those of the named scenarios of its file.
  static let form = Form<NamedComparison>(
    members.map { $0.of { $0.comparison } } + [
      Member("scenarios", ifAny: .list(of: named), "present where the file has named scenarios") {
        $0.scenarios.isEmpty ? nil : $0.scenarios
      },
      Member(
        "equalQuality", ifAny: EqualQualityJSON.form,
        "present where a test says how often today's model and a tuned one are right"
      ) { $0.equalQuality },
    ])

  private static let named = Form<(name: String, comparison: Comparison)>([
    Member("name", .text) { $0.name },
    Member("comparison", Form(members).named("scenario")) { $0.comparison },
  ])

  private static let whole: [Member<Comparison>] = [
    .schema("ftcalc/compare/1"), .asOf { $0.scenario.asOf }, .start { $0.scenario.start }, .currency,
    Member("workload", workload) { $0 },
    Member("baseline", baseline, "today's model") { $0 },
    Member("options", .list(of: OptionJSON.form)) { comparison in
      let margins = comparison.margins?.options ?? []
      return comparison.rows.map { row in
        ToldRow(row, in: comparison, row.offer.bound == nil ? margins.first { $0.id == row.offer.id } : nil)
      }
    },
    .assumptions { $0.assumptions }, .notes { $0.notes.map(\.words) },
  ]

  private static let members = whole + FeatureJSON.members

  private static let workload = Form<Comparison>([
    Member(
      "callsPerMonth", orNull: .number,
      "calls that reach the product; null where those of a feature are not known"
    ) {
      $0.calls?.likely
    },
    Member(
      "tokensPerCall", orNull: .tokensPerCall,
      "of several features those of the average call, where all are known"
    ) {
      $0.knownPrompt
    },
    Member("task", orNull: .word, "what the calls are for") { $0.scenario.purpose.task },
    Member("product", orNull: .text, "what product they serve") { $0.scenario.purpose.product },
  ])

  private static let baseline = Form<Comparison>(
    OptionJSON.head.map { $0.of { $0.today } } + [
      Member("monthly", .monthly) { $0.baseline },
      Member("perCall", .number, "USD for one billed call") { $0.perCall },
      Member("billedCalls", .number, "calls a month that are billed, retries included") { $0.billedCalls },
      Member(
        "tokensPerCall", orNull: .tokensPerCall,
        "of several features those of the average call, where all are known"
      ) {
        $0.knownPrompt
      },
      Member("tokensPerMonth", orNull: .tokensPerMonth) { comparison in
        comparison.knownPrompt.map { MonthlyTokens($0, billed: comparison.billedCalls) }
      },
      Member("machines", orNull: .machines) { $0.todaysMachines },
      Member("endOfLife", orNull: .day, "the first day without the model") { $0.todayEnd },
      Member("replacement", orNull: .text, "what follows the model when it ends") { $0.successor?.offer.id },
      Member("price", orNull: .price) { ToldPrice($0.today, $0.rates, $0.prompt, in: $0) },
      Member("economics", ifAny: OptionJSON.economics, "present where the scenario says what users pay") {
        $0.margins?.today
      },
      Member("range", ifAny: range, "present where an input is a range") { $0.baselineRange },
    ]
  ).named("baseline")

  private static let range = Form<(low: MonthlyUSD, high: MonthlyUSD)>([
    Member("monthlyTotal", .bounds) { ($0.low.value, $0.high.value) }
  ])
}

extension SchemaDocument {
  package static let compare = SchemaDocument("compare", "what 'compare --json' prints", ComparisonJSON.form)
}
