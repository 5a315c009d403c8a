import CostModel
import Foundation

@testable import ftcalc

/// A scenario file of `examples`, and what `examples/README.md` says that `check` returns for it.
struct Example: Sendable, CustomStringConvertible {
  /// The path from the folder of the package.
  let path: String
  /// The exit code with the prices of the table, with one price raised, and on a later day.
  let exitCode: Int
  let exitCodeWithRaisedPrice: Int
  let exitCodeLater: Int
  /// The figures that the table names: `$1,059.50`.
  let figures: [String]

  var description: String { path }

  /// A price file that raises one price.
  static let raisedPrices = "examples/prices/raised-prices.json"

  private static let lines: [Substring] =
    (try? String(contentsOf: PinnedProgram.folder.appending(path: "examples/README.md"), encoding: .utf8))?
    .split(separator: "\n") ?? []

  /// The rows of the table.
  static let all: [Example] = lines.compactMap { line in
    guard let row = line.firstMatch(of: /^\| \[`(.+\.json)`\]\((.+)\) \|.*\| (\d) \| (\d) \| (\d) \|$/),
      row.1 == row.2, let now = Int(row.3), let raised = Int(row.4), let later = Int(row.5)
    else { return nil }
    return Example(
      path: "examples/\(row.1)", exitCode: now, exitCodeWithRaisedPrice: raised, exitCodeLater: later,
      figures: line.matches(of: /`(\$[^`]+)`/).map { String($0.1) })
  }

  /// The days at the head of the table: the one on which the decisions were taken, and a later one.
  static let days: [CalendarDate] =
    lines.first { $0.hasPrefix("| file | what it shows ") }?.split(separator: "|")
    .compactMap { CalendarDate($0.trimmingCharacters(in: .whitespaces)) } ?? []

  /// The scenario files that lie in the folder.
  static var present: [String] {
    ["examples", "examples/published"].flatMap { folder in
      let path = PinnedProgram.folder.appending(path: folder).path
      return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
        .filter { $0.hasSuffix(".json") }.map { "\(folder)/\($0)" }
    }
  }

  /// The text of the file.
  var text: String {
    get throws { try String(contentsOf: PinnedProgram.folder.appending(path: path), encoding: .utf8) }
  }
}
