import CostModel
import Foundation
import JSONText
import TestSupport
import Testing

@testable import ftcalc

/// Every command and every output of README.md and of the documentation catalogs, on 2026-11-20.
@Suite struct DocumentTests {
  @Test(arguments: Document.all)
  func `every command prints what the document shows`(document: Document) throws {
    let lines = try document.lines
    var actual: [String] = []
    var rest = lines[...]
    while let line = rest.popFirst() {
      actual.append(line)
      guard line == "```console" else { continue }
      let block = Array(rest.prefix { $0 != "```" })
      rest = rest.dropFirst(block.count)
      actual += try Self.played(block)
    }
    let difference = lineDiff(
      expected: lines.joined(separator: "\n"), actual: actual.joined(separator: "\n"))
    guard PinnedProgram.isRecording else {
      #expect(difference == "", "FTCALC_RECORD=1 swift test records it anew")
      return
    }
    if !difference.isEmpty {
      try actual.joined(separator: "\n").write(to: document.file, atomically: true, encoding: .utf8)
    }
    Issue.record("recorded; run again without FTCALC_RECORD")
  }

  /// The block as it must be: each command, and below it what it prints now.
  private static func played(_ block: [String]) throws -> [String] {
    var played: [String] = []
    var rest = block[...]
    while let command = ShownCommand(takenFrom: &rest) {
      let shown = Array(rest.prefix { !$0.hasPrefix("$ ") })
      rest = rest.dropFirst(shown.count)
      played += command.lines
      let isLast = rest.isEmpty
      let output = isLast ? shown : shown.reversed().drop { $0.isEmpty }.reversed()
      played += try printed(by: command, like: output) + (isLast ? [] : [""])
    }
    return played + rest
  }

  /// What the command prints, with a line `[...]` for the same lines that the document leaves out.
  private static func printed(by command: ShownCommand, like shown: [String]) throws -> [String] {
    if let filter = try command.filterProgram, Shell(filter) == nil {
      // Without jq on the machine the JSON itself is still read.
      _ = try JSONNode(parsing: Array(try command.run().output.utf8))
      return shown
    }
    let text = try command.printed().replacing("\r\n", with: "\n")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let printed = lines.last == "" ? lines.dropLast() : lines
    guard let cut = shown.firstIndex(of: "[...]"), printed.count > shown.count else { return printed }
    return printed.prefix(cut) + ["[...]"] + printed.suffix(shown.count - cut - 1)
  }

  @Test func `there are documents with commands`() throws {
    #expect(try Document.all.count { try $0.lines.contains("```console") } >= 15)
  }

  @Test(arguments: Document.all)
  func `every command of a shell block and every command in a sentence is accepted`(
    document: Document
  ) throws {
    let text = try document.text
    let inSentences = text.matches(of: /`(ftcalc [^`]+)`/).map { String($0.1) }
    let inBlocks = text.matches(of: /\n```sh\n([^`]+)```/).flatMap { $0.1.split(separator: "\n") }
      .map(String.init)
    #expect(document.path != Document.readme.path || !inSentences.isEmpty && !inBlocks.isEmpty)
    let commands = (inSentences + inBlocks).filter {
      $0.hasPrefix("ftcalc ") || $0.hasPrefix("swift run ftcalc ")
    }
    let table = CommandTable.ftcalc()
    for line in commands where !line.hasSuffix(" ID") {
      let isName = table.command(at: line.split(separator: " ").dropFirst().map(String.init)) != nil
      #expect(try isName || ShownCommand(line).run().exitCode == .done, "\(line)")
    }
  }

  @Test(arguments: Document.all)
  func `every file that the document links to or names exists`(document: Document) throws {
    let text = try document.text
    for link in text.matches(of: /\]\(([^):#]+)(?:#[^)]*)?\)/) {
      let file = document.file.deletingLastPathComponent().appending(path: String(link.1))
      #expect(FileManager.default.fileExists(atPath: file.path), "\(link.1)")
    }
    for name in text.matches(of: /`((?:Sources|Tests|examples|pricing)\/[^`*]*)`/) {
      let file = PinnedProgram.folder.appending(path: String(name.1))
      #expect(FileManager.default.fileExists(atPath: file.path), "\(name.1)")
    }
  }

  @Test(arguments: Document.all)
  func `every option that the document names exists`(document: Document) throws {
    let table = CommandTable.ftcalc()
    let known = (table.commands.flatMap(\.options) + table.globalOptions).map(\.name)
    for name in try document.text.matches(of: /[\s`(]--([a-z][a-z0-9-]*)/) {
      #expect(known.contains("--" + name.1), "--\(name.1)")
    }
  }

  @Test func `every option of compare is named in a document`() throws {
    let compare = try #require(CommandTable.ftcalc().command(at: ["compare"]))
    let text = try Document.all.map { try $0.text }.joined(separator: "\n")
    let named = Set(text.matches(of: /--[a-z][a-z0-9-]*/).map { String($0.0) })
    let unnamed = compare.options.map(\.name).filter { !named.contains($0) }
    #expect(unnamed == [], "name it where it belongs")
  }

  @Test func `the README has at most 400 lines`() throws {
    #expect(try Document.readme.lines.count <= 401, "what goes further belongs into an article")
  }
}
