import CostModel
import Presentation

extension CommandTable {
  /// The version, as `ftcalc version` prints it.
  static let version = "0.1.0"

  /// The day of the manual page.
  static let date = "2026-11-20"

  /// Names that a shell offers for models, machines and products; none while a command line is parsed.
  struct Names {
    var models: [String] = []
    var providers: [String] = []
    var machines: [String] = []
    var options: [String] = []
    var products: [String] = []

    init() {}

    /// The names in a price book.
    init(_ book: PriceBook) {
      models = book.models.map(\.id)
      for model in book.models where !providers.contains(model.provider) { providers.append(model.provider) }
      let tunable = book.models.filter { $0.fineTuning != nil }.map { Plan.hosted($0.id).text }
      machines = book.machines.map { Plan.machine($0.id).text }
      options = models + tunable + machines
      products = book.products
    }
  }

  /// The commands of `ftcalc`.
  static func ftcalc(naming names: Names = Names()) -> CommandTable {
    CommandTable(
      program: "ftcalc", version: Self.version,
      summary: "when does a fine-tuned model pay back against paying an LLM per token?",
      discussion: """
        Compares what a task costs on today's model with other models, hosted fine-tunes and a machine of your \
        own: the bill, what must be paid up front, and when that is earned back. Every number that you do not \
        give has a default, which is listed with its source. Ranges such as 40..160 go in, and ranges come out.
        """,
      commands: [
        compare(names), assess(names), sweep(names), sensitivity(names), simulate(names), margin(names),
        report(names), usage,
        initialise(names),
        check, pricesList(names), pricesShow(names), pricesOverheads, pricesValidate, pricesDiff(names),
        pricesImport(names), schema, completions,
        manual,
      ],
      globalOptions: [
        Option("--no-color", .none, "no colours, even on a terminal (also NO_COLOR)", group: globalGroup)
      ],
      exitCodes: ExitStatus.allCases.map { .init(code: Int($0.rawValue), meaning: $0.meaning) })
  }

  /// Which option an analysis looks at where the command line names none.
  static let usualOptionWords =
    "the file's decision, else the tuned option that costs least to the horizon where it pays back, else the best of all"

  /// Which option a sweep looks at, since it shows at which values a fine-tune pays back.
  static let sweptOptionWords =
    "the file's decision, else the tuned option that costs least to the horizon, else the cheapest of all"

  /// The scenario file of the commands that look at one.
  static let fileOperand = Operand(
    "FILE", "a scenario file, or - for standard input", count: 0...1, values: .files)
  static let scenarioOption = Option(
    "--scenario", .required("NAME"), "one named scenario of the file, instead of its base", group: "File")

  /// The option for a feature of a file.
  static let featureOption = Option(
    "--feature", .required("NAME"), "one feature of the file alone, instead of all together", group: "File")

  /// The option that says which option of the scenario an analysis looks at.
  static func optionOption(
    _ names: Names, _ meaning: String = "the option that is looked at", group: String = "Options",
    words: String = usualOptionWords
  ) -> Option {
    Option(
      "--option", .required("OPTION"), meaning, values: .names(names.options), default: words,
      group: group)
  }

  static let quietDrawnOption = Option(
    "--quiet", .none, "the table and its warnings alone, without notes and picture", group: "Output")
  static let jsonOption = Option("--json", .none, "short for --format json", group: "Output")
  static let pricesOption = Option(
    "--prices", .required("FILE"), "a price file, ours or a public one, whose entries win over the table",
    values: .files,
    isRepeatable: true, group: "Output")
  static let acceptPriceOption = Option(
    "--accept-price", .required("ID"), "a model whose price in a public file is used although it is unlikely",
    isRepeatable: true, group: "Output")
  static let pricesDateOption = Option(
    "--prices-date", .required("DATE"), "the day of public price files that carry none, YYYY-MM-DD",
    group: "Output")
  /// The options that say which prices hold.
  static let priceOptions = [pricesOption, acceptPriceOption, pricesDateOption]
  static let threadsOption = Option(
    "--threads", .required("N"), "how many threads work at once; the answer is the same with any number",
    default: "one for each core", group: "Output")
  static let asOfOption = Option(
    "--as-of", .required("DATE"), "the day for prices and availability, YYYY-MM-DD", default: "today",
    group: "Output")
}
