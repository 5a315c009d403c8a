import Presentation
import Testing

@testable import ftcalc

/// `ftcalc compare --by-month`.
@Suite struct ByMonthTests {
  private static let example = "compare --calls=10k/day --input=1200 --output=80 --by-month"
  /// Several features, and some of which the calls of a feature are not known.
  private static let features = "examples/portfolio.json"
  private static let bills = "Tests/ftcalcTests/Golden/bills.json"

  /// The columns of figures in CSV and the members in JSON.
  private static let figures = [
    ("calls", "callsPerMonth"), ("baseline_usd", "baseline"), ("option_usd", "option"),
    ("saving_usd", "saving"), ("moved_share", "movedShare"), ("cumulative_usd", "cumulative"),
    ("cumulative_with_team_usd", "cumulativeWithTeam"), ("discounted_usd", "discounted"),
    ("discounted_with_team_usd", "discountedWithTeam"),
  ]

  @Test(
    arguments: [
      "", "--growth=5% --discount-rate=8% --lead-time=1", "--with=gpt-4o-mini,host:vps --horizon=1",
      "--upfront=800 --ramp=10%,50% --horizon=24", "--with=ft:claude-sonnet-4-5,host:vps --kept-on-api=10%",
    ])
  func `the same figures stand in all four formats`(flags: String) throws {
    try expectAlike("\(Self.example) \(flags)") { [$0["baseline"]] + $0["options"].elements }
  }

  @Test(
    arguments: [Self.features, Self.bills], ["", "--growth=5% --discount-rate=8% --lead-time=1 --horizon=24"])
  func `the same figures of features stand in all four formats`(file: String, flags: String) throws {
    try expectAlike("compare \(file) --by-month \(flags)") { [$0["baseline"]] + $0["options"].elements }
  }

  /// Compares the formats of a command, which shows some parts of its document.
  private func expectAlike(_ command: String, _ shown: (JSONFigures) -> [JSONFigures]) throws {
    func text(_ format: String) -> String {
      PinnedProgram.run("\(command) --format=\(format)", columns: 400).output
    }
    let document = try JSONFigures(text("json"))
    let lines = text("csv").split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    var records = lines.dropFirst()
    let names = try #require(lines.first)
    var table = text("table").split(separator: "\n").map(String.init)[...]
    var markdown = text("markdown").split(separator: "\n").filter { $0.hasPrefix("| ") }.map(String.init)[...]
    #expect(records.count > 0)
    for option in shown(document) {
      for month in option["months"].elements {
        let record = try #require(records.first)
        records = records.dropFirst()
        let cells = Dictionary(zip(names, record)) { first, _ in first }
        let number = try #require(month["month"].number)
        #expect(cells["option"] == option["id"].string && cells["kind"] == option["kind"].string ?? "")
        #expect(cells["month"] == FigureText.count(number) && cells["starts"] == month["starts"].string)
        for (column, key) in Self.figures {
          #expect(cells[column].flatMap(Double.init) == month[key].number, "\(column), month \(number)")
        }
        let start = " \(cells["starts"] ?? "") "
        let row = try #require(table.firstIndex { $0.contains(start) && !$0.hasPrefix("[") })
        let line = try #require(markdown.firstIndex { $0.contains("|\(start)|") })
        let shown = table[row].split(separator: " ").map(String.init)
        let piped = markdown[line].split(separator: "|").map { $0.filter { !" \\*".contains($0) } }
        let calls = month["callsPerMonth"].number.map(FigureText.calls)
        if shown.contains(calls ?? "") { #expect(piped.contains(calls ?? "")) }
        for key in ["baseline", "option", "saving", "cumulative", "cumulativeWithTeam", "discounted"] {
          guard let amount = month[key].number.map(FigureText.money) else { continue }
          #expect(shown.contains { $0 == amount || $0 == amount + "*" }, "\(key) \(amount) in \(table[row])")
          #expect(piped.contains(amount), "\(key) \(amount) in \(markdown[line])")
        }
        table = table[row...].dropFirst()
        markdown = markdown[line...].dropFirst()
      }
    }
    #expect(records.isEmpty)
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `the months of what people ask fit the terminal`(seed: UInt64) {
    let arguments = SampledComparison.arguments(seed: seed) + ["--by-month"]
    let outcome = PinnedProgram.run(arguments, columns: 80)
    let tooWide = outcome.output.split(separator: "\n").filter { $0.count > 80 }
    #expect(tooWide == [], "\(arguments.joined(separator: " "))")
    let strange = outcome.output.matches(of: /\b(nan|inf)\b|\x1B|-\$?0\.0+\b|-\$0\b/).map { String($0.0) }
    #expect(strange == [], "\(arguments.joined(separator: " "))")
  }

  @Test func `one option is shown where one is named, as one to compare is`() throws {
    let one = try JSONFigures(PinnedProgram.run(Self.example + "=HOST:vps --json").output)
    #expect(one["options"].elements.map { $0["id"].string } == ["host:vps"])
    #expect(one["schema"].string == "ftcalc/months/1" && one["horizonMonths"].number == 12)
    let today = try JSONFigures(PinnedProgram.run(Self.example + "=gpt-4o --json").output)
    #expect(today["options"].elements.isEmpty && today["baseline.months"].elements.count == 12)
  }

  @Test func `the bounds on today's model have no months`() throws {
    let all = try JSONFigures(PinnedProgram.run(Self.example + " --json").output)
    let compared = try JSONFigures(
      PinnedProgram.run(Self.example.replacing(" --by-month", with: " --json")).output)
    let expected = compared["options"].elements.filter { $0["bound"].isNull }.map { $0["id"].string }
    #expect(all["options"].elements.map { $0["id"].string } == expected && !expected.isEmpty)
  }

  @Test(arguments: ["=host:none", "=ft:gpt-9", "=llama-3.1-8b", " --explain", "=host:vps --explain=host:vps"])
  func `months that cannot be shown are refused`(rest: String) {
    let outcome = PinnedProgram.run(Self.example + rest)
    #expect(outcome.exitCode == .usage && outcome.output == "")
  }

  @Test(arguments: ["--by-month=triage", "--explain=triage"])
  func `a feature is no option of all of them, and is asked for by its name`(flag: String) {
    let outcome = PinnedProgram.run("compare \(Self.features) \(flag)")
    #expect(outcome.exitCode == .usage && outcome.output == "")
    #expect(outcome.errors.contains("--feature NAME"))
  }

  @Test func `the months of a named scenario are those of its features`() throws {
    let command = "compare \(Self.features) --scenario high --json"
    let document = try JSONFigures(PinnedProgram.run(command).output)
    let together = try #require(document["options"].elements.first)
    let months = try JSONFigures(PinnedProgram.run(command + " --by-month").output)
    let last = try #require(months["options"].elements.first?["months"].elements.last)
    #expect(last["cumulative"].number == together["horizon.net"].number)
    #expect(last["cumulativeWithTeam"].number == together["withTeam.horizon.net"].number)
  }

  @Test func `quiet months are tables without remarks`() {
    let quiet = PinnedProgram.run(Self.example + "=host:vps --quiet").output
    #expect(!quiet.contains("[1]") && !quiet.contains("Defaults") && quiet.contains("2026-12-20"))
  }
}
