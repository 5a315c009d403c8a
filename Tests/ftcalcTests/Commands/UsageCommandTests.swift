import CostModel
import Foundation
import TestSupport
import Testing

@testable import ftcalc

/// `ftcalc usage`.
@Suite struct UsageCommandTests {
  private static let log = "examples/calls.jsonl"

  /// What one group of a log comes to, counted without the program.
  private struct Counted {
    var calls = 0, input = 0, cached = 0, output = 0, hits = 0
    var millionths = 0
    var tokens: [Int] = []
    var users: [String: Int] = [:]

    func percentile(_ percent: Int) -> Int { tokens.sorted()[(tokens.count * percent + 99) / 100 - 1] }

    func top(_ percent: Int) -> Double {
      let spends = users.values.sorted(by: >)
      let most = spends.prefix((spends.count * percent + 99) / 100).reduce(0, +)
      return Double(most) / Double(spends.reduce(0, +))
    }
  }

  @Test func `sums, percentiles and users equal an independent count`() throws {
    var random = SeededGenerator(seed: 16)
    var groups: [String: Counted] = [:]
    var text = ""
    for number in 0..<6_000 {
      let feature = ["triage", "chat", "search \"x\""][Int(random.next() % 3)]
      let (input, output) = (Int(random.next() % 9000) + 1, Int(random.next() % 700) + 1)
      let cached = random.next() % 3 == 0 ? input / 2 : 0
      let user = "u\(random.next() % 90)"
      // Of gpt-4o: $2.50, from the cache $1.25, and $10 for a million tokens, in quarters of a millionth.
      let quarters = (input - cached) * 10 + cached * 5 + output * 40
      groups[feature, default: Counted()].calls += 1
      groups[feature]?.input += input
      groups[feature]?.cached += cached
      groups[feature]?.output += output
      groups[feature]?.hits += cached > 0 ? 1 : 0
      groups[feature]?.millionths += quarters
      groups[feature]?.tokens.append(input + output)
      groups[feature]?.users[user, default: 0] += quarters
      let name = feature.replacing("\"", with: "\\\"")
      text +=
        #"{"user_id":"\#(user)","feature":"\#(name)","model":"gpt-4o-2024-08-06","input_tokens":\#(input),"cached_input_tokens":\#(cached),"output_tokens":\#(output),"timestamp":\#(1_790_000_000 + number * 60)}"#
        + "\n"
    }
    let folder = try ScratchFolder()
    try folder.write(text, "a.jsonl")
    let line = ["usage", folder.path("a.jsonl"), "--by", "feature", "--json"]
    let outcome = PinnedProgram.run(line)
    #expect(
      outcome == PinnedProgram.run(line + ["--threads", "1"])
        && outcome == PinnedProgram.run(line + ["--threads", "3"]))
    let answer = try JSONFigures(outcome.output)
    #expect(answer["groups"].elements.count == groups.count)
    for group in answer["groups"].elements {
      let expected = try #require(groups[group["key.feature"].string ?? ""])
      #expect(group["calls"].number == Double(expected.calls))
      #expect(group["inputTokens"].number == Double(expected.input))
      #expect(group["cachedInputTokens"].number == Double(expected.cached))
      #expect(group["outputTokens"].number == Double(expected.output))
      #expect(abs((group["pricedSpend"].number ?? 0) - Double(expected.millionths) / 4e6) < 1e-9)
      for percent in [50, 90, 99] {
        #expect(group["tokensPerCall.p\(percent)"].number == Double(expected.percentile(percent)))
      }
      #expect(group["users"].number == Double(expected.users.count))
      for percent in [1, 5, 10] {
        let share = try #require(group["topUsersShare.\(percent)%"].number)
        // Users are told apart by spend in billionths, each call rounded.
        #expect(abs(share - expected.top(percent)) < 1e-6)
      }
      #expect(
        abs((group["cacheHitRate"].number ?? 0) - Double(expected.hits) / Double(expected.calls)) < 1e-11)
    }
    let all = groups.values.reduce(0) { $0 + $1.millionths }
    #expect(abs((answer["totals.pricedSpend"].number ?? 0) - Double(all) / 4e6) < 1e-9)
  }

  @Test(arguments: [
    ("nowhere.jsonl", "no such file or directory", 2), ("\(log) --by modle", "did you mean 'model'?", 64),
    ("\(log) --by feature,feature", "different names", 64),
    ("\(log) --by metadata.team", "no call of the log has", 2),
    ("\(log) --map inptu=a", "did you mean input?", 64),
    ("\(log) --map input", "--map cannot be 'input'", 64),
    ("\(log) --where feature", "--where cannot be 'feature'", 64),
    ("\(log) --invoice ten", "--invoice cannot be", 64),
    ("\(log) --since 2026-13-01", "--since cannot be", 64), ("\(log) --top 0", "--top", 64),
    ("\(log) --threads 0", "--threads", 64), ("\(log) --log-format opneai", "openai", 64), ("", "LOG...", 64),
    ("\(log) --quiet --notes", "--quiet and --notes", 64), ("README.md", "cannot read 'README.md'", 2),
    ("pricing/cohere.json", "cannot read", 2),
  ])
  func `what cannot be told is said`(arguments: String, words: String, code: Int32) {
    let outcome = PinnedProgram.run("usage \(arguments)")
    #expect(outcome.exitCode.rawValue == code && outcome.output == "", "\(outcome)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func `a strict reading names what cannot be counted and what has no price`() throws {
    let folder = try ScratchFolder()
    try folder.write(#"{"model":"house","input_tokens":5,"output_tokens":5}"# + "\n{\n", "a.jsonl")
    let path = folder.path("a.jsonl")
    let outcome = PinnedProgram.run(["usage", path, "--strict"])
    #expect(outcome.exitCode == .failure && outcome.output == "")
    #expect(
      outcome.errors.hasPrefix("\(path):2:")
        && outcome.errors.contains("ftcalc: 1 call of house without a price"))
    #expect(PinnedProgram.run(["usage", path]).exitCode == .done)
    #expect(PinnedProgram.run(["usage", Self.log, "--strict"]).exitCode == .done)
  }

  @Test func `calls without usage are told, and refused by a strict reading`() throws {
    let folder = try ScratchFolder()
    let silent = #"{"object":"chat.completion","model":"gpt-4o","usage":null}"# + "\n"
    let told =
      #"{"object":"chat.completion","model":"gpt-4o","usage":{"prompt_tokens":1000,"completion_tokens":100}}"#
      + "\n"
    try folder.write(String(repeating: silent, count: 9) + told, "a.jsonl")
    let path = folder.path("a.jsonl")
    let answer = try JSONFigures(PinnedProgram.run(["usage", path, "--json"]).output)
    #expect(answer["totals.callsWithoutUsage"].number == 9 && answer["totals.callsWithoutSpend"].number == 9)
    let words = "9 calls of 10 with neither tokens nor a cost nor a failure"
    #expect(answer["notes"].elements.first?.string?.hasPrefix(words) == true)
    let strict = PinnedProgram.run(["usage", path, "--strict"])
    #expect(
      strict.exitCode == .failure && strict.errors.contains(words) && !strict.errors.contains("--prices"))
  }

  @Test func `a path that is too long is refused`() {
    let path = Array(repeating: "a", count: 40_000).joined(separator: ".")
    for option in [["--by", path], ["--where", "\(path)=x"], ["--map", "input=\(path)"]] {
      let outcome = PinnedProgram.run(["usage", Self.log] + option)
      #expect(outcome.exitCode == .usage && outcome.errors.contains("up to 64 parts"))
    }
  }

  @Test func `three fields at one path are refused by name`() {
    let maps = ["cached=x", "written=x", "user=x"].flatMap { ["--map", $0] }
    let outcome = PinnedProgram.run(["usage", Self.log] + maps)
    #expect(outcome.exitCode == .usage && outcome.errors.contains("map two of cached, written, user"))
  }

  @Test func `standard input is read as a stream`() throws {
    let pipe = Pipe()
    let text = try String(contentsOf: PinnedProgram.folder.appending(path: Self.log), encoding: .utf8)
    pipe.fileHandleForWriting.write(Data(text.utf8))
    try pipe.fileHandleForWriting.close()
    let outcome = PinnedProgram.run(
      ["usage", "-", "--json"], standardInput: pipe.fileHandleForReading.fileDescriptor)
    let file = PinnedProgram.run(["usage", Self.log, "--json"])
    #expect(outcome.output == file.output.replacing(Self.log, with: "standard input"))
  }

  @Test(arguments: ["table", "json", "csv", "markdown"])
  func `no number is one that is none, and nothing obeys a name`(format: String) throws {
    let folder = try ScratchFolder()
    try folder.write(
      #"{"feature":"=1+\u001b[2J\n|x","model":"","input_tokens":0,"output_tokens":0}"# + "\n"
        + #"{"feature":"<b>","input_tokens":9223372036854775807,"output_tokens":9223372036854775807}"# + "\n",
      "a.jsonl")
    for extra in [[], ["--by", "day"], ["--by", "feature"], ["--invoice", "0"], ["--notes"], ["--quiet"]] {
      let outcome = PinnedProgram.run(["usage", folder.path("a.jsonl"), "--format", format] + extra)
      #expect(outcome.exitCode == .done || extra == ["--by", "day"], "\(extra): \(outcome.errors)")
      #expect(
        outcome.output.matches(of: /\b(nan|inf)\b/).isEmpty && !outcome.output.contains("\u{1B}"), "\(extra)")
    }
  }

  @Test func `a table fits its width, and says what it leaves out`() {
    for columns in [40, 80, 120] {
      let outcome = PinnedProgram.run("usage \(Self.log) --by day,user,model --top 4", columns: columns)
      let lines = outcome.output.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= columns || columns < 60 }, "\(outcome.output)")
      #expect(outcome.output.contains("more groups, "))
    }
  }

  @Test func `days and keys choose calls, and what is the same is counted once`() throws {
    func calls(_ extra: String) throws -> Double? {
      try JSONFigures(PinnedProgram.run("usage \(Self.log) \(Self.log) --json \(extra)").output)[
        "totals.calls"
      ].number
    }
    #expect(try calls("") == 46)
    let early = try #require(try calls("--until 2026-10-20"))
    let late = try #require(try calls("--since 2026-10-21"))
    #expect(early > 0 && late > 0 && early + late == 46)
    #expect(
      try calls("--where feature=chat") == 11 && calls("--where feature=chat --where model=gpt-4o") == 0)
    let folder = try ScratchFolder()
    let text = try String(contentsOf: PinnedProgram.folder.appending(path: Self.log), encoding: .utf8)
    try folder.write(text + text, "twice.jsonl")
    let twice = PinnedProgram.run(["usage", folder.path("twice.jsonl"), "--json"])
    let once = PinnedProgram.run(["usage", folder.path("twice.jsonl"), "--json", "--dedupe"])
    #expect(try JSONFigures(twice.output)["totals.calls"].number == 92)
    #expect(
      try JSONFigures(once.output)["totals.calls"].number == 46
        && JSONFigures(once.output)["copies"].number == 46)
  }
}
