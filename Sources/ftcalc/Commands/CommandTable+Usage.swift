import CostModel
import Presentation
import UsageLog

extension CommandTable {
  /// `usage` as the help describes it.
  static let usage = Command(
    "usage", "where the money goes: request logs by feature, model, user or day",
    schemas: [.usage, .realised, .margin],
    run: UsageCommand.run
  ) {
    .init(
      discussion: """
        Reads logs of calls, prices each call at the prices of its day, and says where the money goes: calls, tokens, \
        spend, percentiles, users and growth of each group. Files, folders with all logs in them, and standard input \
        can be of any size, and compressed by gzip or zstd, which must be on the machine then. A record that cannot \
        be counted is named with its line; a model that no price table has is listed, never counted as free.
        """,
      operand: Operand(
        "LOG", "a log, a folder with logs, or - for standard input", count: 0...1_000_000, values: .files),
      options: logOptions + [
        formatOption, jsonOption, notesOption,
      ] + writingOptions + [
        Option("--quiet", .none, "the answer and the table alone", group: "Output"),
        Option(
          "--top", .required("N"), "how many groups the table shows", default: String(UsageSubject.usualRows),
          group: "Output"), threadsOption, pricesOption, acceptPriceOption, pricesDateOption,
        asOfOption,
      ],
      examples: [
        .init(
          line: "ftcalc usage examples/calls.jsonl", shows: "which feature and model the bill comes from"),
        .init(
          line: "ftcalc usage examples/calls.jsonl --by user --where feature=chat",
          shows: "who spends most on one feature"),
      ])
  }

  /// The options of the log.
  private static let logOptions = [byOption] + readingOptions + answerOptions

  private static let byOption = Option(
    "--by", .required("KEYS"), "what groups are told apart by, a path of the record also: metadata.team",
    values: .list(of: GroupKey.named.map(\.name)), default: "feature,model, as far as the log has them",
    group: "Log")

  /// The options that say which calls of a log are read, and how: what a second question about them must repeat.
  static let readingOptions = [
    Option("--since", .required("DATE"), "the first day that counts, in UTC", group: "Log"),
    Option("--until", .required("DATE"), "the last day that counts, in UTC", group: "Log"),
    Option(
      "--where", .required("KEY=VALUE"), "calls alone whose key is this; calls must fit all that are given",
      isRepeatable: true, group: "Log"),
    Option("--feature", .required("NAME"), "calls of this feature alone: --where feature=NAME", group: "Log"),
    Option("--dedupe", .none, "count each call once, by its id", group: "Log"),
    Option(
      "--log-format", .required("NAME"), "what the log is written in",
      values: .oneOf(LogFormat.all.map(\.name)),
      default: "as its first records tell", group: "Log"),
    Option(
      "--map", .required("FIELD=PATH"),
      "where a field stands: input=usage.in; a file of a known format stays one unless its tokens stand there",
      isRepeatable: true, group: "Log"),
    Option("--demo", .none, "read a small log that is built in, examples/calls.jsonl", group: "Log"),
  ]

  /// The options that say what is answered.
  private static let answerOptions = [
    Option(
      "--invoice", .required("USD"), "what was billed for the calls: the gap, and the group it lies in",
      group: "Log"),
    Option(
      "--weekly", .none, "the weekly table of the last two weeks; with --to, the file for margin",
      group: "Log"),
    Option("--revenue", .required("USD"), "what comes in a month, for --weekly", group: "Log"),
    Option(
      "--against", .required("FILE"),
      "a scenario file: what its decision saved since, beside what it promised",
      values: .files, group: "Log"),
    Option(
      "--strict", .none,
      "a broken record, a skipped file, and a call without a price or without usage are errors",
      group: "Log"),
  ]
}
