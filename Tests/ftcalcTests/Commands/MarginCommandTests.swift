import Testing

@testable import ftcalc

/// `ftcalc margin`.
@Suite struct MarginCommandTests {
  private static let users =
    "--users 100 --price 20 --calls-per-user 50 --input 1200 --output 80 --model gpt-5.4"

  @Test(arguments: [
    ("--price 20", "--calls-per-user"), ("--users 0 --price 20 --cost-per-user 1", "nobody pays"),
    ("--revenue 100", "ftcalc: --bill is missing"),
    ("--bill 100", "ftcalc: --revenue is missing; give the revenue"),
    ("--revenue 0 --bill 100", "ftcalc: --revenue cannot be '0'"), ("", "--price"),
    ("--price -5 --cost-per-user 1", "--price"), ("--price 1e400 --cost-per-user 1", "--price"),
    ("\(users) --calls-per-user-p90 10", "--calls-per-user is above --calls-per-user-p90"),
    ("--users 5 --price 20 --calls-per-user 0 --calls-per-user-p90 10 --input 1 --output 1", "above 0"),
    ("\(users) --target 100%", "--target"), ("\(users) --payment-fee nan", "--payment-fee"),
  ])
  func `what cannot be told is said`(arguments: String, words: String) {
    let outcome = PinnedProgram.run("margin \(arguments)")
    #expect(outcome.exitCode != .done && outcome.output == "")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test(arguments: [
    (
      #"{"plans": {"a": {"price": 5, "users": 1, "cohorts": {"x": {"share": 0.5, "callsPerUser": 3}}}}}"#,
      "2:12: a: the shares of its users add up to 50%"
    ),
    (#"{"plans": {"a": {"price": 5, "users": 1, "horizon": 3}}}"#, "'horizon'"),
    (
      #"{"plans": {"a": {"price": 5, "users": 1, "callsPerUser": 5, "callsPerUserP99": 4}}}"#,
      "2:42: a: 'callsPerUser' is above 'callsPerUserP99'"
    ),
    (
      #"{"plans": {"a": {"price": 5, "users": 1, "callsPerUser": "1..5", "callsPerUserP90": "4..9"}}}"#,
      "2:42: a: 'callsPerUser' is above 'callsPerUserP90'"
    ),
    (#"{"plans": {"a": {}}}"#, "2:12: a: 'price' is missing; give what a user pays"),
    (#"{"plans": {"a": {"price": 5}}}"#, "2:12: a: 'callsPerUser' is missing; give the calls of a user"),
    (
      #"{"price": 5, "revenue": 3, "plans": {"a": {"callsPerUser": 1}}}"#,
      "'price' and 'revenue' say the same thing in two ways"
    ),
    (
      #"{"plans": {"a": {"price": 5, "callsPerUser": 1, "paymentFee": "60%", "storeFee": "60%"}}}"#,
      "take 120% of the price together"
    ),
  ])
  func `economics that cannot be computed are told with their place by every command`(
    economics: String, words: String
  ) {
    for calls in ["", #""calls": 900, "#] {
      let text = #"{"workload": {\#(calls)"input": 5, "output": 5}, "economics":\#n\#(economics)}"#
      for command in [
        ["margin"], ["compare"], ["sensitivity"], ["sweep", "--over", "output=5,6"], ["check"],
      ] {
        let outcome = PinnedProgram.run(command + ["plans.json"], files: ["plans.json": text])
        let found = outcome.errors + outcome.output
        #expect(outcome.exitCode == .failure, "\(command) \(found)")
        #expect(found.contains(words), "\(command) \(found)")
        #expect(!found.contains("'calls' is missing"), "\(command) \(found)")
      }
    }
  }

  private static let plans = #"""
    {"workload": {"input": 1200, "output": 400}, "baseline": {"model": "gpt-5.4"},
     "options": ["openai/gpt-5.4-mini", "host:vps"],
     "economics": {"plans": {"free": {"price": 0, "users": 9000, "callsPerUser": 12},
       "pro": {"price": 29, "users": 1000, "callsPerUser": 200, "callsPerUserP90": 900}}}}
    """#

  @Test(arguments: [
    ("margin plans.json --users 5000", "--users is another one in each of free, pro"),
    ("margin plans.json --free-users 500", "--free-users is another one in each of free, pro"),
    ("compare plans.json --calls-per-user 500", "--calls-per-user is another one in each"),
    ("sweep plans.json --over users=10,20 --metric grossMargin", "--users is another one in each"),
    ("margin plans.json --bill 3", "--bill say the same thing in two ways"),
    ("margin \(users) --revenue 5", "--price and --revenue say the same thing in two ways"),
    (
      "margin --users 5 --calls-per-user 20 --input 10 --output 10",
      "--price is missing; give what a user pays"
    ),
    ("margin \(users) --free-users 600", "--free-users means nothing without --calls-per-free-user"),
    ("margin --price 9 --cost-per-user 5 --free-users 900 --calls-per-free-user 10", "output is missing"),
  ])
  func `what a flag leaves open beside plans is refused`(line: String, words: String) {
    let outcome = PinnedProgram.run(
      line.split(separator: " ").map(String.init), files: ["plans.json": Self.plans])
    #expect(
      outcome.exitCode != .done && outcome.output == "" && outcome.errors.contains(words), "\(outcome.errors)"
    )
  }

  @Test func `an axis of what each plan has for itself is refused as a flag is`() {
    let outcome = PinnedProgram.run("sweep examples/writing-assistant.json --over price=15..40:6")
    #expect(outcome.exitCode != .done && outcome.output == "")
    #expect(outcome.errors.contains("--price is another one in each of pro, team"), "\(outcome.errors)")
  }

  @Test func `a price beside a free plan is that of the other`() throws {
    let outcome = PinnedProgram.run(
      ["margin", "plans.json", "--price", "39", "--json"], files: ["plans.json": Self.plans])
    #expect(try JSONFigures(outcome.output)["plans"].elements.map { $0["price"].number } == [0, 39])
    let text = PinnedProgram.run(["margin", "plans.json"], files: ["plans.json": Self.plans]).output
    // What was asked for and has no margin is shown.
    #expect(text.contains("host:vps"), "\(text)")
  }

  @Test func `a sweep of the margin has it in every format`() {
    let line =
      "sweep \(Self.users) --over output=80,160 --metric grossMargin --with gpt-5.4-mini".replacing(
        "--output 80 ", with: "")
    #expect(PinnedProgram.run("\(line) --format csv").output.contains(",grossMargin,"))
    #expect(PinnedProgram.run("\(line) --format markdown").output.contains("gross margin"))
  }

  @Test func `today's model that ends is told as compare tells it, and so is one that ended`() {
    let users = Self.users.replacing("gpt-5.4", with: "gpt-4o")
    #expect(PinnedProgram.run("margin \(users)").output.contains("! Your model, openai/gpt-4o, shuts down"))
    #expect(
      PinnedProgram.run("margin \(users) --as-of 2027-02-01").output.contains("! Your model, openai/gpt-4o"))
  }

  @Test(arguments: ["table", "json", "csv", "markdown"])
  func `no number is one that is none`(format: String) {
    for extra in [
      "", "--price 0", "--free-users 1e9 --calls-per-free-user 9", "--store-fee 100%", "--fixed-fee 900",
    ] {
      let outcome = PinnedProgram.run(
        "margin \(Self.users) --format \(format) \(extra)".replacing(
          "--price 20", with: extra.hasPrefix("--price") ? "" : "--price 20"))
      #expect(outcome.exitCode == .done, "\(extra): \(outcome.errors)")
      #expect(outcome.output.matches(of: /\b(nan|inf)\b/).isEmpty, "\(extra)")
    }
  }

  @Test func `a report has what users pay and cost where the file says it`() {
    let line = "--samples 20 --format markdown"
    let report = PinnedProgram.run("report examples/writing-assistant.json \(line)").output
    #expect(report.contains("## What users pay and cost") && report.contains("price for P90"))
    #expect(!PinnedProgram.run("report examples/levers.json \(line)").output.contains("## What users pay"))
  }

  @Test func `the weekly table holds this week against the last and against its targets`() throws {
    let text = #"""
      {"economics": {"thisWeek": {"cost": "$1,200", "activeUsers": 800, "revenue": "$6,000", "grossMargin": "70%",
      "cacheHitRate": 0.2}, "lastWeek": {"cost": 1000, "activeUsers": 800}}}
      """#
    let outcome = PinnedProgram.run(["margin", "week.json", "--json"], files: ["week.json": text])
    let lines = try JSONFigures(outcome.output)["weekly"].elements
    #expect(lines.map { $0["this"].number } == [1200, 1.5, 0.2, 0.7, 0.2, nil, nil])
    #expect(lines.map { $0["last"].number } == [1000, 1.25, nil, nil, nil, nil, nil])
    #expect(outcome.output.matches(of: /"met": true/).count == 1)
    #expect(outcome.output.matches(of: /"met": false/).count == 2)
    let bad = PinnedProgram.run(
      ["margin", "week.json"], files: ["week.json": text.replacing("0.2}", with: "\"a\"}")])
    #expect(bad.errors.contains("week.json:2:") && bad.errors.contains("cacheHitRate"))
  }

  @Test func `the price of a plan can be swept`() throws {
    let line = "sweep \(Self.users) --over price=10..40:4 --metric grossMargin --with gpt-5.4-mini --json"
    let cells = try JSONFigures(PinnedProgram.run(line.replacing("--price 20 ", with: "")).output)["cells"]
      .elements
    let margins = cells.compactMap { $0["value"].number }
    #expect(margins.count == 4 && margins == margins.sorted() && (margins.last ?? 0) < 1)
    // 50 calls of $0.00126 on the option.
    #expect(try abs(#require(margins.first) - (1 - 0.063 / 10)) < 1e-9)
  }
}
