import Testing

@testable import ftcalc

@Suite struct SimulateCommandTests {
  private static let line =
    "simulate --calls 100k..500k --input 1200 --output 80 --model gpt-5.4 --with ft:bedrock/nova-2-lite"
  private static let decision = "examples/stay-on-api.json"

  @Test(arguments: [
    ("--samples 0", "--samples cannot be '0'; give a whole number from 1 to 10,000,000, such as 100k"),
    ("--samples 1.5", "give a whole number"), ("--samples 1k..2k", "give a whole number"),
    ("--seed -1", "give a whole number from 0 to 18446744073709551615"),
    ("--seed 18446744073709551616", "give a whole number"), ("--seed +1", "give a whole number"),
    ("--seed 1e3", "give a whole number"), ("--seed -0", "give a whole number"),
    ("--threads 0", "give a whole number from 1 to 256"),
    ("--threads +4", "give a whole number from 1 to 256"),
    ("--threads 257", "give a whole number from 1 to 256"),
    ("--correlate calls=0.5", "such as calls,output=0.5"),
    ("--correlate calls,outptu=0.5", "did you mean 'output'?"),
    ("--correlate calls,team-hours=2", "a number from -1 to 1"),
    ("--correlate calls,calls=1", "--calls goes with another parameter, not with itself"),
    (
      "--correlate calls,team-hours=0.5 --correlate teamHours,calls=0.4",
      "an earlier one is of the same two parameters"
    ),
    (
      "--correlate calls,teamHours=0.9 --correlate teamHours,hourlyRate=0.9 --correlate hourlyRate,calls=-0.9",
      "no draws go together as --correlate calls,teamHours=0.9 and teamHours,hourlyRate=0.9 and hourlyRate,calls=-0.9 say"
    ),
    ("--option nix", "no model is called 'nix'"),
    ("--format xml", "give table, json, csv, markdown or svg"),
    ("--format csv --json", "--json says another format"),
    ("--team-hours 0 --hourly-rate 1 --calls=1", "given twice"),
  ])
  func `a command line that cannot be sampled says why`(options: String, words: String) {
    let outcome = PinnedProgram.run(Self.line + " " + options)
    #expect(outcome.exitCode == .usage && outcome.output == "")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test(arguments: [2, 3, 7])
  func `any number of threads prints the same bytes`(threads: Int) {
    let outcome = PinnedProgram.run(Self.manySamples + "\(threads)")
    #expect(outcome.exitCode == .done && outcome.output == Self.onOneThread)
  }

  private static let manySamples = line + " --upfront 0..900 --samples 8.3k --seed 0 --json --threads "
  private static let onOneThread = PinnedProgram.run(manySamples + "1").output

  @Test func `0 is a seed, which is printed, and another one draws otherwise`() throws {
    func figures(_ options: String) throws -> JSONFigures {
      try JSONFigures(PinnedProgram.run(Self.line + " --samples 200 --json " + options).output)
    }
    let (zero, one, largest) = try (
      figures("--seed 0"), figures("--seed 1"), figures("--seed 18446744073709551615")
    )
    #expect([zero, one, largest].map { $0["seed"].string } == ["0", "1", "18446744073709551615"])
    #expect(zero["results.npv.mean"].number != one["results.npv.mean"].number)
    #expect(one["results.npv.mean"].number != largest["results.npv.mean"].number)
    #expect(try figures("")["seed"].string == "1")
    #expect(try figures("--seed 0")["results.npv.mean"].number == zero["results.npv.mean"].number)
  }

  @Test func `samples are written as other numbers are`() throws {
    let figures = try JSONFigures(PinnedProgram.run(Self.line + " --samples 0.3k --json").output)
    #expect(figures["samples"].number == 300)
  }

  @Test func `a decision to stay is told with what it is regretted by`() throws {
    let outcome = PinnedProgram.run("simulate \(Self.decision) --samples 100")
    #expect(outcome.output.contains("The decision is to stay on openai/gpt-5.4-mini."))
    let figures = try JSONFigures(PinnedProgram.run("simulate \(Self.decision) --samples 100 --json").output)
    #expect(figures["choices"].elements.compactMap { $0["choice"].string }.contains("baseline"))
    #expect(figures["option"].string != "baseline" && figures["option"].string != nil)
  }

  @Test func `the option of a decision is looked at, and the command line wins`() throws {
    let line = "simulate examples/move-to-fine-tune.json --samples 50 --json"
    #expect(try JSONFigures(PinnedProgram.run(line).output)["option"].string == "tuned")
    let other = PinnedProgram.run(line + " --option server")
    #expect(try JSONFigures(other.output)["option"].string == "server")
  }

  private static func file(_ correlations: String) -> [String: String] {
    let workload = #""workload": {"calls": "100k..500k", "input": 1200, "output": "60..120"}"#
    let low = #""scenarios": {"low": {"correlations": [{"between": ["output", "calls"], "rank": 0.2}]}}"#
    return [
      "f.json":
        "{\(workload), \(low), \"options\": [\"ft:bedrock/nova-2-lite\"],\n\"correlations\": [\(correlations)]}"
    ]
  }

  @Test(arguments: [
    ("", 0.5), ("--scenario low", 0.2), ("--correlate output,calls=0.1", 0.1),
    ("--scenario low --correlate calls,output=0", 0),
  ])
  func `a file says what goes together, a flag wins`(options: String, rank: Double) throws {
    let words = "simulate f.json --samples 20 --json \(options)".split(separator: " ").map(String.init)
    let files = Self.file(#"{"between": ["calls", "output"], "rank": 0.5}"#)
    let figures = try JSONFigures(PinnedProgram.run(words, files: files).output)
    #expect(figures["correlations"].elements.map { $0["rank"].number } == [rank])
  }

  @Test func `correlations that no numbers have are told at their place in the file`() {
    let files = Self.file(
      #"{"between": ["calls", "output"], "rank": 1}, {"between": ["calls", "teamHours"], "rank": 1}, {"between": ["output", "teamHours"], "rank": -1}"#
    )
    let outcome = PinnedProgram.run(["simulate", "f.json"], files: files)
    #expect(outcome.exitCode == .failure && outcome.errors.hasPrefix("f.json:2:18: no draws go together"))
    #expect(PinnedProgram.run(["compare", "f.json"], files: files).exitCode == .done)
  }

  @Test func `a picture is the histogram, and without ranges there is none`() {
    let picture = PinnedProgram.run(Self.line + " --samples 100 --format svg")
    #expect(picture.output.hasPrefix("<svg") && picture.output.contains("P50"))
    let point = "simulate --calls 1k --input 9 --output 9 --with gpt-6-luna --samples 5"
    #expect(PinnedProgram.run(point + " --format svg").exitCode == .failure)
    #expect(PinnedProgram.run(point).output.contains("No input is a range, so nothing is uncertain"))
  }

  @Test func `the histogram is drawn in the characters of the locale, and left out where it is to be quiet`()
  {
    let words = (Self.line + " --samples 100").split(separator: " ").map(String.init)
    let blocks = PinnedProgram.run(words, environment: ["LANG": "C.UTF-8"]).output
    let plain = PinnedProgram.run(words, environment: ["LANG": "C"]).output
    #expect(blocks.contains("█") && !plain.contains("█") && plain.contains("@@@"))
    let quiet = PinnedProgram.run(words + ["--quiet"], environment: ["LANG": "C.UTF-8"]).output
    #expect(!quiet.contains("█") && !quiet.contains("Defaults:") && quiet.contains("P50"))
  }

  @Test(arguments: ["tuned", "`````"])
  func `a picture in Markdown stands between fences that no name ends`(name: String) {
    let file = """
      {"workload": {"calls": "100k..500k", "input": 1200, "output": 80}, "baseline": {"model": "gpt-5.4"},
      "options": {"\(name)": "ft:bedrock/nova-2-lite"}}
      """
    let outcome = PinnedProgram.run(
      ["simulate", "f.json", "--samples", "20", "--format", "markdown"], files: ["f.json": file])
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    let fence = name == "tuned" ? "```" : "``````"
    #expect(lines.count { $0 == fence + "text" } == 1 && lines.count { $0 == fence } == 1)
    #expect(lines.contains { $0.contains(name) && !$0.hasPrefix(fence) })
  }

  @Test(arguments: [60, 80, 120])
  func `the text fits the screen`(columns: Int) {
    let outcome = PinnedProgram.run("simulate examples/own-gpu.json --samples 100", columns: columns)
    #expect(outcome.exitCode == .done)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count > 20)
    for line in lines { #expect(line.count <= columns, "\(line)") }
  }
}
