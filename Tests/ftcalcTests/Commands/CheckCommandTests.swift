import CostModel
import Foundation
import JSONText
import TestSupport
import Testing

@testable import ftcalc

@Suite struct CheckCommandTests {
  private static let folder = "Tests/ftcalcTests/Golden/decisions"
  private static let formats = ["table", "json", "markdown", "github", "junit"]
  private let scratch: ScratchFolder

  init() throws {
    _ = PinnedProgram.folder
    scratch = try ScratchFolder()
  }

  /// A copy of a sample that a test may change.
  private func copy(_ name: String, changing from: String = "", to: String = "") throws -> String {
    let text = try String(contentsOfFile: "\(Self.folder)/\(name)", encoding: .utf8)
    try scratch.write(from.isEmpty ? text : text.replacing(from, with: to), name)
    return scratch.path(name)
  }

  private static func write(_ bytes: [UInt8], _ path: String) {
    try? String(decoding: bytes, as: UTF8.self).write(toFile: path, atomically: false, encoding: .utf8)
  }

  private func check(_ arguments: String...) -> ftcalc.Outcome {
    PinnedProgram.run(["check"] + arguments, write: Self.write)
  }

  /// A machine in steps under growth, with more steps than are looked at.
  private static let sought = """
    {"workload": {"calls": "98k..192k", "input": 1354, "output": "400..490"},
    "baseline": {"model": "gemini-3.6-flash"},
    "options": {"own": {"kind": "selfHosted", "hostMonthly": 78, "hostCapacity": 3741, "peakFactor": "1.2..1.3"}},
    "time": {"growth": "-5%..5%"}, "decision": {"choose": "baseline", "must": [
    {"metric": "monthlySaving", "atMost": LIMIT, "at": "high"}]}}
    """

  @Test(arguments: [("350", ftcalc.ExitStatus.decision, "x "), ("400", .done, "! ")])
  func `a condition on an end that was sought is a warning, and no pass`(
    limit: String, code: ftcalc.ExitStatus, mark: String
  ) throws {
    try scratch.write(Self.sought.replacing("LIMIT", with: limit), "sought.json")
    let outcome = check(scratch.path("sought.json"))
    #expect(outcome.exitCode == code)
    #expect(outcome.output.contains("\(mark)monthlySaving (high) <= $\(limit)"))
    let words = check(scratch.path("sought.json"), "--format", "github").output
    #expect(words.contains("a draw may lie beyond") == (limit == "400"))
    let quiet = PinnedProgram.run(["compare", scratch.path("sought.json"), "--format", "csv"])
    #expect(quiet.errors.contains("may leave out") && quiet.exitCode == .done)
  }

  @Test(arguments: [
    (["stay"], ftcalc.ExitStatus.done), (["features"], .done), (["tickets"], .decision),
    (["broken"], .failure),
    (["stay", "tickets"], .decision), (["tickets", "stay"], .decision), (["broken", "stay"], .failure),
    (["stay", "tickets", "broken"], .failure), (["tickets", "none"], .failure),
  ])
  func `the worst of all files is the exit code, whatever the flags`(
    names: [String], exitCode: ftcalc.ExitStatus
  ) {
    let paths = names.map { "\(Self.folder)/\($0).json" }
    for format in Self.formats {
      for flags in [[], ["--only-changed"], ["--no-color"]] {
        let outcome = PinnedProgram.run(["check"] + paths + ["--format", format] + flags)
        #expect(outcome.exitCode == exitCode, "\(format) \(flags)")
        #expect(!outcome.output.isEmpty)
      }
    }
  }

