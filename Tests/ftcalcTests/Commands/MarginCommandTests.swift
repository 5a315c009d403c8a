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
    #"{"plans": {"a": {"price": 5, "users": 1, "cohorts": {"x": {"share": 0.5, "callsPerUser": 3}}}}}"#,
    #"{"plans": {"a": {"price": 5, "users": 1, "horizon": 3}}}"#, #"{"plans": {}, "bills": ["x"]}"#,
    #"{"plans": {"a": {"price": 5, "users": 1, "callsPerUser": 5, "callsPerUserP99": 4}}}"#,
    #"{"plans": []}"#,
    #"{"plans": {"=1+1": {"price": 5, "users": 0}}}"#,
  ])
  func `economics that cannot be computed are told with their place`(economics: String) {
    let text = #"{"workload": {"input": 5, "output": 5}, "economics": \#(economics)}"#
    let outcome = PinnedProgram.run(["margin", "plans.json"], files: ["plans.json": text])
    #expect(outcome.exitCode != .done && outcome.output == "" && !outcome.errors.isEmpty)
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

  @Test func `the price of a plan can be swept, and held to a margin`() throws {
    let line = "sweep \(Self.users) --over price=10..40:4 --metric grossMargin --with gpt-5.4-mini --json"
    let cells = try JSONFigures(PinnedProgram.run(line.replacing("--price 20 ", with: "")).output)["cells"]
      .elements
    let margins = cells.compactMap { $0["value"].number }
    #expect(margins.count == 4 && margins == margins.sorted() && (margins.last ?? 0) < 1)
  }
}
