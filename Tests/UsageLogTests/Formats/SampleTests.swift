import Foundation
import JSONText
import TestSupport
import Testing

@testable import UsageLog

/// Real records with their right counts, in a folder that an environment variable names; skipped without it.
@Suite struct SampleTests {
  private static let folder = ProcessInfo.processInfo.environment["USAGE_SAMPLES"]

  static let formats: [(folder: String, format: String)] = [
    ("openai_chat", "openai"), ("openai_compat", "openai"), ("openai_responses", "openai"),
    ("openai_batch", "openai-batch"), ("anthropic_messages", "anthropic"), ("claude_code", "claude-code"),
    ("codex_cli", "codex"), ("gemini", "gemini"), ("vertex", "gemini"),
    ("gemini_interactions", "gemini-interactions"), ("litellm_spend_log", "litellm"),
    ("litellm_standard_logging", "litellm"), ("generic_aider", "aider"), ("generic_frugon", "generic"),
  ]

  /// One file and what its records are.
  private struct Sample {
    var name: String
    var bytes: [UInt8]
    var records: [JSONNode]
  }

  private static func samples(_ name: String) throws -> [Sample] {
    let folder = try #require(folder) + "/" + name + "/"
    let truth = try JSONNode(
      parsing: Array(try Data(contentsOf: URL(fileURLWithPath: folder + "truth.json"))))
    return try (truth["files"]?.elements ?? [truth]).compactMap { file in
      let name = try #require(file["file"]?.text)
      guard let data = FileManager.default.contents(atPath: folder + name) else { return nil }
      return Sample(name: name, bytes: Array(data), records: file["records"]?.elements ?? [])
    }
  }

  private static func difference(_ read: ReadLog, _ truths: [JSONNode], withCost: Bool) -> [String] {
    var found = read.calls.count == truths.count ? [] : ["\(read.calls.count) calls, not \(truths.count)"]
    for ((call, model), truth) in zip(zip(read.calls, read.models), truths) {
      if model != truth["model"]?.text { found.append("model \(model ?? "")") }
      func check(_ name: String, _ value: Int) {
        let right = Int(truth[name]?.number ?? 0)
        if max(0, value) != right {
          found.append("line \(truth["line"]?.number ?? 0): \(name) \(value), not \(right)")
        }
      }
      check("input", call.input)
      check("cached", call.cached)
      check("write5m", call.written5m)
      check("write1h", call.written1h)
      check("writeOther", call.writtenOther)
      check("output", call.output)
      check("reasoning", call.reasoning)
      let cost = Double(call.cost ?? 0) / 1e18
      if withCost, abs(cost - (truth["cost"]?.number ?? 0)) > 1e-9 { found.append("cost \(cost)") }
    }
    return found
  }

  @Test(.enabled(if: folder != nil), arguments: formats.map(\.folder))
  func `each record gives the counts that were checked`(name: String) throws {
    let format = try #require(Self.formats.first { $0.folder == name }).format
    for sample in try Self.samples(name) {
      for buffer in [1 << 20, 700] {
        let usageObjects = sample.name == "usage_objects.jsonl"
        let read = try ReadLog([sample.bytes], buffer: buffer)
        #expect(read.format == (usageObjects ? "generic" : format))
        #expect(read.broken == 0, "\(sample.name): \(read.problems)")
        let found = Self.difference(read, sample.records, withCost: !usageObjects)
        #expect(found.isEmpty, "\(sample.name): \(found)")
      }
    }
  }

  @Test(.enabled(if: folder != nil), arguments: formats.map(\.folder))
  func `so do all files of a format behind one another, and split`(name: String) throws {
    var samples = try Self.samples(name).filter {
      !["ui_table.txt", "usage_objects.jsonl"].contains($0.name)
    }
    for _ in samples.indices {
      samples.append(samples.removeFirst())
      let truths = samples.flatMap(\.records)
      let joined = try ReadLog([Array(samples.map(\.bytes).joined(separator: [0x0A]))], buffer: 5_000)
      #expect(Self.difference(joined, truths, withCost: true).isEmpty)
      let several = try ReadLog(samples.map(\.bytes))
      #expect(Self.difference(several, truths, withCost: true).isEmpty)
    }
    // Lines of one message in two files.
    guard let sample = samples.first, name != "codex_cli", joinedByLines(sample.bytes) else { return }
    let middle = try #require(sample.bytes.indices.filter { sample.bytes[$0] == 0x0A }.dropLast().last) + 1
    let split = try ReadLog(
      [Array(sample.bytes[..<middle]), Array(sample.bytes[middle...])], as: try ReadLog([sample.bytes]).format
    )
    #expect(Self.difference(split, sample.records, withCost: true).isEmpty)
  }

  private func joinedByLines(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: 0x0A).allSatisfy { $0.first == UInt8(ascii: "{") }
      && bytes.count { $0 == 0x0A } > 2
  }
}