  @Test func `a broken file among good ones keeps none of them from being reported`() {
    for format in Self.formats {
      let outcome = PinnedProgram.run(
        ["check", "\(Self.folder)/broken.json", "\(Self.folder)/tickets.json", "--format", format])
      #expect(
        outcome.output.contains("tickets.json") && outcome.output.contains("ft:openai/gpt-4o-mini")
          || format == "github")
      #expect(outcome.errors.split(separator: "\n").count == 3)
      #expect(outcome.exitCode == .failure)
    }
  }

  @Test func `an update replaces the record, says so, and a second one changes nothing`() throws {
    let path = try copy("tickets.json")
    let before = try #require(scratch.text("tickets.json"))
    let first = check("--update", path)
    #expect(first.output.contains("recorded anew"))
    #expect(first.exitCode == .decision)
    let after = try #require(scratch.text("tickets.json"))
    let head = before.prefix(upTo: try #require(before.range(of: "\"recorded\"")).lowerBound)
    #expect(after.hasPrefix(head) && after != before)
    let second = check("--update", path)
    #expect(!second.output.contains("recorded anew"))
    #expect(scratch.text("tickets.json") == after)
    #expect(!check(path).output.contains("changed since"))
  }

  @Test func `an update of what is no file is refused before it is read`() {
    let surroundings = Surroundings(
      environment: [:], isTerminal: false, today: PinnedProgram.today,
      read: { _ throws(Failure) in
        Issue.record("a pipe without a writer would be waited for")
        return []
      }, write: { _, _, _ in true },
      requireReplaceable: { _ throws(Failure) in throw Failure("it is a pipe") })
    let outcome = Program(surroundings).run(["check", "--update", "pipe"])
    #expect(outcome.exitCode == .failure && outcome.errors == "ftcalc: it is a pipe\n")
  }

  @Test func `an update of several files leaves a broken one as it is and records the others`() throws {
    let paths = [try copy("broken.json"), try copy("stay.json", changing: "900", to: "1000")]
    let broken = scratch.text("broken.json")
    let outcome = PinnedProgram.run(["check", "--update"] + paths, write: Self.write)
    #expect(outcome.exitCode == .failure)
    #expect(scratch.text("broken.json") == broken)
    #expect(scratch.text("stay.json")?.contains("\"input\": \"1000\"") == true)
    #expect(check("--only-changed", paths[1]).output == "1 decision, all as recorded\n")
  }

  @Test func `a file that cannot be written is said to be, and stays as it was`() throws {
    let path = try copy("tickets.json")
    let before = scratch.text("tickets.json")
    let surroundings = Surroundings(
      environment: [:], isTerminal: false, columns: nil, today: try #require(CalendarDate("2026-11-20")),
      read: { path throws(Failure) in try ftcalc.Process.read(path) },
      write: { _, path, _ throws(Failure) in throw Failure("cannot write \(path)") })
    let outcome = Program(surroundings).run(["check", "--update", path, "\(Self.folder)/stay.json"])
    #expect(outcome.exitCode == .failure)
    #expect(outcome.errors == "ftcalc: cannot write \(path)\n")
    #expect(outcome.output.contains("stay on openai/gpt-6-luna"))
    #expect(scratch.text("tickets.json") == before)
  }

  @Test func `a file that is as recorded is not written`() {
    var written: [String] = []
    let path = "\(Self.folder)/stay.json"
    _ = PinnedProgram.run(
      ["check", "--update", path, "--as-of", "2026-11-20"], write: { written.append($1) })
    #expect(written == [])
  }

  @Test func `a price raised flips the one decision it should`() throws {
    try scratch.write(
      #"""
      { "provider": "openai", "sources": { "list": { "title": "a letter" } }, "models": [
        { "id": "gpt-6-luna", "prices": [{ "usdPerMillionInputTokens": 0.9, "usdPerMillionOutputTokens": 4.5,
          "source": "list", "checked": "2026-11-19" }] }] }
      """#, "prices.json")
    let paths = ["\(Self.folder)/stay.json", "\(Self.folder)/features.json"]
    let outcome = PinnedProgram.run(["check", "--json", "--prices", scratch.path("prices.json")] + paths)
    let node = try JSONNode(parsing: Array(outcome.output.utf8))
    #expect(node["files"]?.elements?.map { $0["status"]?.text } == ["fails", "holds"])
    #expect(outcome.exitCode == .decision)
    let change = node["files"]?.elements?.first?["changes"]?.elements?.first
    #expect(change?["kind"]?.text == "price" && change?["subject"]?.text == "openai/gpt-6-luna")
  }

  @Test func `a day after the review flips the one decision it should`() throws {
    let paths = [try copy("features.json"), "\(Self.folder)/stay.json"]
    for (day, exitCode) in [("2027-06-01", ftcalc.ExitStatus.done), ("2027-06-02", .decision)] {
      #expect(PinnedProgram.run(["check", "--as-of", day] + paths).exitCode == exitCode)
    }
  }

  @Test(arguments: formats)
  func `with only changes asked for, machines get a whole document`(format: String) throws {
    let path = "\(Self.folder)/stay.json"
    let output = PinnedProgram.run(["check", path, "--only-changed", "--format", format]).output
    switch format {
    case "json":
      let node = try JSONNode(parsing: Array(output.utf8))
      #expect(node["files"]?.elements?.isEmpty == true && node["leftOut"]?.number == 1)
    case "junit": #expect(output.hasSuffix("</testsuites>\n"))
    case "github": #expect(output == "::notice::1 decision, all as recorded\n")
    case "markdown": #expect(output == "## 1 decision, all as recorded\n")
    default: #expect(output == "1 decision, all as recorded\n")
    }
  }

  @Test func `a file without a decision, a missing one and one from nowhere are refused in words`() throws {
    try scratch.write(#"{ "workload": { "calls": 5, "input": 5, "output": 5 } }"#, "none.json")
    let outcome = check(scratch.path("none.json"))
    #expect(outcome.errors.hasPrefix("\(scratch.path("none.json")):1:1: the file holds no 'decision'"))
    #expect(outcome.errors.contains("what ftcalc init writes"))
    #expect(outcome.exitCode == .failure)
    #expect(check().exitCode == .usage)
    #expect(check("--update", "-").exitCode == .usage)
    #expect(check(scratch.path("no.json")).exitCode == .failure)
  }

  @Test func `a decision on a price that is given twice is refused at its place`() {
    let text = """
      { "workload": { "calls": "5k", "input": 1200, "output": 80 }, "baseline": { "discount": "8%" },
        "prices": [{ "provider": "openai", "discount": "8%", "reason": "r" }], "decision": { "choose": "baseline" } }
      """
    let outcome = PinnedProgram.run(["check", "f"], files: ["f": text])
    #expect(
      (outcome.output + outcome.errors).contains(
        "f:1:77: 'discount' and the price of your own at f:2:16 both hold for openai/gpt-4o; keep one"))
    #expect(outcome.exitCode == .failure)
  }

  @Test func `a chosen option that the file no longer has is an error at its place`() throws {
    let path = try copy("stay.json", changing: "\"baseline\",\n", to: "\"host:vpz\",\n")
    let outcome = check(path)
    #expect(outcome.errors == "\(path):6:5: 'host:vpz' is no option of this file; did you mean host:vps?\n")
    #expect(outcome.exitCode == .failure)
  }

  @Test func `every format for people says how old the prices are, and JSON names the day`() throws {
    let path = "\(Self.folder)/tickets.json"
    #expect(check(path).output.contains("\nPrices checked 20"))
    #expect(check(path, "--format", "markdown").output.contains("\nPrices checked 20"))
    let node = try JSONNode(parsing: Array(check(path, "--json").output.utf8))
    let day = try #require(node["files"]?.elements?.first?["oldestPrice"]?.text)
    #expect(check(path).output.contains("Prices checked \(day) to "))
    #expect(!check("\(Self.folder)/broken.json").output.contains("Prices checked"))
  }

  @Test func `an annotation names each change at the place of the decision`() throws {
    let output = check("\(Self.folder)/tickets.json", "--format", "github").output
    let notices = output.split(separator: "\n").filter { $0.hasPrefix("::notice file=") }
    #expect(notices.count == 3)
    #expect(notices.allSatisfy { $0.contains(",line=9,col=5,title=ft%3Aopenai/gpt-4o-mini::") })
    #expect(
      notices.contains { $0.contains("::input from 1200 to 1500: moves monthlySaving from $6,019.20 to") })
  }

  @Test(arguments: ["tickets.json", "my 'own' tickets.json"])
  func `a report that fails shows the command that explains it`(name: String) throws {
    let text = try String(contentsOfFile: "\(Self.folder)/tickets.json", encoding: .utf8)
    try scratch.write(text, name)
    let output = check(scratch.path(name), "--as-of=2026-11-20").output
    let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("See    ftcalc compare ") })
    #expect(line.hasSuffix(" --explain=ft:openai/gpt-4o-mini --as-of=2026-11-20"))
    #expect(line.contains("'") == name.contains("'"))
    let shell = try #require(Shell("sh"))
    let printed = try shell.output(
      ["-c", "printf '%s\\n' " + line.dropFirst("See    ftcalc ".count)], files: [:])
    let words = printed.split(separator: "\n").map(String.init)
    #expect(words.prefix(2) == ["compare", scratch.path(name)])
    #expect(PinnedProgram.run(words).exitCode == .done)
  }

  @Test func `a portfolio and a choice to stay are explained by commands that work`() throws {
    let stays = try copy("stay.json", changing: "\"$20\"", to: "2")
    let features = try copy("features.json", changing: "\"atLeast\": \"2%\"", to: "\"atLeast\": \"90%\"")
    let lines = check(stays, features).output.split(separator: "\n").filter { $0.hasPrefix("See    ") }
    #expect(lines.count == 2)
    for line in lines {
      let words = line.split(separator: " ").dropFirst(2).map(String.init)
      #expect(PinnedProgram.run(words).exitCode == .done, "\(line)")
    }
    #expect(!check("-").output.contains("See    "))
  }

  @Test func `a limit that follows from a record says where there is none`() throws {
    let path = try copy("features.json")
    let text = try #require(scratch.text("features.json"))
    let head = text.prefix(upTo: try #require(text.range(of: ",\n    \"recorded\"")).lowerBound)
    try scratch.write(head + "\n  }\n}\n", "features.json")
    let output = check(path).output
    #expect(output.contains(/! +monthlySaving >= recorded - 10% .* nothing/))
    #expect(output.contains("Nothing is recorded in"))
  }

  @Test func `staying says what it is held against`() throws {
    let outcome = check(try copy("stay.json", changing: "\"$20\"", to: "2"))
    let words = outcome.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains("those of the best alternative, ft:bedrock/nova-2-lite."))
  }

  @Test(arguments: [
    (
      #""options": {"baseline": {"kind": "selfHosted", "hostMonthly": 50, "hostCapacity": 5000}}, "decision": {"choose": "baseline"}"#,
      "'baseline' is no name here; a decision has that word already; take another"
    ),
    (
      #""options": ["host:vps"], "scenarios": {"low": {"baseline": {"model": "nobody/none"}}}, "decision": {"choose": "host:vps"}"#,
      "no model is called 'nobody/none'"
    ),
    (
      #""options": ["host:vps"], "decision": {"choose": "features"}"#, "'features' is no option of this file"
    ),
  ])
  func `what compare refuses, check refuses too, whether a condition looks at it or not`(
    members: String, message: String
  ) {
    let text = #"{"workload": {"calls": 50000, "input": 1200, "output": 80}, "# + members + "}"
    for command in ["compare", "check"] {
      let outcome = PinnedProgram.run([command, "f"], files: ["f": text])
      #expect(outcome.exitCode == .failure, "\(command)")
      #expect(outcome.errors.contains(message), "\(command): \(outcome.errors)")
    }
  }

  @Test func `a file that somebody saved meanwhile is not written over`() throws {
    let text = try String(contentsOfFile: "\(Self.folder)/tickets.json", encoding: .utf8)
    var reads = 0
    var isWritten = false
    let outcome = PinnedProgram.run(
      ["check", "--update", "f"],
      read: { (_) throws(Failure) in
        reads += 1
        return Array((reads == 1 ? text : text + " ").utf8)
      }, write: { _, _ in isWritten = true })
    #expect(outcome.exitCode == .failure && !isWritten)
    #expect(outcome.errors.contains("the file was changed meanwhile; nothing was recorded"))
  }

  @Test func `a scenario is named of a file only`() {
    let outcome = PinnedProgram.run("compare --scenario low --calls 5 --input 5 --output 1")
    #expect(outcome.exitCode == .usage && outcome.errors.contains("--scenario"))
  }
}
