import Testing

@testable import ftcalc

/// What others wrote, in every command and format: no line of an answer starts as a command of a pipeline or a heading.
@Suite struct InjectedTextTests {
  private static let texts = ["::error::pwn", "# head", "- item", "1. item", "&lt;b&gt;"]

  private static func file(_ text: String) -> String {
    """
    { "title": "\(text)", "baseline": { "model": "gpt-5.4" },
      "workload": { "calls": "100k..200k", "input": 1200, "output": 80 },
      "options": { "\(text)": "gpt-6-luna", "other": "ft:bedrock/nova-2-lite" },
      "scenarios": { "\(text)": { "workload": { "calls": "300k" } } },
      "decision": { "choose": "\(text)", "why": "\(text)", "decidedBy": "\(text)", "decidedOn": "2026-01-01",
        "must": [{ "metric": "monthlySaving", "atLeast": "$900k" }] } }
    """
  }

  private static let commands = [
    "compare", "compare --by-month", "compare --levers", "sensitivity", "simulate --samples 50",
    "sweep --over calls=10k,50k", "sweep --over calls=10k,50k --over output-cut=0..30%:2",
  ]

  /// The lines that start as none should; in Markdown its own headings are fine, and a fence shows what it holds.
  private static func bad(_ text: String, isMarkdown: Bool) -> [Substring] {
    var isFenced = false
    return text.split(separator: "\n").filter { line in
      if isMarkdown, line.hasPrefix("```") { isFenced.toggle() }
      let start = line.drop { $0.isWhitespace }
      if start.hasPrefix("::") { return true }
      guard isMarkdown, !isFenced else { return start.hasPrefix("#") }
      return line.contains(/^(> |- )?(#[^#]*$|\+ |\d+[.)] |- [-#+:])/) && !line.contains(/^#{1,4} [^#]/)
        || line.contains(/(^|[^\\])&lt;/)
    }
  }

  @Test(arguments: texts)
  func `no line starts with what somebody else wrote`(text: String) {
    let name = text + ".json"
    func check(_ line: String, _ format: String) {
      let words = line.split(separator: " ").map(String.init) + ["--format", format, "--", name]
      let outcome = PinnedProgram.run(words, files: [name: Self.file(text)])
      #expect([.done, .decision].contains(outcome.exitCode), "\(line) \(format): \(outcome.errors)")
      let isMarkdown = format == "markdown"
      #expect(Self.bad(outcome.output, isMarkdown: isMarkdown) == [], "\(line) \(format)")
      #expect(Self.bad(outcome.errors, isMarkdown: false) == [], "\(line) \(format)")
    }
    for command in Self.commands {
      for format in ["table", "csv", "markdown"] { check(command, format) }
    }
    for format in ["table", "markdown", "junit"] { check("check", format) }
    check("report --samples 50", "markdown")
    let errors = PinnedProgram.run(["compare", "--", name], files: [name: "{"]).errors
    #expect(!errors.isEmpty && Self.bad(errors, isMarkdown: false) == [])
  }

  @Test(arguments: ["\u{FFFE}", "\u{FFFF}"])
  func `what is no character is in no title and no name`(text: String) {
    let outcome = PinnedProgram.run(["compare", "a.json"], files: ["a.json": Self.file("x" + text)])
    #expect(outcome.exitCode == .failure && !outcome.errors.contains(text))
  }
}
