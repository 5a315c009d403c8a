import Testing

@testable import ftcalc

/// What users pay, as every command takes it.
@Suite struct EconomicsCommandTests {
  private static let task = "--input 1200 --output 400 --model gpt-5.4 --with ft:bedrock/nova-2-lite"
  private static let users =
    "--price 20 --users 1000 --calls-per-user 400 --calls-per-user-p90 2k --payment-fee 3% --other-cost 1"
  private static let metrics = ["grossMargin", "marginP90", "costPerUser", "shareOfRevenue"]

  private static func json(_ line: String, files: [String: String] = [:]) throws -> JSONFigures {
    let words = "\(line) --json".split(separator: " ").map(String.init)
    let outcome = files.isEmpty ? PinnedProgram.run(words) : PinnedProgram.run(words, files: files)
    #expect(outcome.exitCode == .done, "\(outcome.errors)")
    return try JSONFigures(outcome.output)
  }

  @Test func `compare, margin, sweep and simulate say the same of plans`() throws {
    let compared = try Self.json("compare \(Self.task) \(Self.users)")
    let margin = try Self.json("margin \(Self.task) \(Self.users)")
    let drawn = try Self.json(
      "simulate \(Self.task) \(Self.users) --samples 5 --option ft:bedrock/nova-2-lite")
    #expect(compared["baseline.economics.grossMargin"].number == margin["total.grossMargin"].number)
    #expect(compared["baseline.economics.grossMargin"].number != nil)
    let option = try #require(compared["options"].elements.first { $0["kind"].string == "hosted" })
    for metric in Self.metrics {
      let swept = try Self.json(
        "sweep \(Self.task) \(Self.users) --over horizon=12,24 --metric \(metric) --option ft:bedrock/nova-2-lite"
      )
      let expected = try #require(option["economics.\(metric)"].number, "\(metric)")
      #expect(swept["cells"].elements.first?["value"].number == expected, "\(metric)")
      let today = try #require(compared["baseline.economics.\(metric)"].number)
      #expect(today != expected)
      for end in ["low", "p10", "p50", "p90", "high", "mean"] {
        #expect(drawn["results.\(metric).\(end)"].number == expected, "\(metric) \(end)")
        #expect(drawn["resultsToday.\(metric).\(end)"].number == today, "\(metric) \(end)")
      }
    }
  }

