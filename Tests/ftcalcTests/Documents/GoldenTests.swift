import Foundation
import TestSupport
import Testing

@testable import ftcalc

/// `Golden/*.txt` and `examples/expected/*.txt`: a command line, and below it what the program prints on 2026-11-20.
///
/// `FTCALC_RECORD=1 swift test` writes the files anew, and fails so that it is never left on. A new case is a new
/// file with its first line alone.
@Suite struct GoldenTests {
  private static let cases = ["Tests/ftcalcTests/Golden", "examples/expected"].flatMap { folder in
    let path = PinnedProgram.folder.appending(path: folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { $0.hasSuffix(".txt") }.sorted().map { "\(folder)/\($0)" }
  }

  @Test func `there are golden files`() { #expect(Self.cases.count >= 40) }

  @Test(arguments: cases)
  func `prints what its golden file holds`(path: String) throws {
    let file = PinnedProgram.folder.appending(path: path)
    let expected = try String(contentsOf: file, encoding: .utf8)
    var lines = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    let command = try #require(ShownCommand(takenFrom: &lines), "the first line must be '$ ftcalc ...'")
    let actual = command.lines.joined(separator: "\n") + "\n" + (try command.printed())
    let difference = lineDiff(expected: expected, actual: actual)
    guard PinnedProgram.isRecording else {
      #expect(difference == "", "FTCALC_RECORD=1 swift test records it anew")
      return
    }
    if !difference.isEmpty { try actual.write(to: file, atomically: true, encoding: .utf8) }
    Issue.record("recorded; run again without FTCALC_RECORD")
  }
}
