import CostModel
import Foundation
import TestSupport
import Testing

@testable import ftcalc

/// The tables of keys in `pricing/README.md` say what the tables that read price files say.
@Suite struct PricingReadmeTests {
  private static let kinds = ObjectShape.priceFile.kinds + ObjectShape.fitRules.kinds
  private static let file = PinnedProgram.folder.appending(path: "pricing/README.md")

  @Test func `the tables of keys are those by which files are read`() throws {
    let expected = try String(contentsOf: Self.file, encoding: .utf8)
    var actual: [Substring] = []
    var rest = expected.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = rest.popFirst() {
      actual.append(line)
      guard let kind = line.firstMatch(of: /^\| key of (.+) \| meaning \|$/)?.1 else { continue }
      let object = try #require(Self.kinds.first { $0.kind == kind }, "\(kind)")
      actual += ["|---|---|"] + Self.rows(of: object).map { $0[...] }
      rest = rest.drop { $0.hasPrefix("|") }
    }
    let difference = lineDiff(expected: expected, actual: actual.joined(separator: "\n"))
    guard PinnedProgram.isRecording else {
      #expect(difference == "", "FTCALC_RECORD=1 swift test records it anew")
      return
    }
    if !difference.isEmpty {
      try actual.joined(separator: "\n").write(to: Self.file, atomically: true, encoding: .utf8)
    }
    Issue.record("recorded; run again without FTCALC_RECORD")
  }

  @Test func `every key that a price file may have is explained`() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    for object in Self.kinds {
      for key in object.keys {
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("`\(key.key)`") }
        #expect(!rows.isEmpty, "\(object.kind): \(key.key)")
      }
    }
  }

  /// A row for each key, or for several that follow each other and mean the same.
  private static func rows(of object: ObjectShape) -> [String] {
    let price = ObjectShape.priceFile.kinds.first { $0.kind == "a price" }?.keys ?? []
    var rows: [(keys: [String], meaning: String)] = []
    for key in object.keys {
      // Every price has the keys of a plain one; only what a special one adds is told again.
      let isPlain = price.contains { ($0.key, $0.meaning) == (key.key, key.meaning) }
      if isPlain, object.kind != "a price", object.kind.hasSuffix("price") { continue }
      var meaning = key.meaning
      switch key.shape {
      case .word(let words), .named(_, let words?):
        meaning += ": " + words.map { "`\($0)`" }.joined(separator: ", ")
      default: break
      }
      if rows.last?.meaning == meaning {
        rows[rows.count - 1].keys.append(key.key)
      } else {
        rows.append(([key.key], meaning))
      }
    }
    return rows.map { row in
      "| \(row.keys.map { "`\($0)`" }.joined(separator: ", ")) | \(row.meaning) |"
    }
  }
}
