import Foundation
import TestSupport
import Testing

@testable import ftcalc

/// Logs of folders, and files that are none.
@Suite struct UsageFolderTests {
  private static let line = #"{"feature":"a","model":"gpt-4o","input_tokens":5,"output_tokens":1}"# + "\n"

  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(Array(line.utf8), "l/a.jsonl")
    return folder
  }

  @Test func `a pipe in a folder is not waited for, and named`() throws {
    let folder = try Self.folder()
    folder.makePipe("l/b.jsonl")
    let answer = try JSONFigures(PinnedProgram.run(["usage", folder.path("l"), "--json"]).output)
    #expect(answer["totals.calls"].number == 1 && answer["files"].elements.count == 1)
    #expect(answer["skipped"].elements.map { $0["file"].string } == [folder.path("l/b.jsonl")])
    let strict = PinnedProgram.run(["usage", folder.path("l"), "--strict"])
    #expect(strict.exitCode == .failure && strict.errors.contains("is skipped: it is a pipe"), "\(strict)")
  }

  @Test func `a file of a folder that is no log is named, and the others are read`() throws {
    let folder = try Self.folder()
    try folder.write(Array("hello\nworld\n".utf8), "l/0.txt")
    try folder.write(Array(#"{"name":"x","version":3}"#.utf8), "l/b.json")
    try folder.write(Array(Self.line.utf8), "l/z.jsonl")
    let outcome = PinnedProgram.run(["usage", folder.path("l"), "--json"])
    let answer = try JSONFigures(outcome.output)
    #expect(answer["totals.calls"].number == 2 && answer["files"].elements.count == 2)
    #expect(
      answer["skipped"].elements.map { $0["file"].string } == [
        folder.path("l/0.txt"), folder.path("l/b.json"),
      ])
    #expect(
      answer["skipped"].elements.last?["reason"].string?.contains("the first has name, version") == true)
    for extra in [[], ["--weekly"]] {
      let strict = PinnedProgram.run(["usage", folder.path("l"), "--strict"] + extra)
      #expect(strict.exitCode == .failure && strict.errors.contains("0.txt is skipped: "), "\(strict)")
    }
    for line in [[folder.path("l"), folder.path("l/b.json")], [folder.path("l/b.json"), folder.path("l")]] {
      let named = PinnedProgram.run(["usage"] + line)
      #expect(named.exitCode == .failure && named.errors.contains("cannot read"), "\(named)")
    }
  }

  @Test func `a compressed file of a folder that is no log is named too`() throws {
    guard let shell = Shell("sh"), Shell("gzip") != nil else { return }
    let folder = try Self.folder()
    _ = try shell.output(["-c", "echo hello | gzip >'\(folder.path("l/b.txt.gz"))'"], files: [:])
    let answer = try JSONFigures(PinnedProgram.run(["usage", folder.path("l"), "--json"]).output)
    #expect(answer["totals.calls"].number == 1 && answer["skipped"].elements.count == 1)
    #expect(answer["files"].elements.count == 1)
  }

  @Test func `a folder of other files alone is an error`() throws {
    let folder = try ScratchFolder()
    try folder.write(Array("hello\nworld\n".utf8), "l/0.txt")
    let outcome = PinnedProgram.run(["usage", folder.path("l")])
    #expect(outcome.exitCode == .failure && outcome.errors.contains("cannot read"), "\(outcome)")
    folder.makePipe("b.jsonl")
    try FileManager.default.removeItem(atPath: folder.path("l"))
    let pipe = PinnedProgram.run(["usage", folder.path("")])
    #expect(pipe.exitCode == .failure && pipe.errors.contains("it is a pipe"), "\(pipe)")
  }

  @Test func `text that is to be written anew says how`() throws {
    let folder = try ScratchFolder()
    try folder.write(
      [0xFF, 0xFE] + Self.line.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "a.jsonl")
    try folder.write(Array("data: \(Self.line)\ndata: [DONE]\n".utf8), "b.jsonl")
    for (name, words) in [("a.jsonl", "iconv -f UTF-16 -t UTF-8"), ("b.jsonl", "sed -n 's/^data: *{/{/p'")] {
      for extra in [[], ["--log-format", "generic"], ["--map", "input=a"]] {
        let outcome = PinnedProgram.run(["usage", folder.path(name)] + extra)
        #expect(outcome.exitCode == .failure && outcome.errors.contains(words), "\(outcome)")
      }
    }
  }
}
