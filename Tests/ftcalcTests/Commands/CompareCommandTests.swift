import CostModel
import JSONText
import Presentation
import Testing

@testable import ftcalc

@Suite struct CompareCommandTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a table fits the terminal, is free of escapes, and knows no strange number`(seed: UInt64) {
    let arguments = SampledComparison.arguments(seed: seed)
    let width = [80, 100, 120][Int(seed % 3)]
    let outcome = PinnedProgram.run(arguments, columns: width)
    guard outcome.exitCode == .done else {
      #expect(outcome.output == "")
      return
    }
    let tooWide = outcome.output.split(separator: "\n").filter { $0.count > width }
    #expect(tooWide == [], "\(width): \(arguments.joined(separator: " "))")
    let strange = outcome.output.matches(of: /\b(nan|inf)\b|\x1B|-\$?0\.0+\b/).map { String($0.0) }
    #expect(strange == [], "\(arguments.joined(separator: " "))")
    #expect(outcome.output.hasSuffix("\n") && !outcome.output.hasSuffix("\n\n"))
  }

  @Test func `most sampled command lines can be computed`() {
    let computed = (1...40).count { seed in
      PinnedProgram.run(SampledComparison.arguments(seed: seed) + ["--quiet"]).exitCode == .done
    }
    #expect(computed > 25)
  }

  @Test func `nothing is said of a peak on a machine of which nothing is known`() throws {
    let line =
      "compare --calls=50k/day --input=200 --output=40 --with=host:custom --host-monthly=100 --json"
    let document = try JSONFigures(PinnedProgram.run(line.split(separator: " ").map(String.init)).output)
    let option = try #require(document["options"].elements.first)
    for key in ["capacity", "saving", "horizon"] { #expect(option[key].isNull, "\(key)") }
    #expect(option["verdict"].string == "capacityUnknown")
    #expect(option["monthly"]["total"].number == 100)
  }

  @Test(arguments: 101...116 as ClosedRange<UInt64>)
  func `the same figures stand in all four formats`(seed: UInt64) throws {
    let arguments = SampledComparison.arguments(seed: seed)
    func text(_ format: String) -> String {
      PinnedProgram.run(arguments + ["--all", "--format", format], columns: 200).output
    }
    let json = text("json")
    guard !json.isEmpty else { return }
    let document = try JSONFigures(json)
    let options = document["options"].elements
    let records = text("csv").split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let columns = try #require(records.first)
    let markdown = text("markdown").split(separator: "\n").filter { $0.hasPrefix("| ") }.map(String.init)
    let table = text("table").split(separator: "\n").map(String.init)
    #expect(records.count == options.count + 2 && markdown.count > options.count)
    var below = table.drop { !$0.hasSuffix(" UP FRONT PAYS BACK") }.dropFirst()
    for (index, option) in options.enumerated() {
      let expected = ShownRow(option)
      var record: [String: String] = [:]
      for (column, cell) in zip(columns, records[index + 2]) { record[column] = cell }
      #expect(record["id"] == expected.id)
      for (column, path) in ShownRow.paths {
        #expect(record[column].flatMap(Double.init) == option[path].number, "\(column) of \(expected.id)")
      }
      #expect(record["break_even_status"] == option["breakEven.status"].string)
      #expect(record["with_team_status"] == option["withTeam.breakEven.status"].string)
      // Behind the head of the table each option has its row.
      #expect(
        expected.stands(in: markdown[index + 1]), "\(expected.id) in \(arguments.joined(separator: " "))")
      let row = try #require(
        below.firstIndex { expected.starts($0) }, "\(expected.title) in \(arguments.joined(separator: " "))")
      #expect(
        expected.stands(in: below[row...].prefix(2).joined(separator: " ")),
        "\(arguments.joined(separator: " "))")
      below = below[row...].dropFirst()
    }
  }

  @Test(arguments: 201...220 as ClosedRange<UInt64>)
  func `what makes up a bill adds up to its total`(seed: UInt64) throws {
    let outcome = PinnedProgram.run(SampledComparison.arguments(seed: seed) + ["--json"])
    guard outcome.exitCode == .done else { return }
    let document = try JSONFigures(outcome.output)
    for option in [document["baseline"]] + document["options"].elements {
      guard let total = option["monthly.total"].number else { continue }
      let parts = option["monthly"].members.filter { $0.key != "total" }.compactMap(\.value.number)
      #expect(parts.count == Component.allCases.count)
      #expect(abs(parts.reduce(0, +) - total) <= 1e-9 * max(1, total), "\(option["id"].string ?? "")")
      if let saving = option["saving.monthly"].number, let today = document["baseline.monthly.total"].number {
        #expect(abs(today - total - saving) <= 1e-9 * max(today, total, 1))
      }
    }
  }

  @Test(arguments: Parameters.standard.all.filter { $0.group != .economics }.map(\.flag))
  func `each parameter is accepted and changes a figure`(flag: String) throws {
    let definition = try #require(Parameters.standard.all.first { $0.flag == flag })
    let isUsed = Self.settings.contains { setting in
      let others = setting.arguments.filter { !$0.hasPrefix(flag + "=") }
      // The example of some is their default, or what the setting says.
      return [definition.example, "7"].contains { value in
        let figures = Self.figures(others + ["\(flag)=\(value)"])
        return figures != nil && figures != setting.figures
      }
    }
    #expect(isUsed)
  }

  @Test(
    arguments: [
      "--task=chat", "--ramp=10%,50%", "--start=2026-12-15", "--then=gpt-5.2", "--model=gpt-4o-mini",
      "--with=gpt-4o-mini", "--as-of=2027-06-01", "--prices=examples/prices/own-prices.json",
    ])
  func `each option that is no parameter changes the answer`(option: String) {
    let arguments = "--calls=50k --input=3000 --context=2000 --output=80".split(separator: " ").map(
      String.init)
    let models = option.hasPrefix("--prices") ? ["--with=acme/small"] : []
    let before = PinnedProgram.run(["compare", "--json"] + arguments + models)
    let after = PinnedProgram.run(["compare", "--json"] + arguments + models + [option])
    #expect(after.exitCode == .done && after != before)
  }

  private static let workedExample = "compare --calls=50k --input=1200 --output=80"

  @Test(arguments: ["gpt-4o-mini, host:vps", "gpt-4o-mini,\thost:vps\t", " gpt-4o-mini ,host:vps"])
  func `blanks and tabs around the names of options are none of them`(list: String) {
    let words = Self.workedExample.split(separator: " ").map(String.init)
    let outcome = PinnedProgram.run(words + ["--with", list])
    #expect(outcome.exitCode == .done)
    #expect(outcome == PinnedProgram.run(words + ["--with", "gpt-4o-mini,host:vps"]))
  }

  @Test func `JSON has null where there is no number and no verdict`() throws {
    let line = Self.workedExample + " --json --with=ft:claude-3-haiku --as-of=2027-01-01"
    let unavailable = try #require(try JSONFigures(PinnedProgram.run(line).output)["options"].elements.last)
    for key in ["crossoverCallsPerMonth", "paybackCallsPerMonth", "withTeam.upfront", "withTeam.labor"] {
      #expect(unavailable[key].isNull, "\(key)")
    }
    let document = try JSONFigures(PinnedProgram.run(Self.workedExample + " --json").output)
    for option in document["options"].elements {
      #expect(option["verdict"].isNull == !option["bound"].isNull, "\(option["id"].string ?? "")")
    }
    let tuned = try #require(document["options"].elements.first { $0["kind"].string == "hosted" })
    let (training, labor) = (tuned["upfront.total"].number, tuned["withTeam.labor"].number)
    #expect(tuned["withTeam.upfront"].number == (training ?? 0) + (labor ?? 0) && labor == 15_000)
  }

  @Test(
    arguments: [
      ("", [], true), ("--price-input=3", ["input"], true), ("--price-output=9", ["output"], true),
      ("--price-input=3 --price-output=9", ["input", "output"], false),
      ("--price-input=3 --price-output=9 --batch=10%", ["input", "output"], true),
      ("--price-input=3 --price-output=9 --prompt-cached=10%", ["input", "output"], true),
      (
        "--price-input=3 --price-output=9 --price-cached=1 --prompt-cached=10%",
        ["input", "output", "cachedInput"], false
      ),
    ] as [(String, [String], Bool)])
  func `a price has its source wherever a part of it comes from the table`(
    flags: String, byHand: [String], hasSource: Bool
  ) throws {
    let line = "\(Self.workedExample) --with=host:vps \(flags)"
    let price = try JSONFigures(PinnedProgram.run(line + " --json").output)["baseline.price"]
    #expect(price["byHand"].elements.map(\.string) == byHand)
    #expect(price["source"].isNull == !hasSource && price["checked"].isNull == !hasSource)
    let records = PinnedProgram.run(line + " --format=csv").output.split(separator: "\r\n")
    let checked = records[1].split(separator: ",", omittingEmptySubsequences: false).dropLast().last
    #expect(checked.map(String.init) == (price["checked"].string ?? ""))
  }

  @Test(
    arguments: [
      ("2026-11-21", "2026-08-21 to 2026-11-20, the oldest 92 days ago."),
      ("2026-08-21", "2026-08-21 to 2026-11-20, the oldest on the day itself."),
      ("2026-06-01", "2026-08-21 to 2026-11-20, all after this day."),
    ])
  func `the age of the prices is worded on either side of the day`(day: String, words: String) {
    let lines = PinnedProgram.run("\(Self.workedExample) --with=ft:gpt-4.1-mini --as-of=\(day)").output
      .split(separator: "\n")
    #expect(lines.last.map(String.init) == "Prices checked " + words)
  }

  @Test func `the age of the prices counts training, and not what was given by hand`() {
    let line = Self.workedExample + " --model=custom --price-input=3 --price-output=9"
    func last(_ more: String) -> String? {
      PinnedProgram.run("\(line) \(more)").output.split(separator: "\n").last.map(String.init)
    }
    #expect(last("--with=host:custom --host-monthly=9") == "All prices were given by hand.")
    let tuned = "--with=ft:gpt-4.1-mini"
    #expect(last(tuned) != last(tuned + " --training-cost=9"))
  }

  @Test func `every figure of a Markdown table has its range`() {
    let line =
      "compare --calls=40k..60k --input=1200 --output=80 --with=ft:gpt-4.1-mini --upfront=100..300 --format=markdown"
    let rows = PinnedProgram.run(line).output.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let cells = rows.map { $0.split(separator: "|").map { $0.dropFirst().dropLast().description } }
    #expect(PinnedProgram.run(line).output.contains("$190.00 a month ($152.00 to $228.00)"))
    #expect(cells[1][3] == "$200 ($100 to $300)")
    #expect(cells[1][1...2].allSatisfy { $0.contains(" to $") }, "\(cells[1])")
  }

  /// Scenarios in which, between them, every parameter counts, with what they give; without ranges, to be quick.
  private static let settings: [(arguments: [String], figures: [String]?)] = [
    "--calls=10k/day --output=500 --input=9000 --with=gpt-4o-mini,ft:bedrock/nova-2-lite,ft:gpt-4o",
    "--calls=10k/day --output=500 --system=400 --few-shot=300 --context=500 --history=200 --message=100 --retrain-every=6 --batch=10% --horizon=6 --with=gpt-4o-mini,ft:gpt-4o",
    "--calls=90k --output=500 --system=400 --turns=5 --history-per-turn=300 --message=100 --batch=10% --with=ft:gpt-4o-mini",
    "--calls=2M --output=80 --input=1200 --host-monthly=300 --host-capacity=10k --retrain-every=6 --model=custom --price-input=2 --price-output=9 --price-cached=1 --prompt-cached=40% --with=host:custom,ft:custom --premium=1.5 --training-cost=50",
    "--calls=2M --output=80 --input=1200 --host-capacity=10k --host-hourly=1 --with=host:custom",
    "--calls=20k --output=300 --input=4000 --model=claude-sonnet-4-5 --prompt-written=20% --with=memory:claude-haiku-4-5 --memory=400",
    "--calls=90M --output=80 --input=1200 --prefill-rate=5k --decode-rate=2k --utilisation=30% --host-purchase=30k --host-power=500 --power-price=0.1 --with=host:custom",
    "--calls=90k --output=80 --input=1200 --prefill-rate=5k --decode-rate=2k --utilisation=30% --host-per-second=0.001 --with=host:custom",
    "--calls=90k --output=80 --input=1200 --model-size=2B --with=host:vps",
    "--calls=9M --output=80 --input=1200 --host-hourly=1 --tokens-per-minute=2500 --with=host:custom",
    "--calls=20k --output=300 --input=4000 --model=claude-3-5-sonnet --with=ft:claude-3-5-haiku --premium=1",
    "--calls=500k --output=500 --input=5000 --model=custom --price-input=3 --price-output=15 --with=ft:bedrock/nova-2-lite --upfront=64000",
    "--calls=500k --output=500 --input=5000 --model=custom --price-input=3 --price-output=15 --with=ft:bedrock/nova-2-lite --upfront=80000",
    "--calls=20k --output=300 --input=4000 --with=mix:gpt-4o-mini=60%+gpt-4o=40%,cascade:gpt-4o-mini+gpt-4o,fallback:gpt-4o-mini+gpt-4.1 --router=gpt-4o-mini --router-input=100 --escalation=30% --fallback-rate=10%",
    "--calls=20k --output=300 --input=4000 --prices=tuning.json --with=ft:acme/tokens --training-tokens=9M --validation-tokens=1M --grader-tokens=5M --grader-price=2",
    "--calls=20k --output=300 --input=4000 --prices=tuning.json --with=ft:acme/clock --training-hours=2",
    "--calls=20k --output=300 --input=4000 --with=ft:gpt-4.1-mini --training-cost=9 --retrain-every=6 --retrain-cost=50",
  ].map { line in
    let cycle = line.contains("--retrain-cost") ? "" : " --retrain-hours=8 --retrain-evaluation=100"
    let ends = " --hourly-rate=100 --host-training-cost=100" + cycle
    let arguments = (line + ends).split(separator: " ").map(String.init)
    return (arguments, figures(arguments))
  }

  /// Fine-tunes whose training is billed as no vendor of the tables bills all of it.
  private static let tuningPrices = """
    { "provider": "acme", "sources": { "a": { "title": "a" } },
      "models": [
        { "id": "tokens", "fineTuning": { "availability": [{ "state": "open" }], "prices": [
          { "usdPerMillionInputTokens": 1, "usdPerMillionOutputTokens": 4, "usdPerMillionTrainingTokens": 5,
            "validationBilled": true, "source": "a", "checked": "2026-11-01" }],
          "source": "a", "checked": "2026-11-01" } },
        { "id": "clock", "fineTuning": { "availability": [{ "state": "open" }], "prices": [
          { "usdPerMillionInputTokens": 1, "usdPerMillionOutputTokens": 4, "usdPerTrainingHour": 100,
            "source": "a", "checked": "2026-11-01" }],
          "source": "a", "checked": "2026-11-01" } }
      ] }
    """

  /// Today's bill and the options as JSON; nil where the scenario cannot be computed.
  private static func figures(_ setting: [String]) -> [String]? {
    let outcome = PinnedProgram.run(["compare", "--json"] + setting, files: ["tuning.json": tuningPrices])
    guard outcome.exitCode == .done else { return nil }
    let lines = outcome.output.split(separator: "\n").map(String.init)
    guard let start = lines.firstIndex(of: "  \"baseline\": {"),
      let end = lines.firstIndex(where: { $0.hasPrefix("  \"assumptions\"") })
    else { return nil }
    return Array(lines[start..<end])
  }
}

/// A row of a comparison as its JSON says it must look in a table.
private struct ShownRow {
  /// The columns of figures in CSV, and where they stand in JSON.
  static let paths = [
    ("monthly_usd", "monthly.total"), ("saving_usd", "saving.monthly"), ("saving_share", "saving.share"),
    ("upfront_usd", "upfront.total"), ("upfront_with_team_usd", "withTeam.upfront"),
    ("break_even_months", "breakEven.months"), ("with_team_months", "withTeam.breakEven.months"),
    ("monthly_usd_low", "range.monthlyTotal.low"), ("monthly_usd_high", "range.monthlyTotal.high"),
    ("with_team_months_low", "range.withTeam.low.months"),
    ("with_team_months_high", "range.withTeam.high.months"),
  ]

  let id: String
  let title: String
  /// A month, saves, and the months until it pays back with the team's time.
  private let cells: [String]

  init(_ option: JSONFigures) {
    id = option["id"].string ?? ""
    switch option["bound"].string {
    case "allCached": title = "  all input cached"
    case "allBatch": title = "  all calls in batch"
    default: title = id
    }
    guard let monthly = option["monthly.total"].number, let saving = option["saving.monthly"].number else {
      cells = ["-"]
      return
    }
    let months = option["withTeam.breakEven"]
    let isShown = months["status"].string == "paysBack" && option["verdict"].string != "tooSmall"
    cells =
      [FigureText.money(monthly), FigureText.money(saving)]
      + (isShown ? [FigureText.months(months["months"].number ?? 0) + " month"] : [])
  }

  /// Whether a line of the table is the one of this row.
  func starts(_ line: String) -> Bool { line.hasPrefix(title + " ") }

  /// Whether its figures stand in a row.
  func stands(in row: String) -> Bool {
    cells.allSatisfy { row.replacing("\\", with: "").contains(" \($0)") }
  }
}
