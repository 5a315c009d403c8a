import CostModel
import Testing

@testable import ftcalc

@Suite struct ScenarioFileCommandTests {
  private static let workload = #""workload": {"calls": 5000, "input": 1200, "output": 80}"#

  @Test(
    arguments: [
      (
        #"{"workload": {"calls": "50k/day", "input": 1200, "output": "80"}}"#,
        ["--calls", "50k/day", "--input", "1200", "--output", "80"]
      ),
      (
        #"""
        // with everything that editors leave
        { "workload": { "calls": 6e5, "system": "400", "message": "100..300", "output": 80, "task": "extraction" },
          "baseline": { "model": "claude-3-5-sonnet", "then": "claude-sonnet-4-5", "discount": 0.1 },
          "options": ["ft:gpt-4.1-mini", "host:vps", "gpt-4o-mini",],
          "defaults": { "hourlyRate": "$100..200", "teamHours": 40, "peakFactor": "3x" },
          "time": { "start": "2027-01-01", "horizon": "24 months", "growth": "2%", "ramp": ["10%", 0.5, 1] }, }
        """#,
        [
          "--calls", "6e5", "--system", "400", "--message", "100..300", "--output", "80", "--task",
          "extraction",
          "--model", "claude-3-5-sonnet", "--then", "claude-sonnet-4-5", "--discount", "10%",
          "--with", "ft:gpt-4.1-mini,host:vps,gpt-4o-mini", "--hourly-rate", "$100..200", "--team-hours",
          "40",
          "--peak-factor", "3", "--start", "2027-01-01", "--horizon", "24", "--growth", "0.02",
          "--ramp", "10%,50%,100%",
        ]
      ),
      (
        #"""
        {"workload": {"calls": "600k/year", "input": 900, "output": 40},
         "baseline": {"model": "custom", "priceInput": "$3", "priceOutput": 15},
         "options": ["host:custom", "gpt-4o-mini"],
         "defaults": {"hostHourly": "$1.79", "hostCapacity": "8k", "clearWinMonths": 3}}
        """#,
        [
          "--calls", "600k/year", "--input", "900", "--output", "40", "--model", "custom",
          "--price-input", "3", "--price-output", "15", "--with", "host:custom,gpt-4o-mini", "--host-hourly",
          "1.79", "--host-capacity", "8k", "--clear-win-months", "3",
        ]
      ),
    ] as [(String, [String])])
  func `the same by flags and by file is the same to the byte`(file: String, flags: [String]) {
    for format in ["json", "csv", "table", "markdown"] {
      let byFlags = PinnedProgram.run(["compare"] + flags + ["--format", format])
      let byFile = PinnedProgram.run(["compare", "f", "--format", format], files: ["f": file])
      #expect(byFlags.exitCode == .done)
      #expect(byFile == byFlags)
    }
  }

  @Test(arguments: ["compare", "sweep --over calls=1,2", "sensitivity", "simulate", "report"])
  func `a named scenario is one of a file`(command: String) {
    let outcome = PinnedProgram.run(command + " --calls 5k --input 1200 --output 80 --scenario low")
    #expect(outcome.exitCode == .usage && outcome.output == "")
    #expect(outcome.errors.contains("it names a scenario of a file; give the file"), "\(outcome.errors)")
  }

  @Test func `flags on top of a file win, and standard input is a file`() {
    let text = "{\(Self.workload), \"baseline\": {\"model\": \"gpt-4o-mini\"}, \"options\": [\"host:vps\"]}"
    let onTop = PinnedProgram.run(
      ["compare", "-", "--calls", "9000", "--model", "gpt-4o", "--with", "gpt-4o-mini", "--json"],
      files: ["-": text])
    let alone = PinnedProgram.run(
      "compare --calls 9000 --input 1200 --output 80 --model gpt-4o --with gpt-4o-mini --json")
    #expect(onTop.output == alone.output && alone.exitCode == .done)
    let broken = PinnedProgram.run(["compare", "-"], files: ["-": "{"])
    #expect(broken.errors.hasPrefix("standard input:1:2: "))
  }

  @Test func `a named scenario says what it says otherwise`() {
    let text = """
      { \(Self.workload), "options": ["gpt-4o-mini"],
        "scenarios": { "high": { "workload": { "calls": "90k" }, "baseline": { "model": "gpt-4.1" } } } }
      """
    let high = PinnedProgram.run(["compare", "f", "--scenario", "high", "--json"], files: ["f": text])
    let alone = PinnedProgram.run(
      "compare --calls 90k --input 1200 --output 80 --model gpt-4.1 --with gpt-4o-mini --json")
    #expect(high.output == alone.output && alone.exitCode == .done)
    let unknown = PinnedProgram.run(["compare", "f", "--scenario", "hihg"], files: ["f": text])
    #expect(unknown.errors == "ftcalc: no scenario is called 'hihg'; did you mean high?\n")
    #expect(unknown.exitCode == .usage)
  }

  @Test func `a discount of one's own is taken off the prices, and its reason is their source`() throws {
    let text = """
      { \(Self.workload), "baseline": { "model": "gpt-4o" }, "options": ["gpt-4o-mini", "ft:gpt-4o-mini"],
        "prices": [{ "provider": "openai", "discount": "50%", "reason": "agreement EA-1" }] }
      """
    let json = PinnedProgram.run(["compare", "f", "--json"], files: ["f": text])
    let price = try JSONFigures(json.output)["baseline.price"]
    // $2.50 and $10 in the table.
    #expect(price["input"].number == 1.25)
    #expect(price["output"].number == 5)
    #expect(json.output.contains("agreement EA-1"))
    let explained = PinnedProgram.run(["compare", "f", "--explain"], files: ["f": text])
    #expect(explained.output.contains("agreement EA-1"))
  }

  @Test(
    arguments: [
      // 8% off $2.50 and $10; 5% off $0.15 and $0.60, which the 8% leaves as it is.
      ("gpt-4o", 2.3, 9.2), ("gpt-4o-mini", 0.1425, 0.57),
    ], [false, true])
  func `the price that names the model wins over that of its provider, in either order`(
    price: (model: String, input: Double, output: Double), isReversed: Bool
  ) throws {
    let entries = [
      #"{ "provider": "openai", "discount": "8%", "reason": "a" }"#,
      #"{ "model": "gpt-4o-mini", "discount": "5%", "reason": "b" }"#,
    ]
    let prices = (isReversed ? entries.reversed() : entries).joined(separator: ", ")
    let text = """
      { \(Self.workload), "baseline": { "model": "\(price.model)" }, "prices": [\(prices)] }
      """
    let json = PinnedProgram.run(["compare", "f", "--json"], files: ["f": text])
    let found = try JSONFigures(json.output)["baseline.price"]
    #expect(abs(try #require(found["input"].number) - price.input) < 1e-12)
    #expect(abs(try #require(found["output"].number) - price.output) < 1e-12)
  }

  @Test func `a price of the fine-tune alone leaves numbers for today's model in force`() throws {
    let text = """
      { \(Self.workload), "baseline": { "model": "gpt-4o", "discount": "8%" },
        "prices": [{ "model": "gpt-4o", "tuned": { "usdPerMillionInputTokens": 3 }, "reason": "r" }] }
      """
    let json = PinnedProgram.run(["compare", "f", "--json"], files: ["f": text])
    #expect(json.errors == "")
  }

  @Test func `a model of one's own has the prices of its contract, also for a fine-tune`() throws {
    let text = """
      { \(Self.workload), "options": ["acme/m-1", "ft:acme/m-1"],
        "prices": [{ "model": "acme/m-1", "usdPerMillionInputTokens": 1, "usdPerMillionOutputTokens": 4,
          "tuned": { "usdPerMillionInputTokens": 2, "usdPerMillionOutputTokens": 8,
            "usdPerMillionTrainingTokens": 3 }, "reason": "contract 7", "checked": "2026-11-01" }] }
      """
    let outcome = PinnedProgram.run(["compare", "f", "--json"], files: ["f": text])
    #expect(outcome.errors == "")
    let options = try JSONFigures(outcome.output)["options"].elements
    // 5,000 calls of 1,200 and 80 tokens: 6M in, 0.4M out.
    #expect(options.compactMap { $0["monthly.total"].number } == [7.6, 15.2] as [Double])
  }
}
