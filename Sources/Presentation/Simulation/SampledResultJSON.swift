internal import CostModel
internal import JSONText

/// A sampled result in the JSON document of a simulation.
enum SampledResultJSON {
  /// What is told of each result, by its key.
  static let ends: [(key: String, value: @Sendable (SampledResult) -> SampledResult.Value)] = [
    ("low", \.low), ("p10", \.p10), ("p50", \.p50), ("p90", \.p90), ("high", \.high),
  ]

  static let form = Form<(metric: Metric, result: SampledResult)>(
    [Member("unit", orNull: .word) { $0.metric.unit }] + members.map { $0.of { $0.result } }
  ).named("result")

  private static let members: [Member<SampledResult>] =
    ends.map { end in Member(end.key, value) { end.value($0) } } + [
      Member("mean", orNull: .number, "null where a sample has no number") { $0.mean },
      Member("histogram", orNull: histogram, "of the samples that have a number") { $0.histogram },
      Member(ended.rawValue, .whole, "samples in which the option ends first") { $0.ended },
      Member(never.rawValue, .whole, "samples in which it is never reached") { $0.never },
    ]

  private static let (ended, never) = (BreakEven.Status.afterEndOfLife, BreakEven.Status.never)

  /// A number as one, a break-even that is not reached as its status.
  private static let value = Form<SampledResult.Value>(
    .either([.number, .word([ended, never].map(\.rawValue))])
  ) { value in
    switch value {
    case .number(let number): .number(number)
    case .ended: .string(ended.rawValue)
    case .never: .string(never.rawValue)
    }
  }.named("value", "a number in the unit, or why a break-even has none")

  private static let histogram = Form<Histogram>([
    Member(
      "edges", .list(of: .number), "the lower end of the first stretch, and the upper end of each", \.edges),
    Member("counts", .list(of: .whole), "the samples in each stretch, its lower end included") { $0.counts },
  ])
}
