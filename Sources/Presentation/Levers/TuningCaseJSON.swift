internal import CostModel

/// A fine-tune beside the levers in their JSON document.
enum TuningCaseJSON {
  static let form = Form(
    head + [
      Member("withoutLevers", side) { $0.withoutLevers }, Member("withLevers", side) { $0.withLevers },
    ]
  ).named("fineTune")

  static let head: [Member<TuningCase>] = [
    Member("id", .text) { $0.offer.id }, Member("conclusion", .word) { $0.conclusion },
  ]

  private static let side = Form<TuningCase.Side>([
    Member("saving", .saving, MovedMonth.described) { ($0.saving, $0.savingShare) },
    Member("breakEven", .breakEven) { ToldBreakEven($0.breakEven, simple: $0.simple?.bill) },
    Member("withTeam", .breakEven, "with the team's time") {
      ToldBreakEven($0.withTeam, simple: $0.simple?.withTeam)
    },
    Member("verdict", .word) { $0.verdict },
    Member("range", ifAny: .range, "present where an input is a range") { $0.range },
  ]).named("side")
}
