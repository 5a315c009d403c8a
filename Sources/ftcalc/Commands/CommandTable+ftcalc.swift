import CostModel
import Presentation

extension CommandTable {
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
    // Made once: every command that takes a scenario has all of them, and a start should not.
    let scenario = scenarioOptions(names)
    return CommandTable(
      program: "ftcalc", version: Program.version,
      summary: "when does a fine-tuned model pay back against paying an LLM per token?",
      discussion: """
        Compares what a task costs on today's model with other models, hosted fine-tunes and a machine of your \
        own: the bill, what must be paid up front, and when that is earned back. Every number that you do not \
        give has a default, which is listed with its source. Ranges such as 40..160 go in, and ranges come out.
        """,
      commands: [
        compare(scenario), sweep(names, scenario), sensitivity(names, scenario), initialise(scenario), check,
      ]
        + prices(names) + [
          schema,
          Command(
            "completions", "print a completion script for a shell",
            discussion: "For bash: source <(ftcalc completions bash)",
            operand: Operand("SHELL", "the shell", values: .oneOf(["bash", "zsh", "fish"])),
            examples: [
              .init(line: "ftcalc completions bash > ~/.ftcalc.bash", shows: "keeps the script for ~/.bashrc")
            ]),
          Command(
            "manual", "print the manual page",
            examples: [.init(line: "ftcalc manual | man -l -", shows: "reads it")]),
        ],
      globalOptions: [
        Option("--no-color", .none, "no colours, even on a terminal (also NO_COLOR)", group: globalGroup)
      ],
      exitCodes: ExitStatus.allCases.map { .init(code: Int($0.rawValue), meaning: $0.meaning) })
  }

  private static func compare(_ scenario: [Option]) -> Command {
    Command(
      "compare", "what each option costs, saves, and when it pays back",
      discussion: """
        --calls, --input and --output describe the task; everything else has a default. Amounts are written \
        50000, 50k, 1.2M, 50k/day, 30%, $4,050, 6 months, or as a range: low..high or low..likely..high.

        Everything can stand in a scenario FILE instead, and a flag wins over what a file says.
        """,
      operand: Operand(
        "FILE", "a scenario file, or - for standard input", count: 0...Int.max, values: .files),
      options: [
        Option(
          "--scenario", .required("NAME"),
          "one named scenario of the file, instead of its base and all of them",
          group: "File")
      ] + scenario + [
        formatOption, jsonOption,
        Option(
          "--explain", .optional("OPTION"),
          "every line of one option's arithmetic, as text; of today's model without a name", group: "Output"),
        Option(
          "--levers", .none,
          "what each lever takes off today's bill, and what is then left for fine-tuning to save",
          group: "Output"),
        Option(
          "--by-month", .optional("OPTION"),
          "bill, savings and what is earned back month by month, of one option or of all, or of all features",
          group: "Output"),
        Option("--quiet", .none, "the table alone, without notes", group: "Output"),
        pricesOption, asOfOption,
      ],
      examples: [
        .init(
          line: "ftcalc compare --calls 50000 --input 1200 --output 80", shows: "the published worked example"
        ),
        .init(
          line:
            "ftcalc compare --calls 10k/day --system 400 --few-shot 600 --message 200 --output 80 --task classification",
          shows: "a tuned model no longer needs the system prompt and the examples"),
        .init(
          line: "ftcalc compare --calls 500k --input 5000 --output 500 --model claude-3-5-sonnet "
            + "--with ft:claude-3-5-haiku --premium 1 --upfront 5000..30000", shows: "a range in, a range out"
        ),
        .init(
          line:
            "ftcalc compare --calls 500k --system 1000 --message 200 --output 80 --prompt-cached 80% --batch 50% --levers",
          shows: "what caching and batch leave for fine-tuning to save"),
        .init(
          line: "ftcalc compare --calls 10k/day --input 1200 --output 80 --growth 5% --by-month=host:vps",
          shows: "the future of one option month by month"),
        .init(
          line: "ftcalc compare --calls 50k --input 1200 --output 80 --json | jq '.options[0].monthly.total'",
          shows: "a figure for a script"),
      ])
  }

  private static func sensitivity(_ names: Names, _ scenario: [Option]) -> Command {
    Command(
      "sensitivity", "what a result hangs on: each uncertain input from its low to its high end",
      discussion: """
        Moves each ranged input alone, the others at their likely values, and ranks the inputs by what that does to one \
        result of one option. Says which of them turn the verdict alone.
        """,
      operand: Operand(
        "FILE", "a scenario file, or - for standard input", count: 0...1, values: .files),
      options: [
        Option(
          "--option", .required("OPTION"), "the option that is looked at", values: .names(names.options),
          default: "the decision's, else the one that costs least to the horizon", group: "Options"),
        Option(
          "--metric", .required("METRIC"), "the result that is looked at",
          values: .oneOf(SensitivityCommand.metrics), default: SensitivityCommand.preset.rawValue,
          group: "Output"),
        Option(
          "--scenario", .required("NAME"), "one named scenario of the file, instead of its base",
          group: "File"),
      ] + scenario + [
        formatOption, jsonOption,
        Option("--quiet", .none, "the table alone, without notes", group: "Output"), pricesOption, asOfOption,
      ],
      examples: [
        .init(
          line:
            "ftcalc sensitivity --calls 100k..500k --input 1200 --output 80 --model gpt-5.4 --with ft:bedrock/nova-2-lite",
          shows: "whether the volume or the team's time decides"),
        .init(
          line:
            "ftcalc sensitivity --calls 300k --input 1200 --output 80..200 --model gpt-5.4 --metric breakEvenMonths "
            + "--with ft:bedrock/nova-2-lite", shows: "what moves its payback"),
      ])
  }

  private static let check = Command(
    "check", "whether decisions in scenario files still hold",
    discussion: """
      Computes each decision again with today's prices: what must hold, what changed since it was recorded and \
      what that moved. Warns 30 days before the review and names models that end. The report is complete before \
      the exit code is returned: 0 all hold, 1 one does not, 2 a file cannot be used; the worst of all files. A file that cannot be used keeps no other from being checked, nor from being recorded \
      by --update.
      """,
    operand: Operand(
      "FILE", "a scenario file with a decision, or - for standard input", count: 1...Int.max, values: .files),
    options: [
      Option(
        "--update", .none, "record inputs, prices and results anew, in the file's 'recorded' alone",
        group: "Output"),
      Option(
        "--only-changed", .none, "leave out what holds as recorded; a table is then one line where all does",
        group: "Output"),
      Option(
        "--format", .required("FORMAT"), "how the report is written",
        values: .oneOf(CheckCommand.Format.allCases.map(\.rawValue)), default: "table", group: "Output"),
      jsonOption, pricesOption, asOfOption,
    ],
    examples: [
      .init(line: "ftcalc check decisions/*.json", shows: "the gate of a pipeline"),
      .init(line: "ftcalc check --format github tickets.json", shows: "annotations in GitHub Actions"),
      .init(
        line: "ftcalc check --update tickets.json", shows: "records today's prices and results in the file"),
    ])

  private static func initialise(_ scenario: [Option]) -> Command {
    Command(
      "init", "write a scenario file to go on with",
      discussion: """
        The file holds what the flags say, and behind // everything else that can be said, with its default. \
        ftcalc compare FILE then prints what ftcalc compare prints with the same flags. Without any of them it is a \
        worked example with options, scenarios and a decision.

        A file is written whole or not at all.
        """,
      options: [
        Option(
          "--to", .required("FILE"), "the file to write, instead of standard output", values: .files,
          group: "File"),
        Option("--force", .none, "replace the file of --to where it is there already", group: "File"),
      ] + scenario,
      examples: [
        .init(line: "ftcalc init --to ticket.json", shows: "the worked example"),
        .init(
          line:
            "ftcalc init --calls 50k --input 1200 --output 80 --with ft:bedrock/nova-2-lite --to ticket.json",
          shows: "a file of your own numbers"),
      ])
  }

  /// The options that describe a scenario.
  static func scenarioOptions(_ names: Names) -> [Option] {
    [
      Option(
        "--model", .required("MODEL"), "today's model, or custom for prices given by hand",
        values: .names(names.models + [Plan.custom]), default: Scenario.defaultModel, group: "Workload"),
      Option(
        Purpose.Aspect.task.flag, .required("TASK"), "what the calls are for; sets the published cuts",
        values: .oneOf(TaskKind.allCases.map(\.rawValue)), group: "Workload"),
      Option(
        Purpose.Aspect.product.flag, .required("PRODUCT"),
        "the product they serve, such as faq; sets the published hit rate (see ftcalc prices overheads)",
        values: .names(names.products), group: "Workload"),
    ] + parameterOptions([.workload, .prompt, .levers]) + [
      Option(
        "--with", .required("OPTIONS"),
        "options to compare: MODEL, memory:MODEL, ft:MODEL, host:MACHINE, several as mix:A=70%+B=30%, cascade:A+B or fallback:A+B; with commas",
        values: .list(of: names.options), isRepeatable: true, default: "a proposal", group: "Options")
    ] + parameterOptions([.alternative, .prices, .tuned, .oneOff, .recurring, .machine, .routing]) + [
      Option(
        "--router", .required("MODEL"), "the model that tells the calls of a mix apart",
        values: .names(names.models), group: ParameterGroup.routing.rawValue)
    ] + parameterOptions([.time]) + [
      Option(
        "--ramp", .required("SHARES"), "traffic in the first months: 10%,50%,100%",
        group: ParameterGroup.time.rawValue),
      Option(
        "--start", .required("DATE"), "the first day, YYYY-MM-DD", default: "the day of --as-of",
        group: ParameterGroup.time.rawValue),
      Option(
        "--then", .required("MODEL"), "what follows today's model when it ends",
        values: .names(names.models),
        default: "the vendor's replacement", group: ParameterGroup.time.rawValue),
    ] + parameterOptions([.verdict])
  }

  private static func prices(_ names: Names) -> [Command] {
    [
      Command(
        "prices list", "the models and what they cost",
        options: [
          Option("--provider", .required("PROVIDER"), "one provider only", values: .names(names.providers)),
          Option("--tunable", .none, "models that can be fine-tuned on the day"),
          formatOption, jsonOption, pricesOption, asOfOption,
        ],
        examples: [.init(line: "ftcalc prices list --tunable", shows: "what can be fine-tuned today")]),
      Command(
        "prices show", "one model with all prices, dates and sources",
        operand: Operand("ID", "the model or machine", values: .names(names.models + names.machines)),
        options: [pricesOption, asOfOption],
        examples: [
          .init(
            line: "ftcalc prices show gpt-4o", shows: "its prices, how long it lives, where that was read")
        ]),
      Command("prices overheads", "the published multipliers, cuts and costs", options: [pricesOption]),
      Command(
        "prices validate", "check a price file",
        operand: Operand("FILE", "the price file, or - for standard input", values: .files)),
    ]
  }

  private static var schema: Command {
    var discussion = "The schema (2020-12) of a file that is read, or of JSON that is printed."
    var names: [String] = []
    for document in SchemaDocument.all {
      discussion += " \(document.name): \(document.title)."
      names.append(document.name)
    }
    return Command(
      "schema", "print the JSON Schema of a document", discussion: discussion,
      operand: Operand(
        "NAME", "what the schema is of; without a name, \(SchemaCommand.preset.title)", count: 0...1,
        values: .oneOf(names)),
      examples: [
        .init(line: "ftcalc schema", shows: "what an editor needs to check a scenario file"),
        .init(
          line: "ftcalc schema compare | jq '.\"$defs\".option.required'", shows: "what an option always has"),
      ])
  }

  static let formatOption = Option(
    "--format", .required("FORMAT"), "how the answer is written",
    values: .oneOf(Format.allCases.map(\.rawValue)),
    default: "table", group: "Output")
  static let jsonOption = Option("--json", .none, "short for --format json", group: "Output")
  static let pricesOption = Option(
    "--prices", .required("FILE"), "a price file whose entries win over the table", values: .files,
    isRepeatable: true, group: "Output")
  static let asOfOption = Option(
    "--as-of", .required("DATE"), "the day for prices and availability, YYYY-MM-DD", default: "today",
    group: "Output")

  /// The parameters of the registry as options.
  private static func parameterOptions(_ groups: [ParameterGroup]) -> [Option] {
    Parameters.standard.all.lazy.filter { groups.contains($0.group) }.map { definition in
      Option(
        definition.flag, .required(definition.placeholder), definition.explanation,
        default: definition.defaultText, group: definition.group.rawValue)
    }
  }
}

extension Definition {
  /// The word for the value in help.
  fileprivate var placeholder: String {
    switch unit {
    case .callsPerMonth, .callsPerDay: "CALLS"
    case .tokens: "TOKENS"
    case .share: "SHARE"
    case .factor: "FACTOR"
    case .count: "N"
    case .usd, .usdPerMonth, .usdPerHour, .usdPerMillionTokens, .usdPerSecond, .usdPerKilowattHour: "USD"
    case .minutes: "MINUTES"
    case .hours, .hoursPerMonth: "HOURS"
    case .months: "MONTHS"
    case .days: "DAYS"
    case .seconds: "SECONDS"
    case .tokensPerSecond: "RATE"
    case .watts: "WATTS"
    case .parameters: "SIZE"
    }
  }

  /// The meaning, with a word on parameters that have no default and cannot be left out.
  fileprivate var explanation: String { preset == .required ? meaning + "; required" : meaning }
}
