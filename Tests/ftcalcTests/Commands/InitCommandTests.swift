import CostModel
import Presentation
import TestSupport
import Testing

@testable import ftcalc

@Suite struct InitCommandTests {
  private static let flags = ["--calls", "50k", "--input", "1200", "--output", "80"]

  private static func text(_ flags: [String]) -> String { PinnedProgram.run(["init"] + flags).output }

  @Test func `the worked example is the same on a terminal, and is compared as it stands`() {
    let text = Self.text([])
    #expect(PinnedProgram.run(["init"], isTerminal: true, columns: 120).output == text)
    let outcome = PinnedProgram.run(["compare", "-"], input: text)
    #expect(outcome.errors == "")
    for name in ["small", "tuned", "server", "low", "high"] { #expect(outcome.output.contains(name)) }
  }

  @Test func `what goes together is written into the file, and drawn together from there`() {
    let ranges = [
      "--calls", "20k..60k", "--input", "1200", "--output", "60..120", "--with", "ft:nova-2-lite",
    ]
    let text = Self.text(ranges + ["--correlate", "calls,output=0.5"])
    #expect(
      text.contains("  \"correlations\": [\n    { \"between\": [\"calls\", \"output\"], \"rank\": 0.5 },"))
    let drawn = PinnedProgram.run(["simulate", "-", "--samples", "50", "--json"], input: text)
    let stated = PinnedProgram.run(
      ["simulate", "--samples", "50", "--json", "--correlate", "calls,output=0.5"] + ranges)
    #expect(drawn.errors == "" && drawn.output == stated.output)
    #expect(PinnedProgram.run(["init", "--correlate", "calls,output=0.5"]).exitCode != .done)
  }

  @Test func `the choice of the worked example is the cheapest of its options over the horizon`() throws {
    let json = try JSONFigures(PinnedProgram.run(["compare", "-", "--json"], input: Self.text([])).output)
    let net = json["options"].elements.compactMap { option -> (String, Double)? in
      guard let id = option["id"].string, let net = option["horizon.net"].number else { return nil }
      return (id, net)
    }
    #expect(net.max { $0.1 < $1.1 }?.0 == "tuned", "\(net)")
    // Its price rests on one source; nothing else is to be said.
    #expect(json["notes"].elements.compactMap(\.string).map { $0.contains("unconfirmed") } == [true])
  }

