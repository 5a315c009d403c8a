import Foundation
import Testing

@testable import ftcalc

/// `examples/README.md`: its rows are figures on record, and its commands print what the rows say.
@Suite struct PublishedReadmeTests {
  private static let lines: [String] =
    (try? String(contentsOf: PinnedProgram.folder.appending(path: "examples/README.md"), encoding: .utf8))
    .map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) } ?? []

  /// A row of a table: number, claim, published, what the inputs give, why.
  private static let rows: [[String]] = lines.filter { $0.wholeMatch(of: /\| (\d{3}|X)\.\d+.*/) != nil }
    .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }

  /// The commands of the blocks, with the numbers in the comment above them.
  private static let commands: [(ids: [String], command: ShownCommand)] = {
    var found: [(ids: [String], command: ShownCommand)] = []
    var ids: [String] = []
    var rest = lines[...]
    while let line = rest.first {
      if line.hasPrefix("ftcalc ") {
        rest[rest.startIndex] = "$ " + line
        if let command = ShownCommand(takenFrom: &rest) { found.append((ids, command)) }
        ids = []
      } else {
        if line.hasPrefix("# ") { ids = line.dropFirst(2).split(separator: " ").map(String.init) }
        if line.hasPrefix("```") { ids = [] }
        rest.removeFirst()
      }
    }
    return found
  }()

  @Test(arguments: rows) func `the commands of a row print its figures`(row: [String]) throws {
    try #require(row.count == 5)
    let shown = Self.commands.filter { $0.ids.contains(row[0]) }
    #expect(!shown.isEmpty, "\(row[0]) has no command")
    let printed = try shown.map { try $0.command.printed() }.joined()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let figures = row[3].matches(of: /`([^`]+)`/).map { String($0.1) }
    #expect(!figures.isEmpty, "\(row[0]) shows no figure")
    for figure in figures {
      #expect(
        printed.contains(" \(figure)") || printed.contains("(\(figure)"),
        "\(row[0]): \(figure) is not in\n\(printed)")
    }
  }

  @Test(arguments: rows.filter { !$0[0].hasSuffix("*") })
  func `a row repeats what was published`(row: [String]) throws {
    let figure = try #require(Article.all.flatMap(\.figures).first { $0.id == row[0] }, "\(row[0])")
    #expect(row[2] == figure.published)
  }

  @Test func `every figure that fails has a row, and every command belongs to one or is accepted`() throws {
    let ids = Self.rows.map { $0[0] }
    let failing = Article.all.flatMap(\.figures).filter { $0.outcome == .fails }.map(\.id)
    #expect(failing.allSatisfy(ids.contains))
    #expect(Self.commands.flatMap(\.ids).allSatisfy(ids.contains))
    for (ids, command) in Self.commands {
      #expect(ids.isEmpty || command.line.hasSuffix("--as-of 2026-11-20"), "\(command.line)")
      #expect(try !ids.isEmpty || command.run().exitCode == .done, "\(command.line)")
    }
  }

  @Test func `every figure without inputs is listed with what it lacks`() {
    let listed = Self.lines.filter { $0.wholeMatch(of: /- \d{3}\.\d+: .*|- X\.\d+: .*/) != nil }
    let figures = Article.all.flatMap(\.figures).filter { $0.outcome == .noInputs }
    #expect(listed == figures.map { "- \($0.id): \($0.claim), \($0.published): \($0.reason)" })
  }

  @Test func `the tally is that of the figures on record`() {
    func line(_ name: String, _ figures: [PublishedFigure]) -> String {
      let counts = PublishedFigure.Outcome.allCases.map { outcome in figures.count { $0.outcome == outcome } }
      return "| \(name) | \(([figures.count] + counts).map(String.init).joined(separator: " | ")) |"
    }
    for (name, article) in zip(["000", "001", "002", "003", "between them"], Article.all) {
      #expect(Self.lines.contains(line(name, article.figures)), "\(name)")
      #expect(
        article.address.isEmpty || Self.lines.contains("### \(name): [\(article.title)](\(article.address))"))
    }
    #expect(Self.lines.contains(line("all", Article.all.flatMap(\.figures))))
  }
}
