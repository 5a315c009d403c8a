import CostModel
import TestSupport
import Testing

@testable import ftcalc

@Suite struct ProgramTests {
  private static let command = "compare --calls 50000 --input 1200 --output 80".split(separator: " ")
    .map(String.init)

  @Test(
    arguments: [
      (true, [:], [], true), (false, [:], [], false), (true, ["NO_COLOR": "1"], [], false),
      (true, ["NO_COLOR": ""], [], true), (true, ["TERM": "dumb"], [], false),
      (true, [:], ["--no-color"], false),
      (true, [:], ["--json"], false), (true, [:], ["--format", "csv"], false),
      (true, [:], ["--format", "markdown"], false),
    ] as [(Bool, [String: String], [String], Bool)])
  func `tables have colours on a terminal alone, unless they are unwanted`(
    isTerminal: Bool, environment: [String: String], options: [String], hasColors: Bool
  ) {
    let outcome = PinnedProgram.run(Self.command + options, environment: environment, isTerminal: isTerminal)
    #expect(outcome.output.contains("\u{1B}") == hasColors)
  }

  @Test func `colours are all that a terminal adds`() {
    let plain = PinnedProgram.run(Self.command).output
    let colored = PinnedProgram.run(Self.command, isTerminal: true).output
    #expect(colored.replacing(/\u{1B}\[\d+m/, with: "") == plain)
  }

  @Test(
    arguments: [
      ("HOST:vps", "host:vps  "), ("VPS", "host:vps  "), ("FT:gpt-4o", "openai/gpt-4o\n"),
      ("AZURE/gpt-4o-mini-2024-07-18", "azure/gpt-4o-mini\n"),
    ])
  func `a card is found by the names of the options`(name: String, start: String) {
    #expect(PinnedProgram.run(["prices", "show", name]).output.hasPrefix(start))
  }

  @Test(arguments: ["host:vpss", "HOST:vpss"])
  func `an unknown machine is no unknown model`(name: String) {
    let outcome = PinnedProgram.run(["prices", "show", name])
    #expect(outcome.errors == "ftcalc: no machine is called 'vpss'; did you mean host:vps?\n")
    #expect(outcome.exitCode == .usage)
  }

  @Test func `the width is that of COLUMNS, else of the terminal, within reason`() {
    func longest(_ environment: [String: String], _ columns: Int?) -> Int {
      let output = PinnedProgram.run(Self.command, environment: environment, columns: columns).output
      return output.split(separator: "\n").map(\.count).max() ?? 0
    }
    #expect(longest([:], nil) <= 80)
    #expect((101...120).contains(longest([:], 120)))
    #expect(longest(["COLUMNS": "90"], 120) <= 90)
    #expect(longest(["COLUMNS": "99999"], nil) <= 200)
    #expect(longest(["COLUMNS": "wide"], nil) <= 80)
  }

  @Test func `an argument that is not UTF-8 is refused as it stands, whatever the others say`() {
    let surroundings = Surroundings(
      environment: [:], isTerminal: false, today: PinnedProgram.today,
      read: { _ throws(Failure) in throw Failure("read") },
      write: { _, _, _ throws(Failure) in throw Failure("written") })
    let outcome = Program(surroundings).run([Array("check".utf8), [0x61, 0x27, 0xC3], Array("--help".utf8)])
    #expect(outcome.exitCode == .usage && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix(#"ftcalc: the argument 'a\x27\xC3' is not UTF-8; "#))
    #expect(Program(surroundings).run([Array("version".utf8)]).output == PinnedProgram.run("version").output)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `no argument list makes it trap, and errors have texts and codes`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      let arguments = HostileArguments.draw(&generator)
      let outcome = PinnedProgram.run(arguments)
      #expect([.done, .failure, .usage].contains(outcome.exitCode), "\(arguments)")
      #expect((outcome.exitCode == .done) == outcome.errors.isEmpty, "\(arguments)")
      #expect((outcome.exitCode == .done) != outcome.output.isEmpty, "\(arguments)")
      for scalar in (outcome.errors + outcome.output).unicodeScalars where scalar.value < 32 {
        #expect(scalar == "\n" || scalar == "\r", "\(arguments)")
      }
      #expect(outcome.errors.isEmpty || outcome.errors.hasSuffix("\n"))
    }
  }
}

/// Argument lists that nobody should write.
private enum HostileArguments {
  private static let values = [
    "", " ", "-", "--", "0", "-0", "-1", "1e400", "-1e400", "1e-400", "nan", "inf", "0x10", "1e12", "1e308",
    "9223372036854775808", "1..2", "2..1", "1..2..3..4", "..", "1..", "50k/day", "50k/", "/day", "30%",
    "101%",
    "%", "$", "$1", "1,2", "1,000", "1__0", "٣", "½", "1 2", "\u{0}", "\u{1B}[31m", "\u{202E}abc", "e\u{301}",
    "👩‍👩‍👧", "ft:", "ft:ft:gpt-4o", "host:", "host:vps", "host:custom", "gpt-4o", "openai/", "/", "custom",
    "ft:custom",
    "gpt-4o,,gpt-4o", "2026-02-30", "0000-00-00", "9999-12-31", "2027-06-01", "10%,50%", ",", "json", "chat",
    "Sources", "README.md", "/dev/null", "no/such/file", "pricing/openai.json", "a=b", "=", "--calls",
    String(repeating: "9", count: 5000), String(repeating: "a\u{301}", count: 300),
  ]

  private static let names =
    Parameters.standard.all.map(\.flag) + [
      "--model", "--with", "--task", "--ramp", "--start", "--then", "--format", "--json", "--explain",
      "--by-month",
      "--prices",
      "--as-of", "--quiet", "--to", "--force", "--no-color", "--provider", "--tunable", "--help", "--version",
      "-h", "--", "-x",
      "---",
      "--modle", "--calls\u{0}", "--CALLS",
    ]

  private static let commands = [
    ["compare"], ["compare"], ["compare"], ["init"], ["prices", "list"], ["prices", "show"],
    ["prices", "validate"],
    ["prices", "overheads"], ["prices"], ["completions"], ["manual"], ["help"], ["version"], ["compere"],
    [""], [],
  ]

  static func draw(_ generator: inout SeededGenerator) -> [String] {
    var arguments = commands.randomElement(using: &generator) ?? []
    if arguments == ["compare"], Bool.random(using: &generator) {
      arguments += ["--output=\(values.randomElement(using: &generator) ?? "")", "--input=100", "--calls=5"]
    }
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      let name = names.randomElement(using: &generator) ?? ""
      let value = values.randomElement(using: &generator) ?? ""
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: arguments.append(value)
      case 1: arguments.append(name)
      case 2: arguments += [name, value]
      default: arguments.append("\(name)=\(value)")
      }
    }
    return arguments
  }
}
