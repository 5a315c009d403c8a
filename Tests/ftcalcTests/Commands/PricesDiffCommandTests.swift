import Foundation
import JSONText
import Testing

@testable import ftcalc

@Suite struct PricesDiffCommandTests {
  private static let file = "examples/prices/public-prices.json"

  private static var decisions: [String] {
    ((try? FileManager.default.contentsOfDirectory(
      atPath: PinnedProgram.folder.appending(path: "examples").path)) ?? [])
      .filter { $0.hasSuffix(".json") }.sorted().map { "examples/\($0)" }
  }

  @Test func `one raised price turns one decision, and no other`() throws {
    let outcome = PinnedProgram.run(["prices", "diff", Self.file, "--json", "--against"] + Self.decisions)
    #expect(outcome.exitCode == .decision)
    let answer = try JSONNode(parsing: Array(outcome.output.utf8))
    guard case .array(let decisions)? = answer["decisions"]?.value else { throw Failure("no decisions") }
    #expect(decisions.count == Self.decisions.count)
    let turning = decisions.filter { $0["turns"]?.value == .bool(true) }.compactMap { $0["file"]?.value }
    #expect(turning == [.string("examples/cascade.json")])
  }

  @Test func `nothing turns, nothing is returned`() {
    let outcome = PinnedProgram.run(
      ["prices", "diff", Self.file, "--against", "examples/stay-on-api.json"], columns: 200)
    #expect(outcome.exitCode == .done)
    #expect(outcome.output.contains("None of 1 decision turns"))
  }

  @Test func `an answer says where a price came from, and what the table has`() {
    let flags = [
      "--prices", Self.file, "--prices-date", "2026-11-19", "--model", "gpt-6-luna", "--calls", "1000",
      "--input", "100", "--output", "10",
    ]
    let output = PinnedProgram.run(["compare"] + flags, columns: 200).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(output.contains("From \(Self.file) (LiteLLM, 2026-11-19): openai/gpt-6-luna $0.30 / $1.50"))
    #expect(output.contains("the table has $0.10 / $0.50"))
  }

  @Test func `a doubtful price is not used, and how it is used is said`() {
    let flags = [
      "--prices", Self.file, "--model", "groq/gpt-oss-20b", "--calls", "1000", "--input", "100", "--output",
      "10",
    ]
    let output = PinnedProgram.run(["compare"] + flags, columns: 200).output
    #expect(output.contains("--accept-price groq/openai/gpt-oss-20b"))
    let accepted = PinnedProgram.run(
      ["compare"] + flags + ["--accept-price", "groq/openai/gpt-oss-20b"], columns: 200
    ).output
    #expect(accepted.contains("groq/gpt-oss-20b $75.00 / $300.00"))
  }

  @Test func `rows are written as a file that can be used, and none is replaced`() throws {
    var written: [UInt8] = []
    let flags = ["--provider", "xai", "--prices-date", "2026-11-20", "--to", "/nowhere/xai.json"]
    let outcome = PinnedProgram.run(
      ["prices", "import", Self.file] + flags, write: { bytes, _ in written = bytes })
    #expect(outcome.exitCode == .done, "\(outcome.errors)")
    let text = String(decoding: written, as: UTF8.self)
    #expect(text.contains(#""aboveInputTokens": 200000"#))
    let check = PinnedProgram.run(["prices", "validate", "-"], input: text)
    #expect(check.exitCode == .done, "\(check.errors)")
    let several = PinnedProgram.run(["prices", "import", Self.file, "--prices-date", "2026-11-20"])
    #expect(several.errors.contains("--provider"))
    let dateless = PinnedProgram.run(["prices", "import", Self.file, "--provider", "xai"])
    #expect(dateless.errors.contains("--prices-date"))
  }

  @Test func `what is no public file is refused`() {
    let outcome = PinnedProgram.run(["prices", "diff", "examples/prices/own-prices.json"])
    #expect(outcome.errors.contains("is no public price file"))
  }
}
