import Testing

@testable import ftcalc

/// Every command on a file with several features, and on one of them.
@Suite struct FeatureCommandTests {
  private static let file = "examples/portfolio.json"

  @Test(
    arguments: [
      "compare", "compare --explain", "compare --explain=features", "compare --levers --prompt-cached 50%",
      "compare --by-month", "compare --chart", "sweep --over growth=0..10%:3",
      "sweep --over growth=0,5% --over hourly-rate=50..200:3 --metric npv",
      "sweep --over team-hours=50..400:5 --until breakEvenMonths<=6", "sensitivity", "simulate --samples 100",
      "report --samples 50", "report --samples 50 --format markdown",
    ])
  func `every command answers for all features, and for one by its name`(line: String) {
    for rest in ["", " --feature fields", " --feature triage", " --feature language", " --feature chat"] {
      let outcome = PinnedProgram.run("\(line) \(Self.file)\(rest)")
      #expect(outcome.exitCode == .done && !outcome.output.isEmpty, "\(rest): \(outcome.errors)")
    }
  }

  @Test(arguments: [
    ("--feature none", "no feature is called 'none'"), ("--with gpt-4o", "--feature NAME"),
    ("--feature fields --option features", "ft:bedrock/nova-pro"),
  ])
  func `what is no feature is told`(rest: String, words: String) {
    let command = rest.contains("--option") ? "simulate --samples 10" : "compare"
    let outcome = PinnedProgram.run("\(command) \(Self.file) \(rest)")
    #expect((outcome.errors + outcome.output).contains(words), "\(outcome.errors)")
  }

  @Test func `options can be compared for one feature`() throws {
    let line = "compare \(Self.file) --feature fields --with gpt-5.4-mini,host:vps --json"
    let document = try JSONFigures(PinnedProgram.run(line).output)
    #expect(document["options"].elements.map { $0["id"].string } == ["openai/gpt-5.4-mini", "host:vps"])
    #expect(document["workload.callsPerMonth"].number == 180_000)
  }

  @Test func `a feature and its host add up to all`() throws {
    let document = try JSONFigures(PinnedProgram.run("compare \(Self.file) --json").output)
    func sum(_ list: String, _ key: String) -> Double {
      document[list].elements.reduce(0) { $0 + ($1[key].number ?? .nan) }
    }
    let together = try #require(document["options"].elements.first)
    let today = try #require(document["baseline.monthly.total"].number)
    #expect(abs(sum("features", "today.total") - today) < 1e-8)
    let parts = sum("features", "after.total") + sum("hosts", "monthly.total")
    let after = try #require(together["monthly.total"].number)
    #expect(abs(parts + (document["once.monthly"].number ?? .nan) - after) < 1e-8)
    #expect(document["features"].elements.count == 4)
  }

  /// One task as a file states it, and as the only feature of a list does.
  private static let task = (
    alone: """
    {"workload": {"calls": "90k..110k", "input": 1200, "output": 80}, "baseline": {"model": "openai/gpt-4o"},
    "time": {"growth": "4%", "leadTime": "1.5"}, "defaults": {"teamHours": "20..30"},
    "options": {"tuned": {"kind": "hosted", "model": "bedrock/nova-2-lite", "premium": 2}}}
    """,
    listed: """
    {"baseline": {"model": "openai/gpt-4o"}, "time": {"growth": "4%", "leadTime": "1.5"},
    "defaults": {"teamHours": "20..30"}, "features": [{"name": "only",
    "workload": {"calls": "90k..110k", "input": 1200, "output": 80},
    "option": {"kind": "hosted", "model": "bedrock/nova-2-lite", "premium": 2}}]}
    """
  )

  @Test(
    arguments: [
      "compare", "compare --json", "compare --format csv", "compare --levers", "compare --by-month --json",
      "sensitivity --json", "simulate --samples 200 --json", "sweep --over calls=10k..1M:log:5 --json",
    ])
  func `the only feature of a list is what it is alone`(line: String) {
    func output(_ text: String) -> String {
      let words = line.split(separator: " ").map(String.init) + ["task.json"]
      return PinnedProgram.run(words, files: ["task.json": text]).output
    }
    let alone = output(
      Self.task.alone.replacing("\"tuned\": {\"kind\"", with: "\"ft:bedrock/nova-2-lite\": {\"kind\""))
    #expect(!alone.isEmpty && alone == output(Self.task.listed))
  }
}
