import CostModel
import Foundation
import TestSupport
import Testing
import UsageLog

@testable import ftcalc

/// Logs on disk, in pieces and on threads.
@Suite struct LogReadingTests {
  private static func pricing() throws -> BookPricing {
    BookPricing(try PriceBook.embedded(), on: PinnedProgram.today)
  }

  private static func summary(
    _ paths: [String], threads: Int, pieceSize: Int = LogPlan.pieceSize, dedupe: Bool = false
  ) throws -> UsageSummary {
    var request = LogRequest()
    request.by = [.field(.feature)]
    request.dedupe = dedupe
    let plan = try LogPlan(paths, request, standardInput: 0, pieceSize: pieceSize)
    let reading = try LogReading(plan, request, pricing(), threads: threads, showing: nil)
    return UsageSummary(
      of: reading.counted, by: ["feature"], leavesOutEmpty: false, problems: reading.problems,
      pricing: try pricing(),
      invoice: nil)
  }

  /// Lines with what they count to, some of them broken, with all kinds of line ends.
  private static func lines(_ count: Int, seed: UInt64) -> (
    text: [UInt8], calls: Int, input: Int, broken: [Int]
  ) {
    var random = SeededGenerator(seed: seed)
    var text: [UInt8] = []
    var (calls, input) = (0, 0)
    var broken: [Int] = []
    for number in 1...count {
      let tokens = Int.random(in: 0...9000, using: &random)
      switch Int.random(in: 0..<20, using: &random) {
      case 0:
        text += Array(#"{"feature":"a","input_tokens":12"#.utf8)
        broken.append(number)
      case 1:
        text += [0x7B, 0x22, 0xFF, 0x00, 0x22, 0x7D]
        broken.append(number)
      case 2: break
      default:
        let pad = String(repeating: "x", count: Int.random(in: 0...300, using: &random))
        text += Array(
          #"{"feature":"\#(["a", "b"][number % 2])","model":"gpt-4o","input_tokens":\#(tokens),"output_tokens":1,"p":"\#(pad)"}"#
            .utf8)
        calls += 1
        input += tokens
      }
      if number < count { text += Bool.random(using: &random) ? [0x0A] : [0x0D, 0x0A] }
    }
    return (text, calls, input, broken)
  }

  @Test(arguments: [1, 2, 5])
  func `pieces of any size on any number of threads make the same`(seed: UInt64) throws {
    let folder = try ScratchFolder()
    let (text, calls, input, broken) = Self.lines(800, seed: seed)
    try folder.write(text, "a.jsonl")
    for pieceSize in [37, 1_000, 100_000_000] {
      for threads in [1, 2, 4] {
        let summary = try Self.summary([folder.path("a.jsonl")], threads: threads, pieceSize: pieceSize)
        #expect(summary.totals.calls == calls && summary.totals.inputTokens == Int128(input))
        #expect(summary.broken == broken.count && summary.records == calls + broken.count)
        #expect(
          summary.problems.map(\.line) == Array(broken.prefix(LogShare.keptProblems)),
          "\(pieceSize) \(threads)")
      }
    }
  }

  @Test func `a record that is longer than the buffer is read whole`() throws {
    let folder = try ScratchFolder()
    let pad = String(repeating: "y", count: 3 << 20)
    let line = #"{"feature":"a","input_tokens":5,"output_tokens":1,"p":"\#(pad)"}"# + "\n"
    try folder.write(
      Array((line + line + #"{"feature":"b","input_tokens":7,"output_tokens":1}"#).utf8), "a.jsonl")
    for pieceSize in [1 << 20, LogPlan.pieceSize] {
      let summary = try Self.summary([folder.path("a.jsonl")], threads: 2, pieceSize: pieceSize)
      #expect(summary.totals.calls == 3 && summary.totals.inputTokens == 17 && summary.broken == 0)
    }
  }

  @Test(arguments: ["gzip", "zstd"])
  func `what is compressed reads as what it was`(program: String) throws {
    guard let shell = Shell("sh"), Shell(program) != nil else { return }
    let folder = try ScratchFolder()
    try folder.write(Self.lines(5_000, seed: 3).text, "a.jsonl")
    _ = try shell.output(
      ["-c", "\(program) -c '\(folder.path("a.jsonl"))' >'\(folder.path("a"))'"], files: [:])
    let plain = try Self.summary([folder.path("a.jsonl")], threads: 2)
    let packed = try Self.summary([folder.path("a")], threads: 2)
    #expect(plain.totals == packed.totals && plain.problems.map(\.line) == packed.problems.map(\.line))
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: folder.path("a"))))
    try folder.write(Array(bytes.prefix(bytes.count / 2)), "cut")
    let failure = #expect(throws: Failure.self) { try Self.summary([folder.path("cut")], threads: 1) }
    #expect(failure?.lines.first?.contains("\(program) failed: ") == true, "\(failure?.lines ?? [])")
  }

  @Test func `a file that shrinks or is replaced while it is read is told`() throws {
    let folder = try ScratchFolder()
    let text = Self.lines(400, seed: 9).text
    try folder.write(text, "a.jsonl")
    var request = LogRequest()
    request.by = [.field(.feature)]
    let plan = try LogPlan([folder.path("a.jsonl")], request, standardInput: 0, pieceSize: 5_000)
    func read() throws -> LogReading {
      try LogReading(plan, request, Self.pricing(), threads: 2, showing: nil)
    }
    let handle = try #require(FileHandle(forUpdatingAtPath: folder.path("a.jsonl")))
    try handle.seekToEnd()
    try handle.write(contentsOf: Array("\n{\"input_tokens\":1,\"output_tokens\":1}\n".utf8))
    #expect(try read().counted.isEmpty == false)
    try handle.truncate(atOffset: 9_000)
    let shrunk = #expect(throws: Failure.self) { try read() }
    #expect(
      shrunk?.lines.first?.contains("became shorter while it was read, ") == true, "\(shrunk?.lines ?? [])")
    try FileManager.default.removeItem(atPath: folder.path("a.jsonl"))
    let gone = #expect(throws: Failure.self) { try read() }
    #expect(gone?.lines.first?.contains("no such file or directory") == true)
    try folder.write(text, "b.jsonl")
    try FileManager.default.moveItem(atPath: folder.path("b.jsonl"), toPath: folder.path("a.jsonl"))
    if let other = try? FileIdentity(folder.path("a.jsonl")), other != plan.files[0].identity {
      let replaced = #expect(throws: Failure.self) { try read() }
      #expect(replaced?.lines.first?.contains("another file took its place") == true)
    }
  }

  @Test func `what grows while it is read is read to the size that it had`() throws {
    let folder = try ScratchFolder()
    let line = Array("{\"feature\":\"a\",\"input_tokens\":1,\"output_tokens\":1}\n".utf8)
    try folder.write(line, "a.jsonl")
    let request = LogRequest()
    let plan = try LogPlan([folder.path("a.jsonl")], request, standardInput: 0)
    try folder.write(line + line, "a.jsonl.new")
    let handle = try #require(FileHandle(forUpdatingAtPath: folder.path("a.jsonl")))
    try handle.seekToEnd()
    try handle.write(contentsOf: line)
    let reading = try LogReading(plan, request, Self.pricing(), threads: 1, showing: nil)
    let summary = UsageSummary(
      of: reading.counted, by: [], leavesOutEmpty: false, problems: [], pricing: try Self.pricing(),
      invoice: nil)
    #expect(summary.totals.calls == 1)
  }
}
