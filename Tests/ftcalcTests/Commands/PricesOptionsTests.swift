import Foundation
import Testing

@testable import ftcalc

/// What the options of public price files refuse, and what `prices diff` and `prices import` make of them.
@Suite struct PricesOptionsTests {
  private static func entry(_ key: String, _ seller: String, _ input: Double, _ more: String = "") -> String {
    #""\#(key)": {"litellm_provider": "\#(seller)", "mode": "chat", "input_cost_per_token": \#(input), "output_cost_per_token": \#(input * 4)\#(more)}"#
  }

  private static func file(_ entries: String...) -> String { "{" + entries.joined(separator: ",") + "}" }

  private static let compare = [
    "compare", "--model", "gpt-4o", "--calls", "9", "--input", "9", "--output", "9",
  ]

  @Test func `a name that accepts nothing, and a day that is none or to come, are refused`() {
    let files = ["a.json": Self.file(Self.entry("gpt-4o", "openai", 2.5e-6))]
    func errors(_ flags: String...) -> String {
      PinnedProgram.run(Self.compare + ["--prices", "a.json"] + flags, files: files).errors
    }
    #expect(errors("--accept-price", "gpt-4p").contains("did you mean gpt-4o?"))
    #expect(errors("--accept-price", "nonsense").contains("no such entry or model"))
    #expect(errors("--prices-date", "2026-11-21").contains("a day to come"))
    let junk = PinnedProgram.run(["prices", "diff", "a.json", "--prices-date", "junk"], files: files)
    #expect(junk.errors.contains("--prices-date") && junk.exitCode == .usage)
    let bare = PinnedProgram.run(Self.compare + ["--accept-price", "gpt-4o"], files: files)
    #expect(bare.errors.contains("no public price file is given"))
  }

  @Test func `the advice accepts what it is given for`() {
    let files = [
      "a.json": Self.file(
        Self.entry(
          "gpt-4o", "openai", 2.5e-6,
          #", "input_cost_per_token_flex": 1e-9, "output_cost_per_token_flex": 4e-9"#),
        Self.entry("acme/a_b", "acme", 1e-6), Self.entry("acme/a-b", "acme", 2e-6))
    ]
    let diff = PinnedProgram.run(["prices", "diff", "a.json", "--names"], files: files)
      .output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(diff.contains("--accept-price acme/a_b or acme/a-b"))
    #expect(diff.components(separatedBy: "is claimed by").count == 4)
    let accepted = PinnedProgram.run(
      ["prices", "diff", "a.json", "--accept-price", "acme/a-b", "--accept-price", "openai/gpt-4o@flex"],
      files: files
    ).output
    #expect(!accepted.contains("Not used"))
  }

  @Test func `a file against itself differs in nothing, and neither has what the other lacks`() {
    let files = [
      "a.json": Self.file(Self.entry("gpt-4o", "openai", 2.5e-6), Self.entry("gpt-5.4", "openai", 3e-6))
    ]
    let output = PinnedProgram.run(["prices", "diff", "a.json", "a.json"], files: files).output
    #expect(output.contains("Nothing that both have differs"))
    #expect(output.contains("0 are in the file alone, 0 in a.json"))
  }

  @Test func `the base is named, and a doubted model is not missing in the file`() {
    let files = [
      "a.json": Self.file(Self.entry("gpt-4o", "openai", 2.5e-6)),
      "b.json": Self.file(
        Self.entry("gpt-4o", "openai", 2.5e-3), Self.entry("gpt-5.4", "openai", 2.5e-6),
        Self.entry("gpt-5.5", "openai", 5e-6)),
    ]
    let output = PinnedProgram.run(
      ["prices", "diff", "b.json", "--prices", "a.json", "--names"], files: files
    )
    .output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(output.contains("the table with a.json"))
    #expect(output.contains("1 price of the file is not used"))
    #expect(output.contains("1 unlikely") && !output.contains(" openai/gpt-4o,"))
  }

  @Test func `a threshold that differs by a token is named`() {
    let more =
      #", "input_cost_per_token_above_200k_tokens": 4e-6, "output_cost_per_token_above_200k_tokens": 1.2e-5"#
    let files = ["a.json": Self.file(Self.entry("xai/grok-4.7", "xai", 2e-6, more))]
    let output = PinnedProgram.run(["prices", "diff", "a.json"], files: files).output
    #expect(output.contains("longer calls begin above 199,999"))
  }

  @Test func `what is imported can be used, and holds what the entry says alone`() {
    let files = [
      "a.json": Self.file(
        Self.entry("gpt-4o", "openai", 2.5e-6), Self.entry("GPT_9", "openai", 2e-6),
        Self.entry("gpt-9", "openai", 2e-6))
    ]
    let flags = ["prices", "import", "a.json", "--provider", "openai", "--prices-date", "2026-11-20"]
    let text = PinnedProgram.run(flags, files: files).output
    #expect(!text.contains("contextTokens") && !text.contains("gpt-4o-2024-08-06"))
    let check = PinnedProgram.run(["prices", "validate", "-"], files: ["-": text])
    #expect(check.exitCode == .done, "\(check.errors)")
  }

  @Test func `a scenario file is begun at the prices of a public file`() {
    let files = ["a.json": Self.file(Self.entry("xai/grok-new", "xai", 1e-6))]
    let flags = ["--model", "xai/grok-new", "--calls", "9", "--input", "9", "--output", "9"]
    let outcome = PinnedProgram.run(["init", "--prices", "a.json"] + flags, files: files)
    #expect(outcome.exitCode == .done && outcome.output.contains("xai/grok-new"), "\(outcome.errors)")
  }

  @Test func `a decision in the place of a price file is told where it belongs`() {
    let files = ["a.json": Self.file(Self.entry("gpt-4o", "openai", 2.5e-6)), "d.json": "{}"]
    #expect(
      PinnedProgram.run(["prices", "diff", "a.json", "d.json"], files: files).errors.contains("--against"))
  }
}
