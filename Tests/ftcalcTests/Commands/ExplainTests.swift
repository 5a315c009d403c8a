import Foundation
import Presentation
import TestSupport
import Testing

@testable import ftcalc

/// `ftcalc compare --explain`.
@Suite struct ExplainTests {
  private static let workedExample = "compare --calls=50k --input=1200 --output=80"

  @Test(
    arguments: [
      ("FT:gpt-4o", "ft:openai/gpt-4o against openai/gpt-4o"),
      ("ft:gpt-4o-mini-2024-07-18:acme:x:1", "ft:openai/gpt-4o-mini against openai/gpt-4o"),
      ("AZURE/gpt-4o-mini-2024-07-18", "azure/gpt-4o-mini against openai/gpt-4o"),
      ("host:VPS", "host:vps against openai/gpt-4o"), ("Host:CUSTOM", "host:custom against openai/gpt-4o"),
      ("GPT-4o", "openai/gpt-4o, today's model"),
    ])
  func `an option to explain is named as one to compare`(name: String, title: String) {
    let line = Self.workedExample + " --host-monthly=70 --explain=\(name)"
    let with = " --with=gpt-4o-mini,azure/gpt-4o-mini,ft:gpt-4o,ft:gpt-4o-mini,host:vps"
    let outcome = PinnedProgram.run(line + with)
    #expect(outcome.output.prefix { $0 != "\n" } == title, "\(outcome.errors)")
    if !title.hasSuffix("model") {
      #expect(PinnedProgram.run(Self.workedExample + " --host-monthly=70 --with=\(name)").exitCode == .done)
    }
  }

  @Test func `a fine-tune ends on its own day, in the arithmetic and in a report`() {
    let flags = " --model gpt-5.4 --with ft:azure/gpt-4o"
    let explained = PinnedProgram.run(Self.workedExample + flags + " --explain=ft:azure/gpt-4o").output
    #expect(explained.contains("end of ft:azure/gpt-4o, 2027-10-01"))
    #expect(!explained.contains("2026-10-01"))
    let report = PinnedProgram.run(
      "report --calls=50k --input=1200 --output=80 --format markdown" + flags
    ).output
    #expect(report.contains("ends 2027-10-01") && !report.contains("2026-10-01"))
  }

  @Test(arguments: ["host:none", "ft:gpt-9", "llama-3.1-8b", "claude-3-haiku", "ft:"])
  func `an option to explain that is unknown or not compared is refused`(name: String) {
    let outcome = PinnedProgram.run(Self.workedExample + " --explain=\(name)")
    #expect(outcome.exitCode == .usage && outcome.output == "")
    #expect(outcome.errors.contains("'\(name.replacing("host:", with: ""))'"))
  }

  @Test(arguments: ["--json", "--format=csv", "--format=markdown"])
  func `an explanation in a format that it does not have is refused`(format: String) {
    let outcome = PinnedProgram.run(Self.workedExample + " --explain " + format)
    #expect(outcome.exitCode == .usage && outcome.output == "")
    #expect(outcome.errors.contains("--explain is text"))
  }

  @Test func `an option to explain behind a blank is told how to be written`() {
    let outcome = PinnedProgram.run(Self.workedExample + " --explain host:vps")
    #expect(outcome.errors.hasPrefix("ftcalc: unexpected operand 'host:vps'; write '--explain=host:vps'\n"))
  }

  @Test(
    arguments: [
      ("host:vps", "platform fee $14.50 a month $14.50"),
      ("host:vps", "operations 10 h/month x $150.00/h $1,500.00"),
      ("host:vps", "peak 50,000 x 1 at the peak / 30 days 1,667 a day"),
      ("host:vps", "capacity 10,000 calls a day 10,000 a day"),
      ("host:vps", "maintenance $20.00 a month $20.00"),
      ("host:vps", "/ 3 months $608.33"),
      ("host:vps", "retraining (9 h x $150.00/h + $275.00 a run + $200.00 evaluation)"),
      ("ft:azure/gpt-4o-mini", "hosting $1.70/h x 730 h/month $1,241.00"),
      ("ft:bedrock/nova-2-lite", "storage $1.95 a month $1.95"),
    ])
  func `every line of a month is explained with its numbers`(option: String, line: String) {
    let flags = " --retrain-every=3 --ops-hours=10 --maintenance=20 --explain="
    let lines = PinnedProgram.run(Self.workedExample + flags + option).output.split(separator: "\n")
      .map { $0.split(separator: " ").joined(separator: " ") }
    #expect(lines.contains(line))
  }

  @Test func `near a tie five changes of sides are printed, and how many there are`() throws {
    let line =
      "compare --model custom --price-input 0 --price-output 0.15 --calls 6307200 --input 1 --output 1000 "
      + "--with host:custom --host-hourly 1.29 --prefill-rate 1e9 --decode-rate 2400 --utilisation 100% "
      + "--days-per-month 30.4166667 --upfront 0"
    let explained = PinnedProgram.run(line + " --explain=host:custom").output
    #expect(explained.split(separator: "\n").count { $0.hasPrefix("  crossover") } == 5)
    #expect(explained.contains("the 5 nearest to your volume"))
    let row = try #require(
      try JSONFigures(PinnedProgram.run(line + " --json").output)["options"].elements.first)
    let shown = row["crossovers"].elements
    #expect(shown.count == 5 && (row["crossoverCount"].number ?? 0) > 100)
    #expect(row["crossoverUtilisation"].elements.count == 5)
    #expect(row["crossoverCallsPerMonth"].elements.map(\.number) == shown.map { $0["callsPerMonth"].number })
    for (one, next) in zip(shown, shown.dropFirst()) {
      #expect(one["cheaperAbove"].string == next["cheaperBelow"].string && one["cheaperAbove"].string != nil)
    }
    let report = PinnedProgram.run("report \(line) --samples 10 --format markdown").output
    #expect(report.split(separator: "\n").count { $0.contains("crossover") } <= 6)
  }

  @Test(
    arguments: [
      "explain-cascade", "explain-hosted", "explain-machine", "explain-range", "explain-today",
      "explain-untuned",
    ])
  func `what a recorded explanation prints multiplies out`(name: String) throws {
    let file = PinnedProgram.folder.appending(path: "Tests/ftcalcTests/Golden/\(name).txt")
    let formulas = PrintedFormula.all(in: try String(contentsOf: file, encoding: .utf8))
    #expect(formulas.count >= 4)
    for line in formulas {
      #expect(line.holds, "\(line.formula) comes to \(line.computed), not \(line.amount)")
    }
  }

  @Test func `the lines of a month add up to its bill`() throws {
    for option in ["host:vps", "ft:azure/gpt-4o-mini", "ft:bedrock/nova-2-lite", "gpt-4o-mini"] {
      let flags = " --retrain-every=3 --maintenance=20 --kept-on-api=20% --with=\(option)"
      let explained = PinnedProgram.run(Self.workedExample + flags + " --explain=\(option)").output
      let month = try #require(explained.split(separator: "A month\n").last)
      let total = try #require(month.split(separator: "\n").first { $0.hasPrefix("  in all") })
      let json = try JSONFigures(PinnedProgram.run(Self.workedExample + flags + " --json").output)
      let bill = try #require(json["options"].elements.first?["monthly.total"].number)
      #expect(total.hasSuffix(" " + FigureText.money(bill)), "\(option)")
    }
  }
}