  @Test(arguments: ["compare", "simulate --samples 10"])
  func `without a price nothing is said of users`(command: String) throws {
    let json = try Self.json("\(command) --calls 10k..20k \(Self.task)")
    #expect(
      json.members.allSatisfy { !["resultsToday", "conditionsOnUsers", "equalQuality"].contains($0.key) })
    #expect(json["results"].members.count == (command == "compare" ? 0 : 3))
    #expect(json["options"].elements.allSatisfy { $0["economics"].members.isEmpty })
    let text = PinnedProgram.run("\(command) --calls 10k..20k \(Self.task)").output
    #expect(!text.contains("USERS") && !text.contains("BELOW ZERO"))
  }

  @Test func `where nothing comes in there is no margin to be drawn`() throws {
    let json = try Self.json(
      "simulate \(Self.task) \(Self.users) --price=0..1 --samples 50".replacing("--price 20 ", with: ""))
    #expect(json["results.grossMargin"].isNull == false && json["results.costPerUser.p50"].number != nil)
    let none = try Self.json("simulate \(Self.task) --price 0 --cost-per-user 3 --calls 10k --samples 50")
    #expect(none["results.grossMargin"].isNull && none["resultsToday.marginP90"].isNull)
    #expect(none["results.costPerUser.p50"].number == 3)
  }

  @Test(arguments: ["compare", "simulate"])
  func `a price without what users cost says what is missing`(command: String) {
    let outcome = PinnedProgram.run("\(command) --calls 10k --price 20 \(Self.task)")
    #expect(outcome.exitCode == .done)
    #expect(outcome.output.contains("--calls-per-user is missing"), "\(outcome.output)")
  }

  @Test func `a flag of users that nothing reads is said to do nothing`() {
    let revenue = PinnedProgram.run("compare --calls 10k --revenue 500 \(Self.task)").output
    #expect(revenue.contains("--revenue changes nothing here"), "\(revenue)")
    let target = PinnedProgram.run("compare \(Self.task) \(Self.users) --target 60%").output
    #expect(!target.contains("changes nothing here"))
  }

  @Test func `a cost of a user that is stated is told of today alone`() {
    let text = PinnedProgram.run(
      "compare --calls 10k --price 20 --cost-per-user 3 \(Self.task) --quiet"
    ).output
    #expect(text.contains("openai/gpt-5.4, today  85.0%        $3.00       0.0%"), "\(text)")
    #expect(text.components("BELOW ZERO") == 2 && text.components("$3.00") == 2)
  }

  @Test func `what init writes is compared, and its margin told, as the flags are`() throws {
    let flags = "\(Self.task) \(Self.users)"
    let file = PinnedProgram.run("init \(flags)").output
    #expect(file.contains("  \"economics\": {\n    \"price\": 20, "), "\(file)")
    for command in ["compare", "margin", "simulate --samples 20 --seed 3"] {
      for format in ["json", "csv"] {
        let stated = PinnedProgram.run("\(command) \(flags) --format \(format)")
        let read = PinnedProgram.run(
          "\(command) plans.json --format \(format)".split(separator: " ").map(String.init),
          files: ["plans.json": file])
        #expect(read.errors == stated.errors)
        #expect(read.output.replacing("plans.json", with: "") == stated.output, "\(command) \(format)")
      }
    }
    let plain = PinnedProgram.run("init --calls 5k \(Self.task)").output
    #expect(plain.contains("  // \"economics\": {") && !plain.contains("\n  \"economics\""))
  }

  @Test func `a report shows what users pay by flags`() {
    let text = PinnedProgram.run(
      "report \(Self.task) \(Self.users) --samples 20 --format markdown"
    ).output
    #expect(text.contains("## What users pay and cost"))
    let ranged = PinnedProgram.run(
      "report \(Self.task) \(Self.users) --team-hours 5 --hourly-rate 100 --price=10..30 --samples 20 --format markdown"
        .replacing("--price 20 ", with: "")
    ).output
    // A price is no input of a bill, and what follows from it is drawn all the same.
    #expect(ranged.contains("What users pay and cost, with today's model and moved to"), "\(ranged)")
  }

  private static let file = """
    { "workload": { "input": 1200, "output": 400 }, "baseline": { "model": "gpt-5.4" },
      "options": { "tuned": { "kind": "hosted", "model": "bedrock/nova-2-lite" } },
      "quality": { "passed": "188/200", "baselinePassed": "176/200" },
      "economics": { "plans": { "pro": { "price": "$6", "users": 1000, "callsPerUser": "200..600" } } },
      "decision": { "choose": "CHOICE", "must": [
        { "metric": "grossMargin", "atLeast": "40%" }, { "metric": "npv", "atLeast": "$0" } ] } }
    """

  // $0.009 a call: 200 to 600 of them are 70% to 10% of $6, each as likely as any other.
  @Test(arguments: [("baseline", 0.5), ("tuned", 1)])
  func `how often what must hold does is told of what was decided`(choice: String, share: Double) throws {
    let files = ["plans.json": Self.file.replacing("CHOICE", with: choice)]
    let json = try Self.json("simulate plans.json --samples 2000", files: files)
    let conditions = json["conditionsOnUsers"].elements
    #expect(conditions.count == 1 && conditions[0]["metric"].string == "grossMargin")
    #expect(conditions[0]["limit"].number == 0.4)
    #expect(try abs(#require(conditions[0]["probability"].number) - share) < 0.035)
    let text = PinnedProgram.run(["simulate", "plans.json", "--samples", "2000"], files: files).output
    #expect(text.contains("MUST HOLD          SAMPLES\ngrossMargin >= 40%"), "\(text)")
    let csv = PinnedProgram.run(
      ["simulate", "plans.json", "--samples", "2000", "--format", "csv"], files: files
    ).output
    #expect(csv.contains("probability,condition,,grossMargin >= 40%,share,"), "\(csv)")
    #expect(csv.contains(",result,grossMargin,openai/gpt-5.4,p10,"))
  }

  @Test func `a test of both models says what a right answer costs, from a file or from flags`() throws {
    let files = ["plans.json": Self.file.replacing("CHOICE", with: "tuned")]
    let json = try Self.json("compare plans.json", files: files)["equalQuality"]
    let flags = try Self.json(
      "compare \(Self.task) --calls 400k --passed 188/200 --baseline-passed 176/200")["equalQuality"]
    for (key, value) in json.members where key != "option" {
      #expect(try abs(#require(value.number) - #require(flags[key].number)) < 1e-9, "\(key)")
    }
    #expect(try abs(#require(json["perRightAnswerToday"].number) - 0.009 / 0.88) < 1e-12)
    let monthly = try #require(flags["monthly"].number)
    #expect(try abs(#require(flags["saving"].number) - (3600 - monthly)) < 1e-6)
    let text = PinnedProgram.run(["compare", "plans.json"], files: files).output
    #expect(text.contains("At equal quality: a right answer costs $0.010227 today (88.0%"), "\(text)")
    let one = PinnedProgram.run("compare \(Self.task) --calls 400k --passed 188/200")
    #expect(one.exitCode == .done && !one.output.contains("At equal quality"))
  }

  @Test(arguments: [
    ("--passed 201/200", "--passed"), ("--baseline-passed 1", "--baseline-passed"),
    ("--price -1", "--price"), ("--users nan", "--users"), ("--payment-fee 101%", "--payment-fee"),
  ])
  func `what cannot be is refused`(flags: String, words: String) {
    for command in ["compare", "simulate", "init", "report"] {
      if flags.contains("passed"), command != "compare" { continue }
      let outcome = PinnedProgram.run("\(command) --calls 10k \(Self.task) \(flags)")
      #expect(outcome.exitCode == .usage && outcome.output == "" && outcome.errors.contains(words))
    }
  }

  @Test func `counts that contradict those of the file are refused`() {
    let file = Self.file.replacing("CHOICE", with: "tuned").replacing(
      #""quality": {"#, with: #""quality": { "won": 15, "lost": 3, "items": 200,"#)
    let outcome = PinnedProgram.run(
      ["compare", "plans.json", "--passed", "190/200"], files: ["plans.json": file])
    #expect(outcome.exitCode != .done && outcome.errors.contains("--passed"), "\(outcome.errors)")
  }
}

extension String {
  /// How many pieces it falls into at a text.
  fileprivate func components(_ text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count
  }
}
