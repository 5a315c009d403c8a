internal import CostModel

/// What the JSON document of a comparison says of a mix, and of no other option.
enum MixJSON {
  static let members: [Member<ToldRow>] = [
    Member("rule", ifAny: .word, "how the calls of a mix find their option") { $0.rule },
    Member("parts", ifAny: .list(of: part), "what a mix is made of") {
      $0.rule == nil ? nil : $0.figures?.parts
    },
    Member(
      "targetShares", ifAny: .list(of: targetShare), "where a mix saves what targetSaving aims at"
    ) { $0.rule == nil ? nil : $0.details?.targetShares ?? [] },
  ]

  private static let part = Form<Figures.Part>([
    Member("id", .text) { $0.id },
    Member("tier", ifAny: .word, "the calls that it is for") { $0.tier },
    Member(
      "share", .number,
      "of the calls that come to it, 0.8 is 80%; a cascade or a fallback pays a call at each step", \.share),
    Member("monthlyTotal", .number, "USD a month") { $0.monthly },
  ]).named("part")

  private static let targetShare = Form<TargetShare>([
    Member(
      "parameter", .word(of: StatedMix.Rule.allCases.map(\.parameterKey)), "what was moved", \.parameter.key),
    Member("target", .number, "the saving aimed at, as a share of today's bill") { $0.target },
    Member("value", orNull: .number, "the share at which it is met; null where none does") { $0.share },
    Member(
      "smallest", .flag, "whether it is the smallest share that does; else it is the largest", \.isSmallest),
    Member("reachable", .flag) { $0.share != nil },
    Member(
      "scaled", .list(of: scaled),
      "what the others take there in place of their stated shares, where several divide the rest", \.scaled),
    Member("best", best, "the share that saves the most") { $0 },
  ]).named("targetShare")

  private static let scaled = Form<TargetShare.Scaled>([
    Member("id", .text) { $0.id }, Member("stated", .number) { $0.stated },
    Member("share", .number) { $0.share },
  ])

  private static let best = Form<TargetShare>([
    Member("value", .number) { $0.bestShare },
    Member("saving", .number, "as a share of today's bill") { $0.best },
  ])
}
