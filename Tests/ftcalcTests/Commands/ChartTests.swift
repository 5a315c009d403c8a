import Foundation
import Testing

@testable import ftcalc

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The charts of `compare --chart`, `sensitivity` and `sweep`, as text and as SVG.
@Suite struct ChartTests {
  private static let task =
    "--model gpt-5.4 --input 1200 --output 80 --with ft:bedrock/nova-2-lite,gpt-6-luna"
  private static let flags = "--calls 1k..500k \(task)"
  private static let tuned = "--option ft:bedrock/nova-2-lite"
  private static let swept = "--over calls=10k,300k,2M \(task)"
  private static let commands = [
    "compare --chart \(flags)", "compare --chart=gpt-6-luna \(flags)", "sensitivity \(flags) \(tuned)",
    "sensitivity --metric breakEvenMonths \(flags) \(tuned)", "sweep \(swept)",
    "sweep \(swept) --over output-cut=0..60%:7 --metric monthlySaving",
    "sweep \(swept) --metric bestOption", "compare examples/portfolio.json --chart",
  ]

  /// The start of the title of a chart, or of the heading of a map.
  private static var title: Regex<(Substring, Substring)> { /^(Cumulative|What the|monthlySaving|ft:.*: )/ }

  private static func printed(
    _ line: String, locale: String = "C.UTF-8", columns: Int = 80, isTerminal: Bool = false
  ) -> String {
    let outcome = PinnedProgram.run(
      line.split(separator: " ").map(String.init), environment: ["LANG": locale], isTerminal: isTerminal,
      columns: columns)
    #expect(outcome.exitCode == .done, "\(line): \(outcome.errors)")
    return outcome.output
  }

  @Test(arguments: commands, [40, 80, 120])
  func `no line of a chart is wider than the terminal`(command: String, columns: Int) throws {
    for locale in ["C.UTF-8", "C"] {
      let lines = Self.printed(command, locale: locale, columns: columns).split(separator: "\n")
      // Above it stand the head and a table of figures, which may need more.
      let start = try #require(lines.firstIndex { $0.firstMatch(of: Self.title) != nil })
      #expect(lines.count > start + 5)
      for line in lines[start...] { #expect(line.count <= columns, "\(line)") }
    }
  }

  @Test(arguments: commands)
  func `where the locale has no more than ASCII, a chart has no more`(command: String) {
    #expect(Self.printed(command, locale: "C").utf8.allSatisfy { $0 < 0x80 })
    #expect(Self.printed(command, locale: "de_DE.ISO8859-1") == Self.printed(command, locale: "C"))
    #expect(Self.printed(command) != Self.printed(command, locale: "C"))
  }

  @Test(arguments: commands)
  func `colours add nothing to a chart but colour`(command: String) {
    let colored = Self.printed(command, isTerminal: true)
    #expect(colored.contains("\u{1B}["))
    #expect(colored.replacing(/\u{1B}\[[0-9]+m/, with: "") == Self.printed(command))
    #expect(Self.printed(command + " --no-color", isTerminal: true) == Self.printed(command))
  }

  @Test(arguments: commands.filter { !$0.hasPrefix("compare") })
  func `a quiet table has no chart`(command: String) {
    let quiet = Self.printed(command + " --quiet")
    #expect(quiet.utf8.allSatisfy { $0 < 0x80 })
    #expect(!quiet.contains("what") && !quiet.contains("no line"))
  }

  @Test(arguments: commands)
  func `a picture is XML and nothing else`(command: String) {
    let picture = Self.printed(command + " --format svg", isTerminal: true)
    #expect(picture.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\"") && picture.hasSuffix("</svg>\n"))
    #expect(XMLParser(data: Data(picture.utf8)).parse())
  }

  @Test(arguments: ["compare --chart", "sensitivity", "sweep --over calls=1k,1M --metric bestOption"])
  func `names that are markup stay text in a picture`(command: String) {
    let name = #"<&\">]]>'"#
    let file = """
      { "workload": { "calls": "100k..500k", "input": 1200, "output": 80 },
        "baseline": { "model": "openai/gpt-5.4" },
        "options": { "\(name)": { "kind": "hosted", "model": "bedrock/nova-2-lite" } } }
      """
    var words = command.split(separator: " ").map(String.init)
    words.insert("plan.json", at: 1)
    let outcome = PinnedProgram.run(words + ["--format", "svg"], files: ["plan.json": file])
    #expect(outcome.exitCode == .done, "\(outcome.errors)")
    #expect(outcome.output.contains("&lt;&amp;"))
    #expect(XMLParser(data: Data(outcome.output.utf8)).parse())
    let text = PinnedProgram.run(words, files: ["plan.json": file])
    #expect(text.exitCode == .done && text.output.contains("<&"))
  }

  @Test(arguments: [
    ("compare --chart --json \(flags)", "--by-month holds its figures"),
    ("compare --chart --format csv \(flags)", "--by-month holds its figures"),
    ("compare --format svg \(flags)", "add --chart"),
    ("compare --chart --levers \(flags)", "--chart and --levers ask for two answers"),
    ("compare --chart examples/portfolio.json examples/move-to-fine-tune.json", "FILE with --chart"),
  ])
  func `a chart that cannot be had says what to use`(line: String, words: String) {
    let outcome = PinnedProgram.run(line)
    #expect(outcome.exitCode == .usage && outcome.output == "")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func `a picture of no figure is refused`() {
    let line = "sensitivity --calls 100k --input 1200 --output 80 --with ft:claude-3-5-sonnet --format svg"
    let outcome = PinnedProgram.run(line)
    #expect(outcome.exitCode == .failure && outcome.errors.contains("no figure to draw"))
  }
}
