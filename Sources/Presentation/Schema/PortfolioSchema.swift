import CostModel
import JSONText

/// What ``PortfolioJSON`` and ``NamedPortfolio`` write: `ftcalc/portfolio/1`.
///
/// Every key that is written is named here and no other is allowed, so that neither changes without the other.
enum PortfolioSchema {
  static let root = portfolio(
    optional: [
      (
        "scenarios",
        .list(of: .object([("name", .text), ("portfolio", .definition("portfolio"))])).described(
          "the same under the named scenarios of the file")
      )
    ])

  static let definitions: [(String, JSONSchema)] = [
    ("portfolio", portfolio(optional: [])), ("feature", feature), ("host", host), ("upfront", upfront),
    ("monthly", CompareSchema.monthly), ("saving", CompareSchema.saving),
    ("breakEven", CompareSchema.breakEven), ("horizon", CompareSchema.horizon),
    ("range", CompareSchema.range),
    ("bounds", CompareSchema.bounds), ("breakEvenBounds", CompareSchema.breakEvenBounds),
    ("assumption", CompareSchema.assumption),
  ]

  private static func portfolio(optional: [(String, JSONSchema)]) -> JSONSchema {
    .object(
      [
        ("schema", .constant(PortfolioJSON.schema)),
        ("asOf", .day.described("the day for prices and availability")),
        ("start", .day.described("the first day of month 1")),
        ("currency", .constant("USD")),
        ("callsPerMonth", .number.orNull.described("null where a feature that stays does not say")),
        ("features", .list(of: .definition("feature"))),
        ("hosts", .list(of: .definition("host")).described("machines that features share")),
        (
          "once",
          .object([("upfront", .definition("upfront")), ("monthly", .number)]).described(
            "what is paid once for all features")
        ),
        ("today", bill), ("after", bill.described("the bill \(MovedMonth.described)")),
        ("saving", .definition("saving").described(MovedMonth.described)),
        ("moved", .object([("callsShare", .number.orNull), ("spendShare", .number.orNull)])),
        ("upfront", .definition("upfront")),
        ("breakEven", .definition("breakEven").described("on the provider's bill alone")),
        (
          "withTeam",
          .object([
            ("upfront", .number.described("USD, the team's time included")),
            ("breakEven", .definition("breakEven")), ("horizon", .definition("horizon")),
          ])
        ),
        ("horizon", .definition("horizon").described("on the provider's bill alone")),
        ("verdict", .word(of: Verdict.self)),
        ("assumptions", .list(of: .definition("assumption"))),
        ("notes", CompareSchema.notes),
      ],
      optional: [
        ("range", .definition("range").described("present where an input is a range")),
        ("todayRange", .definition("bounds").orNull.described("present where an input is a range")),
      ] + optional)
  }

  private static let bill = JSONSchema.object([("monthly", .number.described("USD a month"))])

  private static let feature = JSONSchema.object([
    ("name", .text), ("model", .text.orNull), ("callsPerMonth", .number.orNull),
    (
      "today",
      .object([
        ("monthly", .number), ("isStated", .flag.described("whether the bill was given, not computed")),
      ])
    ),
    ("after", bill), ("moved", .flag), ("option", .text.orNull), ("host", .text.orNull),
    ("upfront", .definition("upfront")),
  ])

  private static let host = JSONSchema.object([
    ("name", .text), ("features", .list(of: .text)),
    (
      "machines",
      .object([
        ("count", .whole), ("name", .text), ("peakCallsPerDay", .number),
        ("capacityCallsPerDay", .number.orNull), ("headroom", .number.orNull),
      ])
    ),
    ("monthly", .definition("monthly")), ("upfront", .definition("upfront")),
  ])

  private static let upfront = JSONSchema.object([
    ("total", .number.orNull.described("USD on the provider's bill, without the team's time")),
    ("labor", .number.described("USD of the team's time")),
  ])
}
