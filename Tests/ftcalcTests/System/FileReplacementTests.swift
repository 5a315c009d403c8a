import Foundation
import JSONText
import Testing

@testable import ftcalc

@Suite struct FileReplacementTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @discardableResult
  private func write(_ text: String, _ name: String, mayReplace: Bool = true) throws -> Bool {
    try FileReplacement.write(Array(text.utf8), to: folder.path(name), mayReplace: mayReplace)
  }

  private func refusal(_ name: String, mayReplace: Bool = true) -> [String] {
    do {
      try write("new", name, mayReplace: mayReplace)
      return []
    } catch let failure as Failure { return failure.lines } catch { return ["\(error)"] }
  }

  private func message(_ name: String, _ words: String) -> [String] {
    Failure("cannot write \(folder.path(name).quoted): \(words)").lines
  }

  @Test(arguments: [true, false])
  func `a new file holds all of the bytes, and nothing else is left`(mayReplace: Bool) throws {
    let text = String(repeating: "line\n", count: 200_000)
    #expect(try write(text, "a.json", mayReplace: mayReplace))
    #expect(folder.text("a.json") == text)
    #expect(try folder.names == ["a.json"])
    #expect(try folder.permissions("a.json").map { $0 & ~0o644 } == 0)
  }

  @Test(arguments: [0o600, 0o640, 0o666, 0o755])
  func `an old file is replaced and keeps its permissions`(permissions: Int) throws {
    try folder.write("old, and longer than the new one", "a.json")
    try folder.allow(permissions, "a.json")
    #expect(try write("new", "a.json"))
    #expect(folder.text("a.json") == "new")
    #expect(try folder.permissions("a.json") == permissions)
    #expect(try folder.names == ["a.json"])
  }

  @Test func `a file that is there is not replaced where it must be new`() throws {
    try folder.write("old", "a.json")
    #expect(try !write("new", "a.json", mayReplace: false))
    #expect(folder.text("a.json") == "old")
    #expect(try folder.names == ["a.json"])
  }

  @Test func `of many that create a file at once exactly one succeeds`() async throws {
    let path = folder.path("a.json")
    let winners = await withTaskGroup(of: Int?.self) { group in
      for number in 0..<16 {
        group.addTask {
          let done = try? FileReplacement.write(Array("\(number)".utf8), to: path, mayReplace: false)
          return done == true ? number : nil
        }
      }
      return await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
    }
    #expect(winners.count == 1)
    #expect(folder.text("a.json") == winners.first.map(String.init))
    #expect(try folder.names == ["a.json"])
  }

  @Test func `a chain of symbolic links stays, and the file behind it is replaced`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("inner"), withIntermediateDirectories: false)
    try folder.write("old", "inner/a.json")
    for (link, target) in [("inner/b.json", "a.json"), ("c.json", "inner/b.json")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(link), withDestinationPath: target)
    }
    #expect(try write("new", "c.json"))
    #expect(folder.text("inner/a.json") == "new")
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("c.json"))
    #expect(target == "inner/b.json")
  }

  @Test func `a link to nothing gets its target, and is in the way of a new file`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("b.json"), withDestinationPath: folder.path("a.json"))
    #expect(try !write("new", "b.json", mayReplace: false))
    #expect(folder.text("a.json") == nil)
    #expect(try write("new", "b.json"))
    #expect(try folder.names == ["a.json", "b.json"])
    #expect(folder.text("a.json") == "new")
  }

  @Test func `links in a circle, folders and paths that lead nowhere are refused in words`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("circle"), withDestinationPath: "circle")
    try folder.write("old", "file")
    #expect(refusal("circle") == message("circle", "too many levels of symbolic links"))
    #expect(refusal("") == message("", "is a directory"))
    #expect(refusal("no/a.json") == message("no/a.json", "no such file or directory"))
    #expect(
      refusal("no/a.json", mayReplace: false) == message("no/a.json", "no such file or directory"))
    #expect(refusal("file/a.json") == message("file/a.json", "not a directory"))
    #expect(try folder.names == ["circle", "file"])
  }

  @Test(.enabled(if: geteuid() != 0, "the administrator may write everywhere"))
  func `a folder or a file that may not be written is left as it is`() throws {
    try folder.write("old", "a.json")
    try folder.allow(0o444, "a.json")
    #expect(refusal("a.json") == message("a.json", "permission denied"))
    try folder.allow(0o644, "a.json")
    try folder.allow(0o555)
    defer { try? folder.allow(0o755) }
    let inFolder =
      "permission denied in its folder \(folder.path("").quoted), where the file is made that replaces it"
    #expect(refusal("a.json") == message("a.json", inFolder))
    #expect(refusal("b.json", mayReplace: false) == message("b.json", "permission denied"))
    #expect(folder.text("a.json") == "old")
    #expect(try folder.names == ["a.json"])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a pipe or a device is refused at once, also behind a link, and stays one`() throws {
    #expect(unsafe mkfifo(folder.path("pipe"), 0o644) == 0)
    for (link, target) in [("to-pipe", "pipe"), ("to-null", "/dev/null")] {
      try FileManager.default.createSymbolicLink(atPath: folder.path(link), withDestinationPath: target)
    }
    for name in ["pipe", "to-pipe", "to-null"] {
      #expect(
        refusal(name) == message(name, "it is a pipe or a device, and only a regular file is replaced"))
      #expect(throws: Failure.self) { try FileReplacement.requireReplaceable(folder.path(name)) }
      #expect(try !write("new", name, mayReplace: false))
    }
    #expect(try folder.names == ["pipe", "to-null", "to-pipe"])
    let type = try FileManager.default.attributesOfItem(atPath: folder.path("pipe"))[.type]
    #expect(type as? FileAttributeType != .typeRegular)
  }

  @Test func `a file, a folder and nothing are not refused before they are read`() throws {
    try folder.write("old", "a.json")
    for name in ["a.json", "", "none"] { try FileReplacement.requireReplaceable(folder.path(name)) }
  }

  @Test func `a link to a name that is no text is refused, and no file of a mended name is made`() throws {
    let target: [CChar] = [98, -1, 0]
    #expect(unsafe symlink(target, folder.path("link.json")) == 0)
    #expect(refusal("link.json").first?.hasSuffix(" in the name that its link leads to") == true)
    #expect(try folder.names == ["link.json"])
  }

  @Test func `another hard link to a file that is replaced keeps the old text`() throws {
    try folder.write("old", "a.json")
    try FileManager.default.linkItem(atPath: folder.path("a.json"), toPath: folder.path("b.json"))
    #expect(try write("new", "a.json"))
    #expect(folder.text("a.json") == "new" && folder.text("b.json") == "old")
  }
}
