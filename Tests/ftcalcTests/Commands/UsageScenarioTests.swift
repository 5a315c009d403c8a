import CostModel
import Foundation
import TestSupport
import Testing

@testable import ftcalc

/// What `ftcalc usage` hands on: a workload, a weekly table, what a decision saved.
@Suite struct UsageScenarioTests {
  /// A log of four weeks from 2026-10-30 on with three features, each call of the same tokens.
  private static let threeFeatures: String = {
    var text = ""
    for day in 0..<28 {
      let date = CalendarDate(dayNumber: 20_756 + day)
      for (feature, calls, input, output) in [
        ("tickets", 50, 1_200, 80), ("chat", 9, 3_000, 500), ("reports", 1, 6_000, 1_500),
      ] {
        for call in 0..<calls {
          let length = output * (feature == "chat" && call % 3 == 0 ? 4 : 1)
          text +=
            #"{"user_id":"u\#(call % 5)","feature":"\#(feature)","model":"gpt-4o","input_tokens":\#(input),"output_tokens":\#(length),"timestamp":"\#(date)T10:00:0\#(call % 10)Z"}"#
            + "\n"
        }
      }
    }
    return text
  }()

  /// The program, with the files that it writes.
  private static func run(_ line: [String]) -> ftcalc.Outcome {
    PinnedProgram.run(line, write: { bytes, path in try? Data(bytes).write(to: URL(filePath: path)) })
  }

  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(threeFeatures, "log.jsonl")
    return folder
  }

  @Test func `the group that tuning saves most on comes first, with what the log shows of it`() throws {
    let folder = try Self.folder()
    let answer = try JSONFigures(PinnedProgram.run(["usage", folder.path("log.jsonl"), "--json"]).output)
    let candidates = answer["candidates"].elements
    #expect(candidates.map { $0["key.feature"].string } == ["tickets", "chat", "reports"])
    let workload = try #require(candidates.first)["workload"]
    #expect(workload["callsPerMonth"].number.map { abs($0 - 1_500) < 1e-9 } == true)
    #expect(workload["inputTokens"].number == 1_200 && workload["outputTokens"].number == 80)
    let signs = candidates.map {
      $0["signs"].elements.filter { $0["speaksFor"].flag == true }.map { $0["sign"].string }
    }
    #expect(signs == [["narrowOutput", "steadyWeeks"], ["steadyWeeks"], ["narrowOutput", "steadyWeeks"]])
    let net = candidates.map { $0["option.netSaving"].number ?? 0 }
    #expect(net == net.sorted(by: >) && Set(net).count == 3)
  }

  @Test func `answers of a fixed form are a sign of fit`() throws {
    let folder = try Self.folder()
    let text = Self.threeFeatures.replacing(
      "\"feature\":\"chat\"", with: "\"feature\":\"chat\",\"response_format\":{\"type\":\"json_schema\"}")
    try folder.write(text, "forms.jsonl")
    let line = ["usage", folder.path("forms.jsonl"), "--json"]
    let answer = try JSONFigures(PinnedProgram.run(line).output)
    #expect(answer["totals.structuredShare"].number == 1)
    let shares = answer["groups"].elements.map { $0["structuredShare"].number }
    #expect(shares.compactMap(\.self) == [1])
    let signs = answer["candidates"].elements.map { $0["signs"].elements.map { $0["sign"].string } }
    #expect(signs.filter { $0.contains("structuredOutput") }.count == 1)
    let shown = PinnedProgram.run(["usage", folder.path("forms.jsonl"), "--feature", "chat"]).output
    let words = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("a fixed form of the answer in 100.0% of the calls"), "\(shown)")
  }

  @Test func `a group is written as a scenario that compare and check take without an edit`() throws {
    let folder = try Self.folder()
    let path = folder.path("task.json")
    let line = ["usage", folder.path("log.jsonl"), "--feature", "tickets", "--to", path]
    #expect(Self.run(line).exitCode == .done)
    #expect(Self.run(line).exitCode == .failure, "the file is there already")
    let compared = try JSONFigures(PinnedProgram.run(["compare", path, "--json"]).output)
    #expect(compared["workload.callsPerMonth"].number == 1_500)
    // 1,500 calls of 1,200 tokens at $2.50 and 80 at $10 a million.
    #expect(abs((compared["baseline.monthly.total"].number ?? 0) - 5.7) < 1e-9)
    let checked = PinnedProgram.run(["check", path])
    #expect(checked.exitCode == .done && checked.errors.isEmpty)
  }

  @Test func `two weeks are the weekly table of margin, by its own file too`() throws {
    let folder = try Self.folder()
    let log = folder.path("log.jsonl")
    let line = ["usage", log, "--weekly", "--revenue", "300"]
    let shown = try JSONFigures(PinnedProgram.run(line + ["--json"]).output)
    let week = folder.path("week.json")
    #expect(Self.run(line + ["--to", week]).exitCode == .done)
    let margin = try JSONFigures(PinnedProgram.run(["margin", week, "--json"]).output)
    #expect(margin["weekly"].elements.count == 7)
    for (one, other) in zip(margin["weekly"].elements, shown["weekly"].elements) {
      #expect(one["this"].number == other["this"].number && one["last"].number == other["last"].number)
    }
    // A day costs 50 x $0.0038 and 9 x $0.0125 with 3 of them $0.0275, and once $0.03.
    let cost = 7 * (50 * 0.0038 + 6 * 0.0125 + 3 * 0.0275 + 0.03)
    #expect(abs((shown["weekly"].elements[0]["this"].number ?? 0) - cost) < 1e-6)
    #expect(shown["weekly"].elements[1]["this"].number.map { abs($0 - cost / 5) < 1e-6 } == true)
    #expect(shown["weekly"].elements[2]["this"].number.map { abs($0 - cost / 70) < 1e-6 } == true)
  }

  @Test func `what a decision saved is what the calls would have cost less what they did`() throws {
    let folder = try Self.folder()
    try folder.write(
      """
      { "workload": { "calls": 1500, "input": 1200, "output": 80 }, "baseline": { "model": "openai/gpt-5.4" },
        "options": { "older": { "kind": "api", "model": "openai/gpt-4o" } },
        "decision": { "choose": "older", "why": "x", "decidedOn": "2026-11-10",
          "must": [{ "metric": "monthlyCost", "atMost": "$9" }] } }
      """, "decision.json")
    let line = [
      "usage", folder.path("log.jsonl"), "--feature", "tickets", "--against", folder.path("decision.json"),
      "--json",
    ]
    let answer = try JSONFigures(PinnedProgram.run(line).output)
    let month = try #require(answer["months"].elements.first)
    #expect(answer["months"].elements.count == 1)
    #expect(month["firstDay"].string == "2026-11-10" && month["lastDay"].string == "2026-11-26")
    // 17 days of 50 calls: $0.0042 each by the file's model of today, $0.0038 by what was billed.
    #expect(month["calls"].number == 850)
    #expect(
      abs((month["billed"].number ?? 0) - 3.23) < 1e-9 && abs((month["without"].number ?? 0) - 3.57) < 1e-9)
    #expect(abs((answer["saved"].number ?? 0) - 0.34) < 1e-9)
    #expect(abs((answer["promised"].number ?? 0) - 0.6 * 17 / 30) < 1e-9)
    #expect(answer["notes"].elements.isEmpty)
  }

  @Test(arguments: [
    ("\"kind\": \"api\", \"model\": \"openai/gpt-5.4-mini\"", true),
    ("\"kind\": \"hosted\", \"model\": \"openai/gpt-4o\"", true),
    ("\"kind\": \"api\", \"model\": \"openai/gpt-4o\"", false),
  ])
  func `that no call went to the choice of a decision is said`(option: String, isSaid: Bool) throws {
    let folder = try Self.folder()
    try folder.write(
      """
      { "workload": { "calls": 1500, "input": 1200, "output": 80 }, "baseline": { "model": "openai/gpt-5.4" },
        "options": { "other": { \(option) } },
        "decision": { "choose": "other", "why": "x", "decidedOn": "2026-11-10",
          "must": [{ "metric": "monthlyCost", "atMost": "$9" }] } }
      """, "decision.json")
    let shown = PinnedProgram.run(
      ["usage", folder.path("log.jsonl"), "--against", folder.path("decision.json")])
    #expect(shown.exitCode == .done, "\(shown.errors)")
    #expect(
      shown.output.contains("No call of these days went to other, but to gpt-4o") == isSaid, "\(shown.output)"
    )
    let decision = try #require(folder.text("decision.json"))
    try folder.write(
      decision.replacing("\"choose\": \"other\"", with: "\"choose\": \"baseline\""), "stay.json")
    let stay = PinnedProgram.run(["usage", folder.path("log.jsonl"), "--against", folder.path("stay.json")])
    #expect(stay.output.contains("No call of these days went to today's model of the file"), "\(stay)")
  }

  /// A call of the file costs what its attempts cost, so an attempt is no call of its own.
  @Test func `where nothing moved nothing was saved, however many attempts the log has`() throws {
    let folder = try ScratchFolder()
    try folder.write(
      """
      { "workload": { "calls": 1000, "input": 1200, "output": 80, "retryRate": "20%" },
        "baseline": { "model": "openai/gpt-5.4" },
        "decision": { "choose": "baseline", "why": "x", "decidedOn": "2026-10-10",
          "must": [{ "metric": "monthlyCost", "atMost": "$9" }] } }
      """, "decision.json")
    let log = (0..<25).map {
      #"{"model":"gpt-5.4","input_tokens":1200,"output_tokens":80,"attempt":\#($0 < 20 ? 1 : 2),"timestamp":"2026-11-12T10:00:00Z"}"#
    }
    try folder.write(log.joined(separator: "\n"), "log.jsonl")
    let answer = try JSONFigures(
      PinnedProgram.run([
        "usage", folder.path("log.jsonl"), "--against", folder.path("decision.json"), "--json",
      ]).output)
    // 5 of 25 records are another attempt: a retry rate of 20%.
    let calls = answer["months"].elements.first?["calls"].number
    #expect(calls.map { abs($0 - 25 / 1.2) < 1e-9 } == true)
    #expect(answer["saved"].number.map { abs($0) < 1e-9 } == true)
  }

  @Test func `a file is never written over the log, and holds whatever a feature is called`() throws {
    let folder = try ScratchFolder()
    let line = #"{"feature":"a\tb","model":"gpt-4o","input_tokens":5,"output_tokens":5}"# + "\n"
    try folder.write(line, "log.jsonl")
    let log = folder.path("log.jsonl")
    let refused = Self.run(["usage", log, "--to", log, "--force"])
    #expect(refused.exitCode == .usage && folder.text("log.jsonl") == line, "\(refused)")
    #expect(Self.run(["usage", log, "--to", folder.path("a.json")]).exitCode == .done)
    let checked = Self.run(["check", folder.path("a.json")])
    #expect(checked.exitCode == .done, "\(checked)")
  }

  @Test func `calls without a spend saved nothing, and are told`() throws {
    let folder = try ScratchFolder()
    try folder.write(
      """
      { "workload": { "calls": 1500, "input": 1200, "output": 80 }, "baseline": { "model": "openai/gpt-5.4" },
        "options": { "older": { "kind": "api", "model": "openai/gpt-4o" } },
        "decision": { "choose": "older", "why": "x", "decidedOn": "2026-10-10",
          "must": [{ "metric": "monthlyCost", "atMost": "$9" }] } }
      """, "decision.json")
    func line(_ model: String, _ day: String) -> String {
      #"{"model":"\#(model)","input_tokens":1200,"output_tokens":80,"timestamp":"\#(day)T10:00:00Z"}"# + "\n"
    }
    func answer(_ log: String) throws -> JSONFigures {
      try folder.write(log, "log.jsonl")
      let line = ["usage", folder.path("log.jsonl"), "--against", folder.path("decision.json"), "--json"]
      return try JSONFigures(PinnedProgram.run(line).output)
    }
    let known = String(repeating: line("gpt-4o", "2026-11-12"), count: 20)
    let unknown =
      String(repeating: line("house", "2026-11-13"), count: 30) + line("house", "2026-10-20") + "{\n"
    let (alone, mixed) = (try answer(known), try answer(known + unknown))
    #expect(alone["months"].elements.map { $0["calls"].number } == [20])
    #expect(mixed["months"].elements.map { $0["calls"].number } == [20])
    #expect(
      mixed["months"].elements.map { $0["without"].number }
        == alone["months"].elements.map { $0["without"].number })
    let notes = mixed["notes"].elements.compactMap(\.string)
    #expect(notes.contains { $0.hasPrefix("31 calls of 51 with neither a cost nor a price left out") })
    #expect(notes.contains("1 record of 52 cannot be counted."))
    #expect(!alone["notes"].elements.contains { $0.string?.contains("neither") == true })
  }

  @Test func `the log that is built in needs no file, and a log beside it is refused`() throws {
    let demonstration = try JSONFigures(PinnedProgram.run(["usage", "--demo", "--json"]).output)
    let file = try JSONFigures(PinnedProgram.run(["usage", "examples/calls.jsonl", "--json"]).output)
    #expect(demonstration["totals.calls"].number == file["totals.calls"].number)
    #expect(demonstration["totals.pricedSpend"].number == file["totals.pricedSpend"].number)
    #expect(PinnedProgram.run(["usage", "--demo", "log.jsonl"]).exitCode == .usage)
    #expect(PinnedProgram.run(["usage"]).exitCode == .usage)
  }

  @Test func `groups of several models, and days, are no candidates, and no scenario`() throws {
    let folder = try Self.folder()
    let mixed = Self.threeFeatures.replacing(
      "u1\",\"feature\":\"tickets\",\"model\":\"gpt-4o",
      with: "u1\",\"feature\":\"tickets\",\"model\":\"gpt-5.4")
    try folder.write(mixed, "mixed.jsonl")
    let line = ["usage", folder.path("mixed.jsonl"), "--by", "feature", "--json"]
    let candidates = try JSONFigures(PinnedProgram.run(line).output)["candidates"].elements
    #expect(candidates.map { $0["key.feature"].string } == ["chat", "reports"])
    let days = ["usage", folder.path("log.jsonl"), "--by", "day,feature", "--json"]
    #expect(try JSONFigures(PinnedProgram.run(days).output)["candidates"].elements.isEmpty)
    let refused = Self.run([
      "usage", folder.path("mixed.jsonl"), "--feature", "tickets", "--to", folder.path("x.json"),
    ])
    #expect(refused.exitCode == .failure && refused.errors.contains("--where model=gpt-4o"))
    #expect(Self.run(["usage", "--demo", "--to", folder.path("x.json"), "--json"]).exitCode == .usage)
  }

  @Test
  func `a call that was sent twice costs twice in the month of a scenario, by its id or by its own word`()
    throws
  {
    let folder = try Self.folder()
    var byID = ""
    var byAttempt = ""
    for day in 1...9 {
      for attempt in 1...2 {
        let rest =
          #""feature":"a","model":"gpt-4o","input_tokens":1000,"output_tokens":\#(100 * attempt),"timestamp":"2026-11-0\#(day)T10:00:00Z"}"#
          + "\n"
        byID += #"{"request_id":"r\#(day)","# + rest
        byAttempt += #"{"attempt":\#(attempt),"# + rest
      }
    }
    try folder.write(byID, "id.jsonl")
    try folder.write(byAttempt, "attempt.jsonl")
    for line in [["id.jsonl", "--dedupe"], ["attempt.jsonl"]] {
      let answer = try JSONFigures(
        PinnedProgram.run(["usage", folder.path(line[0]), "--json"] + line.dropFirst()).output)
      let candidate = try #require(answer["candidates"].elements.first)
      let billed = try #require(candidate["monthlyBill"].number)
      let spent = try #require(answer["totals.pricedSpend"].number)
      // A month of 30 days costs what nine days cost, 30 times over 9, but for the rounding of shares and tokens.
      #expect(abs(billed / (spent * 30 / 9) - 1) < 0.01, "\(line)")
    }
  }

  @Test func `what the options leave out is said, and so are too many groups and bare returns`() throws {
    let folder = try Self.folder()
    let none = PinnedProgram.run(["usage", folder.path("log.jsonl"), "--feature", "nobody"])
    #expect(none.output.contains("No call fits what the options choose: 1,680 calls were left out"))
    try folder.write("model,input_tokens,output_tokens\rgpt-4o,5,6\rgpt-4o,5,6\r", "bare.csv")
    let bare = PinnedProgram.run(["usage", folder.path("bare.csv")])
    #expect(bare.exitCode == .failure && bare.errors.contains("carriage return"))
    let many = (0...100_000).map {
      #"{"feature":"f\#($0)","model":"gpt-4o","input_tokens":1,"output_tokens":1}"# + "\n"
    }
    try folder.write(many.joined(), "many.jsonl")
    for threads in ["1", "2"] {
      let refused = PinnedProgram.run(["usage", folder.path("many.jsonl"), "--threads", threads])
      #expect(refused.exitCode == .failure && refused.errors.contains("more than 100,000 groups"))
    }
  }
}
