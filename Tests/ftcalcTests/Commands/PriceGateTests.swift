import JSONText
import Testing

@testable import ftcalc

/// Decisions held against public price files by `prices diff` and `check`.
@Suite struct PriceGateTests {
  private static func prices(
    _ input: Double, more: String = "", key: String = "xai/grok-new", seller: String = "xai"
  ) -> String {
    #"{"\#(key)": {"litellm_provider": "\#(seller)", "mode": "chat", "input_cost_per_token": \#(input), "output_cost_per_token": \#(input * 2)\#(more)}}"#
  }

  private static func decision(_ model: String = "xai/grok-new", limit: String = "$200") -> String {
    #"""
    {"workload": {"task": "chat", "calls": "50k", "input": 1800, "output": 350},
     "baseline": {"model": "openai/gpt-5.4"}, "options": ["\#(model)"],
     "decision": {"choose": "\#(model)", "must": [{"metric": "monthlyCost", "atMost": "\#(limit)"}]}}
    """#
  }

  private static func recorded() throws -> String {
    let files = ["base.json": prices(1e-6), "new.json": decision()]
    var written: [UInt8] = []
    let outcome = PinnedProgram.run(
      ["check", "new.json", "--prices", "base.json", "--update"],
      read: { (path) throws(Failure) in
        guard let text = files[path] else { throw Failure("no \(path)") }
        return Array(text.utf8)
      }, write: { bytes, _ in written = bytes })
    #expect(outcome.exitCode == .done, "\(outcome.errors)")
    return String(decoding: written, as: UTF8.self)
  }

  @Test func `a decision on a model of the file alone turns where the file's price fails it, and only then`()
    throws
  {
    for decision in [Self.decision(), try Self.recorded()] {
      let files = ["base.json": Self.prices(1e-6), "raised.json": Self.prices(4e-6), "new.json": decision]
      let same = PinnedProgram.run(["prices", "diff", "base.json", "--against", "new.json"], files: files)
      #expect(same.exitCode == .done)
      #expect(same.output.contains("None of 1 decision turns"))
      let raised = PinnedProgram.run(
        ["prices", "diff", "raised.json", "--against", "new.json"], files: files)
      #expect(raised.exitCode == .decision)
      #expect(raised.output.contains("1 decision of 1 turns: new.json"))
    }
  }

  @Test func `a recorded price is what the file is held against, and a broken row says why`() throws {
    let files = [
      "raised.json": Self.prices(4e-6), "new.json": try Self.recorded(), "bare.json": Self.decision(),
    ]
    let outcome = PinnedProgram.run(
      ["prices", "diff", "raised.json", "--json", "--against", "new.json", "bare.json"], files: files)
    let answer = try JSONNode(parsing: Array(outcome.output.utf8))
    guard case .array(let decisions)? = answer["decisions"]?.value else { throw Failure("no decisions") }
    #expect(decisions.map { $0["before"]?.value } == [.string("holds"), .string("broken")])
    #expect(decisions.map { $0["beforeIsRecorded"]?.value } == [.bool(true), .bool(false)])
    let table = PinnedProgram.run(
      ["prices", "diff", "raised.json", "--against", "bare.json"], files: files)
    #expect(table.output.contains("no model is called"))
  }

  @Test func `a decision that fails either way is named, and no news of the file's`() {
    let files = ["base.json": Self.prices(1e-6), "d.json": Self.decision("openai/gpt-5.4-mini", limit: "$1")]
    let outcome = PinnedProgram.run(["prices", "diff", "base.json", "--against", "d.json"], files: files)
    #expect(outcome.exitCode == .done)
    #expect(outcome.output.contains("1 decision fails with the file as without it: d.json"))
  }

  @Test func `a decision that needs a price that is held back is named with what accepts it`() {
    let files = [
      "far.json": Self.prices(2.25e-5, key: "gpt-5.4-mini", seller: "openai"),
      "d.json": Self.decision("openai/gpt-5.4-mini"),
    ]
    let diff = PinnedProgram.run(["prices", "diff", "far.json", "--against", "d.json"], files: files)
    #expect(diff.exitCode == .decision)
    #expect(diff.output.contains("1 decision needs a price of the file that is not used"))
    let check = PinnedProgram.run(["check", "d.json", "--prices", "far.json"], files: files)
    #expect(check.output.hasPrefix("WARN"))
    #expect(check.output.contains("--accept-price gpt-5.4-mini takes it"))
    let accepted = PinnedProgram.run(
      ["check", "d.json", "--prices", "far.json", "--accept-price", "gpt-5.4-mini"], files: files)
    #expect(accepted.exitCode == .decision)
  }

  @Test func `a file older than the table is said to be`() {
    let files = ["old.json": Self.prices(3e-6, key: "gpt-5.4", seller: "openai")]
    let flags = ["compare", "--model", "gpt-5.4", "--calls", "9", "--input", "9", "--output", "9"]
    let dated = PinnedProgram.run(
      flags + ["--prices", "old.json", "--prices-date", "2025-01-01"], files: files)
    let words = dated.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("which is newer than the file"))
    let undated = PinnedProgram.run(flags + ["--prices", "old.json"], files: files).output
    #expect(undated.contains("--prices-date"))
  }
}
