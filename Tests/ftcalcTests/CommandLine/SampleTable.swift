@testable import ftcalc

/// A small table with every kind of option, operand and command, to try the command-line layer on.
let sample = CommandTable(
  program: "ftcalc", version: "1.2.3", summary: "what a bill for language models could be",
  commands: [
    Command(
      "compare", "compare today's bill with its alternatives",
      discussion: """
        Computes what today's model costs a month and what each alternative would cost, and says after how \
        many months the difference has earned back what must be paid up front.

        A file may be given, and options win over it.
        """,
      operand: Operand(
        "FILE", "a scenario file, or - for standard input", count: 0...Int.max, values: .files),
      options: [
        Option("--calls", .required("N"), "calls of the product a month", group: "Workload"),
        Option("--retries", .required("SHARE"), "calls that are sent again", default: "0", group: "Workload"),
        Option(
          "--model", .required("MODEL"), "the model in use today", values: .names(models),
          default: "openai/gpt-4o", group: "Options compared"),
        Option(
          "--with", .required("OPTIONS"), "the options to compare, separated by commas",
          values: .list(of: models + ["ft:openai/gpt-4o", "host:vps"]), group: "Options compared"),
        Option(
          "--explain", .optional("OPTION"), "print each line of the arithmetic", values: .names(models),
          group: "Output"),
        format, prices,
      ],
      examples: [
        Command.Example(line: "ftcalc compare --calls 50000 --model openai/gpt-4o", shows: "the main table"),
        Command.Example(line: "ftcalc compare 'a --b.json' --json", shows: "JSON for scripts"),
      ]),
    Command(
      "prices list", "list the models and their prices",
      options: [
        Option("--tunable", .none, "only models that can be fine-tuned", group: "Output"), format, prices,
      ]),
    Command(
      "prices show", "show all that is known of a model",
      operand: Operand("ID", "a model", values: .names(models))),
    Command(
      "completions", "print a completion script",
      operand: Operand("SHELL", "the shell", values: .oneOf(["bash", "zsh", "fish"]))),
  ],
  globalOptions: [
    Option("--quiet", .none, "leave the notes out", group: CommandTable.globalGroup)
  ],
  exitCodes: [
    CommandTable.ExitCode(code: 0, meaning: "done"),
    CommandTable.ExitCode(code: 64, meaning: "a command line that cannot be accepted"),
  ])

private let models = ["openai/gpt-4o", "openai/gpt-4o-mini", "it's $HOME `x`"]

private let format = Option(
  "--format", .required("FORMAT"), "how the result is written", values: .oneOf(["table", "json", "csv"]),
  default: "table", group: "Output")

private let prices = Option(
  "--prices", .required("FILE"), "a price table that wins over the own one", values: .files,
  isRepeatable: true,
  group: "Output")