  @Test(arguments: ["table", "json", "csv", "markdown"])
  func `a file of flags is compared as the flags are`(format: String) {
    for flags in [
      Self.flags,
      Self.flags + [
        "--with", "GPT-4o-mini,openai/gpt-4o-mini,ft:nova-2-lite,host:VPS", "--host-monthly", "85",
      ],
      Self.flags + ["--ramp=10%,33.3%,100%", "--start=2026-12-01", "--then=gpt-5.4", "--growth=-5%"],
      [
        "--calls=20k..60k/day", "--system=400", "--message=1_000", "--output=8e1", "--task=chat",
        "--model=gpt-4o",
      ],
      Self.flags + [
        "--model=custom", "--price-input=$2.50", "--price-output=.5", "--with=ft:custom,host:custom",
      ]
        + ["--premium=2x", "--host-hourly=$1.79/hour"],
    ] {
      var expected = PinnedProgram.run(["compare", "--format", format] + flags)
      // The file names the model that flags may leave out.
      expected.output.replace(" (assumed; yours: --model)", with: "")
      let text = Self.text(flags)
      #expect(PinnedProgram.run(["compare", "--format", format, "-"], input: text) == expected, "\(flags)")
      #expect(expected.exitCode == .done, "\(flags): \(expected.errors)")
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `flags and the file made of them give the same JSON, and what compare refuses is not written`(
    part: UInt64
  ) {
    var written = 0
    for seed in (part - 1) * 5..<part * 5 {
      let flags = SampledComparison.flagsOfEveryKind(seed: seed)
      let expected = PinnedProgram.run(["compare", "--json"] + flags)
      let file = PinnedProgram.run(["init"] + flags)
      #expect(file.exitCode == expected.exitCode, "\(flags)")
      #expect(file.errors == expected.errors, "\(flags)")
      guard expected.exitCode == .done else { continue }
      written += 1
      let actual = PinnedProgram.run(["compare", "--json", "-"], input: file.output)
      #expect(actual.errors == "", "\(flags)")
      let difference = lineDiff(expected: expected.output, actual: actual.output)
      #expect(difference == "", "\(flags)")
    }
    #expect(written >= 1, "hardly anything was compared")
  }

  @Test func `the file of hundreds of flags states what the flags state`() throws {
    let book = try PriceBook.embedded()
    var compared = 0
    for seed in 1000..<1120 as Range<UInt64> {
      let flags = SampledComparison.flagsOfEveryKind(seed: seed)
      guard case .run(let invocation) = try ArgumentParser.parse(["init"] + flags, by: .ftcalc()),
        let stated = try? ScenarioFlags(invocation).statement()
      else { continue }
      compared += 1
      let text = ScenarioFileText(stated, in: book, on: CalendarDate(dayNumber: 20_000)).text
      let read = try ScenarioFile(bytes: Array(text.utf8), named: "file").base
      #expect(read.given.mapValues(\.0) == stated.given.mapValues(\.0), "\(flags)")
      #expect(read.model == stated.model ?? CompleteScenario.defaultModel, "\(flags)")
      #expect(read.successor == stated.successor && read.purpose == stated.purpose, "\(flags)")
      #expect(read.start == stated.start && read.ramp == stated.ramp, "\(flags)")
      var names: [String] = []
      for option in stated.options ?? [] where !names.contains(option.plan.id(in: book)) {
        names.append(option.plan.id(in: book))
      }
      #expect(read.options?.map(\.label) ?? [] == names, "\(flags)")
      #expect(read.options?.map { $0.plan.id(in: book) } ?? [] == names, "\(flags)")
    }
    #expect(compared >= 90)
  }

  @Test func `a file is written with the text that would be printed, and what comes next is said`() {
    var written: [String: String] = [:]
    let outcome = PinnedProgram.run(
      ["init", "--to", "my tickets.json"] + Self.flags,
      write: { bytes, path in
        written[path] = String(decoding: bytes, as: UTF8.self)
      })
    #expect(written == ["my tickets.json": Self.text(Self.flags)])
    let name = "'my tickets.json'"
    #expect(outcome.output == "wrote \(name); next: ftcalc compare \(name)\n")
    #expect(PinnedProgram.run(["init", "--to=-"] + Self.flags).output == Self.text(Self.flags))
  }

  @Test func `a file that is there is replaced by force alone`() throws {
    let folder = try ScratchFolder()
    try folder.write("mine", "a.json")
    let path = folder.path("a.json")
    let program = Program(
      Surroundings(
        environment: [:], isTerminal: true, columns: nil, today: CalendarDate(dayNumber: 20_000),
        read: ftcalc.Process.read, write: FileReplacement.write))
    let refused = program.run(["init", "--to", path])
    #expect(refused.exitCode == .failure)
    #expect(refused.errors.contains("is there already; --force replaces it"))
    #expect(folder.text("a.json") == "mine")
    #expect(program.run(["init", "--to", path, "--force"]).exitCode == .done)
    #expect(folder.text("a.json") == program.run(["init"]).output)
    #expect(try folder.names == ["a.json"])
  }

  @Test(
    arguments: [
      (["--force"], "ftcalc: --force goes with --to FILE, the file that may be replaced\n"),
      (
        ["--calls", "50k", "--input", "1200"],
        "ftcalc: --output is missing; give the output tokens of a call, thoughts of a reasoning model included, such as --output 80\n"
      ),
      (
        Self.flags + ["--model", "gpt-4oo"],
        "ftcalc: no model is called 'gpt-4oo'; did you mean openai/gpt-4o\n"
      ),
    ])
  func `what makes no file is refused in the words of the flags`(flags: [String], message: String) {
    var isWritten = false
    let outcome = PinnedProgram.run(["init"] + flags + ["--to=-"], write: { _, _ in isWritten = true })
    #expect(outcome.errors.hasPrefix(message.dropLast()))
    #expect(outcome.exitCode == .usage)
    #expect(outcome.output == "" && !isWritten)
  }
}

extension SampledComparison {
  /// Flags of a comparison with those too that have values of their own kind: ramps, days, machines, prices.
  static func flagsOfEveryKind(seed: UInt64) -> [String] {
    var flags = Array(arguments(seed: seed).dropFirst())
    var generator = SeededGenerator(seed: ~seed)
    func add(_ choices: [String]) {
      guard Int.random(in: 0..<4, using: &generator) == 0 else { return }
      if let flag = choices.randomElement(using: &generator),
        !flags.contains(where: { $0.hasPrefix(flag.prefix { $0 != "=" } + "=") })
      {
        flags.append(flag)
      }
    }
    add([
      "--ramp=10%,50%,100%", "--ramp=0.07,1", "--ramp=12.5%,99.9%", "--ramp=110%",
      "--ramp=10% for 2 weeks,50%:1mo,100%",
    ])
    add(["--start=2026-12-01", "--start=2027-06-30", "--start=2026-02-30"])
    add(["--then=gpt-5.4", "--then=openai/gpt-6-luna", "--then=nothing"])
    add(["--host-monthly=85", "--host-monthly=$1,200", "--host-hourly=$1.79/h"])
    add(["--host-capacity=50k", "--host-capacity=60_000/day"])
    add(["--discount=15%", "--price-cached=1.25"])
    add([
      "--with=host:custom", "--with=ft:gpt-4o-mini,FT:openai/gpt-4o-mini", "--with=gpt-4o,ft:gpt-4o,host:VPS",
    ])
    add(["--days-per-month=30.4", "--peak-factor=3x", "--platform-fee=$14.50"])
    return flags
  }
}
