import CostModel
import Foundation
import JSONText
import TestSupport
import Testing

@testable import ftcalc

/// Files that a slip of the hand has damaged: never a trap, and never an answer to what is no scenario.
///
/// Whether the answer was right is judged by a list of keys and ranges of its own, and not by the reader.
@Suite struct MutatedScenarioFileTests {
  private static let original: [UInt8] = {
    let file = PinnedProgram.folder.appending(path: "Tests/ftcalcTests/Golden/scenario.json")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    // Ranges take longer, and are read like numbers.
    return Array(
      text.replacing("$100..200", with: "$150").replacing("40..80", with: "60").utf8)
  }()

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `damaged files are refused or still scenarios`(batch: UInt64) throws {
    try #require(!Self.original.isEmpty)
    var accepted = 0
    for seed in 0..<100 as Range<UInt64> {
      var random = SeededGenerator(seed: batch * 100 + seed)
      var bytes = Self.original
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        bytes = TextMutation.mutate(bytes, using: &random)
      }
      let outcome = PinnedProgram.run(["compare", "f", "--quiet"]) { (_) throws(Failure) in bytes }
      let text = String(decoding: bytes, as: UTF8.self)
      guard outcome.exitCode == .done else {
        #expect(outcome.exitCode == .failure && outcome.output == "", "\(text)")
        let lines = outcome.errors.split(separator: "\n")
        #expect(!lines.isEmpty && lines.allSatisfy { $0.contains(/^f:\d+:\d+: ./) }, "\(text)\n\(lines)")
        continue
      }
      accepted += 1
      #expect(outcome.errors == "")
      let node = try JSONNode(parsing: bytes, dialect: .commented)
      #expect(ScenarioOracle.faults(in: node) == [], "\(text)")
    }
    // A damaged comment, a digit more or a blank less leaves a scenario.
    #expect((1...80).contains(accepted))
  }
}

/// What a scenario file may hold, written down a second time.
private enum ScenarioOracle {
  private static let workload: Set = [
    "task", "calls", "input", "output", "daysPerMonth", "system", "fewShot", "context", "history", "message",
    "turns", "historyPerTurn", "retryRate", "promptCached", "batchShare", "answersCached",
  ]
  private static let baseline: Set = [
    "model", "then", "priceInput", "priceOutput", "priceCached", "discount",
  ]
  private static let own: Set = [
    "outputCut", "contextCut", "systemKept", "fewShotKept", "tunedInput", "tunedOutput", "premium",
    "trainingExamples", "epochs", "trainingRuns", "trainingCost", "hostTrainingCost", "teamHours",
    "dataHours",
    "evaluationHours", "pipelineHours", "migrationHours", "hourlyRate", "upfront", "retrainEvery",
    "retrainCost", "retrainHours", "retrainEvaluation", "maintenance", "opsHours", "hostMonthly",
    "hostHourly", "hostPerSecond", "hostPurchase", "hostLife", "hostPower", "powerPrice", "billedHours",
    "prefillRate", "decodeRate", "modelSize", "utilisation", "replicas", "onCallHours",
    "hostCapacity", "platformFee", "peakFactor",
  ]
  private static let option =
    own.union(["kind", "model", "machine", "ramp", "shares", "router", "leadTime", "keptOnApi"])
    .union(["retryRate", "promptCached", "batchShare", "answersCached"])
  private static let time: Set = [
    "start", "ramp", "horizon", "leadTime", "growth", "priceChange", "keptOnApi", "discountRate",
  ]
  private static let price: Set = [
    "provider", "model", "discount", "tuned", "reason", "checked", "confirmed", "usdPerMillionInputTokens",
    "usdPerMillionOutputTokens", "usdPerMillionCachedInputTokens", "usdPerMillionBatchInputTokens",
    "usdPerMillionBatchOutputTokens", "usdPerMillionBatchCachedInputTokens",
  ]
  private static let root: Set = [
    "$schema", "title", "workload", "baseline", "options", "defaults", "prices", "time", "scenarios",
    "decision", "features", "hosts", "correlations",
  ]
  private static let correlation: Set = ["between", "rank"]

  static func faults(in node: JSONNode) -> [String] {
    var faults: [String] = []
    func check(_ node: JSONNode?, _ keys: Set<String>, _ part: String) {
      guard let node else { return }
      guard case .object(let members) = node.value else {
        faults.append("\(part) is no object")
        return
      }
      #expect(Set(members.map(\.key)).count == members.count, "a key of \(part) stands twice")
      for member in members {
        if !keys.contains(member.key) { faults.append("\(part) has \(member.key)") }
        guard let definition = Parameters.standard.all.first(where: { $0.key == member.key }) else {
          continue
        }
        // A number by itself needs no reading: it is in the range or not.
        if case .number(let number) = member.node.value, !definition.allowed.contains(number.double) {
          faults.append("\(part).\(member.key) is \(number.text)")
        }
        switch member.node.value {
        case .number, .string: break
        default: faults.append("\(part).\(member.key) is no quantity")
        }
      }
    }
    func checkParts(_ node: JSONNode?, _ keys: Set<String>, _ name: String) {
      check(node, keys, name)
      check(node?["workload"], workload, "workload")
      check(node?["baseline"], baseline, "baseline")
      check(node?["defaults"], own.union(["clearWinMonths", "notWorthMonths"]), "defaults")
      check(node?["time"], time, "time")
      guard case .array(let correlations) = node?["correlations"]?.value else { return }
      for entry in correlations {
        check(entry, correlation, "a correlation")
        if case .number(let rank) = entry["rank"]?.value, abs(rank.double) <= 1 {
        } else {
          faults.append("a correlation of \(name) has no rank")
        }
        if case .array(let pair) = entry["between"]?.value, pair.count == 2, pair[0].text != pair[1].text {
        } else {
          faults.append("a correlation of \(name) is of no pair")
        }
      }
    }
    checkParts(node, root, "the file")
    for (name, scenario) in members(node["scenarios"]) {
      checkParts(scenario, ["workload", "baseline", "defaults", "time", "correlations"], name)
    }
    for (name, value) in members(node["options"]) {
      if case .string = value.value { continue }
      check(value, option, name)
      guard case .string(let kind) = value["kind"]?.value else {
        faults.append("\(name) has no kind")
        continue
      }
      if !["api", "hosted", "selfHosted", "mix"].contains(kind) { faults.append("\(name) is \(kind)") }
    }
    if case .array(let prices) = node["prices"]?.value {
      for entry in prices {
        check(entry, price, "a price")
        if entry["reason"] == nil { faults.append("a price has no reason") }
        if (entry["provider"] == nil) == (entry["model"] == nil) { faults.append("a price is of nothing") }
      }
    }
    if let decision = node["decision"] {
      check(
        decision,
        ["choose", "why", "decidedBy", "decidedOn", "reviewBy", "afterReview", "must", "recorded"], "decision"
      )
      if decision["choose"] == nil { faults.append("nothing is chosen") }
      if case .array(let conditions) = decision["must"]?.value {
        for condition in conditions {
          check(
            condition,
            ["metric", "atMost", "atLeast", "risesAtMost", "fallsAtMost", "level", "tolerance", "at", "in"],
            "a condition")
        }
      }
    }
    return faults
  }

  private static func members(_ node: JSONNode?) -> [(String, JSONNode)] {
    guard case .object(let members) = node?.value else { return [] }
    return members.map { ($0.key, $0.node) }
  }
}
