import Foundation
import Testing

@testable import ftcalc

@Suite struct LogFilesTests {
  private static func names(_ folder: ScratchFolder, _ operands: [String]) throws -> [String] {
    let start = folder.path("")
    return try LogFiles(operands.map(folder.path)).paths.map { path in
      path.hasPrefix(start)
        ? String(path.dropFirst(start.hasSuffix("/") ? start.count : start.count + 1)) : path
    }
  }

  @Test func `a folder stands for the logs in it, by name`() throws {
    let folder = try ScratchFolder()
    for name in [
      "l/b.jsonl", "l/a/z.csv", "l/a/A.LOG", "l/c.json.gz", "l/n.md", "l/.hidden.json", "l/.git/x.json",
      "l/k.zst",
    ] {
      try folder.write([], name)
    }
    #expect(try Self.names(folder, ["l"]) == ["l/a/A.LOG", "l/a/z.csv", "l/b.jsonl", "l/c.json.gz"])
    #expect(try Self.names(folder, ["l/n.md", "l/a"]) == ["l/n.md", "l/a/A.LOG", "l/a/z.csv"])
  }

  @Test func `a file is read once, by whatever path`() throws {
    let folder = try ScratchFolder()
    try folder.write([], "l/a.jsonl")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("l/newest.jsonl"), withDestinationPath: folder.path("l/a.jsonl"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("l/loop"), withDestinationPath: folder.path("l"))
    let files = try LogFiles([folder.path("l"), folder.path("l/a.jsonl")])
    #expect(files.paths == [folder.path("l/a.jsonl")])
    #expect(files.repeated.map(\.path) == [folder.path("l/newest.jsonl"), folder.path("l/a.jsonl")])
  }

  @Test func `what is not there, or holds no log, is told`() throws {
    let folder = try ScratchFolder()
    try folder.write([], "l/readme.md")
    #expect(throws: Failure("cannot read \(folder.path("x").quotedPath): no such file or directory")) {
      try LogFiles([folder.path("x")])
    }
    let failure = #expect(throws: Failure.self) { try LogFiles([folder.path("l")]) }
    #expect(failure?.lines.first?.contains("no log in ") == true)
  }

  @Test(arguments: [
    ("a.jsonl", true), ("a.ndjson", true), ("A.CSV", true), ("a.tsv.gz", true), ("a.log.zst", true),
    ("a.txt", true),
    ("a", false), ("a.gz", false), ("a.jsonl.bak", false), ("jsonl", false),
  ])
  func `the ending tells a log`(name: String, isLog: Bool) { #expect(LogFiles.isLog(name) == isLog) }
}

extension String {
  /// A path as messages show it.
  fileprivate var quotedPath: String { count > 60 ? "'\(prefix(60))...'" : "'\(self)'" }
}
