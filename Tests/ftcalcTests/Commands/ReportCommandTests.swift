import CostModel
import Foundation
import TestSupport
import Testing

@testable import ftcalc

@Suite struct ReportCommandTests {
  private static let flags = [
    "--model", "gpt-5.4", "--calls", "100k..500k", "--input", "1200", "--output", "80", "--samples", "40",
  ]
  private static let hostile = "</p><script>x</script>\"'&|`[a](b)*_\u{202E}"

  /// What is reported, from an ordinary question to those that have no answer.
  static let questions: [[String]] = [
    flags, flags + ["--with", "ft:bedrock/nova-2-lite"], flags + ["--with", "host:vps"],
    flags + ["--with", "ft:anthropic/claude-3-5-sonnet"],
    flags + ["--with", "ft:bedrock/nova-2-lite", "--upfront", "90000"],
    flags + ["--with", "mix:gpt-5.4-mini=65%+gpt-5.4=35%"],
    flags + ["--with", "cascade:gpt-5.4-mini+gpt-5.4", "--escalation", "25%"],
    flags + ["--with", "host:custom", "--host-hourly", "1.79", "--host-capacity", "60k"],
    [
      "--calls", "50k", "--input", "1200", "--output", "80", "--upfront", "1000", "--with",
      "ft:bedrock/nova-2-lite",
    ],
    ["--calls", "0", "--input", "1200", "--output", "80", "--samples", "20"],
    flags + ["--title", hostile], ["examples/move-to-fine-tune.json", "--samples", "40"],
    ["examples/move-to-fine-tune.json", "--scenario", "low", "--samples", "40"],
    ["examples/stay-on-api.json", "--samples", "40"], ["examples/own-gpu.json", "--samples", "40"],
    ["examples/routed.json", "--samples", "40"],
  ]

  private static func page(_ arguments: [String]) -> String {
    let outcome = PinnedProgram.run(["report"] + arguments)
    #expect(outcome.errors == "" && outcome.exitCode == .done, "\(arguments)")
    return outcome.output
  }

  @Test(arguments: questions)
  func `a page is well formed, whole and labelled, and asks nothing of the network`(arguments: [String])
    throws
  {
    let text = Self.page(arguments)
    let page = PageReader(text)
    #expect(page.problem == nil)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    for wanted in ["head", "title", "style", "body", "main", "h1"] { #expect(page.count(of: wanted) >= 1) }
    #expect(page.count(of: "h1") == 1)
    #expect(page.headings == page.headings.filter { !$0.isEmpty } && page.headings.count >= 10)
    #expect(Set(page.ids).count == page.ids.count)
    #expect(page.references.allSatisfy(Set(page.ids).contains))
    for tag in ["script", "link", "img", "iframe", "object", "base", "form"] {
      #expect(page.count(of: tag) == 0)
    }
    #expect(page.attributes.allSatisfy { !$0.hasPrefix("on") && $0 != "src" && $0 != "style" })
    let outside = text.replacing(/(href|xmlns)="[^"]*"/, with: "")
    #expect(!outside.contains("://") && !outside.contains("url(http") && !outside.contains("@import"))
    #expect(!text.contains("NaN") && !text.contains("nil") && !text.contains("Optional("))
    #expect(page.count(of: "caption") == page.count(of: "table"))
    #expect(page.count(of: "figcaption") == page.count(of: "figure"))
    #expect(page.count(of: "svg") == 2 * page.count(of: "figure"))
    #expect(page.count(of: "desc") == page.count(of: "svg"))
  }

  @Test func `the sections stand in the order in which they are read`() {
    let page = PageReader(Self.page(["examples/move-to-fine-tune.json", "--samples", "40"]))
    #expect(
      page.headings == [
        "The question", "The answer", "The options side by side", "In pictures", "What it depends on",
        "How sure it is", "Every assumption", "The arithmetic in full", "Prices and their sources",
        "Remarks on single options", "How this was made",
      ])
    #expect(page.count(of: "figure") == 4)
  }

  @Test func `names of a file stay words`() {
    let file = """
      { "title": "<b>&amp;</b> </title><script>x</script>",
        "workload": { "calls": 1000000, "input": 1200, "output": 80 }, "baseline": { "model": "gpt-5.4" },
        "options": { "\\"><svg onload=x>": { "kind": "hosted", "model": "bedrock/nova-2-lite" } },
        "scenarios": { "<i>low</i>": { "workload": { "calls": 10 } } },
        "decision": { "choose": "\\"><svg onload=x>", "why": "</li><iframe>", "decidedBy": "*_`x`[a](javascript:b)" } }
      """
    for format in ["html", "markdown"] {
      let outcome = PinnedProgram.run(
        ["report", "a<b>.json", "--format", format, "--samples", "100"], files: ["a<b>.json": file])
      #expect(outcome.exitCode == .done, "\(outcome.errors)")
      guard format == "html" else {
        let words = outcome.output.replacing(/(?m)^(`{3,})[a-z]+\n(?s:.*?)\n\1$/, with: "")
        #expect(words.contains("script") && !words.contains("```"))
        #expect(!words.contains(/(^|[^\\])</))
        continue
      }
      let page = PageReader(outcome.output)
      #expect(page.problem == nil)
      #expect(page.title == "<b>&amp;</b> </title><script>x</script>")
      for tag in ["b", "i", "script", "iframe"] { #expect(page.count(of: tag) == 0) }
      #expect(page.count(of: "svg") == 2 * page.count(of: "figure"))
    }
  }

  @Test func `the table, the arithmetic and the answer are those of the other commands`() throws {
    let file = "examples/move-to-fine-tune.json"
    let report = Self.page([file, "--samples", "100", "--format", "markdown"])
    let lines = Set(report.split(separator: "\n").map(String.init))
    let compared = PinnedProgram.run(["compare", file, "--format", "markdown"]).output
    let table = compared.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("| option") }.prefix { $0.hasPrefix("|") }
    #expect(table.count > 3)
    for line in table { #expect(lines.contains(String(line))) }
    let amounts = PinnedProgram.run(["compare", file, "--explain=tuned"]).output
      .matches(of: /\$[0-9,]+\.[0-9]+/).map { String($0.0) }
    #expect(amounts.count > 20)
    for amount in amounts { #expect(report.contains(amount), "\(amount)") }
    let sure = PinnedProgram.run(["simulate", file, "--samples", "100", "--format", "markdown"]).output
    let rows = sure.split(separator: "\n").filter { $0.hasPrefix("| P") || $0.hasPrefix("| mean") }
    #expect(rows.count == 4)
    for row in rows { #expect(lines.contains(String(row)), "\(row)") }
  }

  @Test func `the same seed gives the same page on any number of threads`() {
    func page(_ threads: String) -> String {
      Self.page(
        Self.flags.dropLast(2) + [
          "--with", "ft:bedrock/nova-2-lite", "--samples", "4200", "--threads", threads,
        ]
      )
      .replacing("--threads=\(threads)", with: "")
    }
    #expect(page("1") == page("3"))
  }

  @Test(arguments: [
    ("a.html", [], "<!DOCTYPE html>"), ("a.md", [], "# "), ("a.md", ["--format", "html"], "<!DOCTYPE html>"),
    ("a.html", ["--format", "markdown"], "# "),
  ])
  func `the name of the file says the format where nobody does`(
    name: String, more: [String], start: String
  ) throws {
    var written: [String: String] = [:]
    let arguments =
      ["report", "examples/stay-on-api.json", "--samples", "20", "--to", "no-such-folder/" + name] + more
    let outcome = PinnedProgram.run(
      arguments, write: { bytes, path in written[path] = String(decoding: bytes, as: UTF8.self) })
    #expect(outcome.output == "wrote no-such-folder/\(name)\n")
    #expect(written["no-such-folder/" + name]?.hasPrefix(start) == true)
  }

  @Test func `a file that is there stays, unless it may be replaced`() {
    let arguments = ["report", "examples/stay-on-api.json", "--samples", "20", "--to", "README.md"]
    let refused = PinnedProgram.run(arguments)
    #expect(refused.exitCode == .failure)
    #expect(
      refused.errors == "ftcalc: 'README.md' is there already; --force replaces it, --to takes another name\n"
    )
    #expect(PinnedProgram.run(arguments + ["--force"]).exitCode == .done)
    let alone = PinnedProgram.run(["report", "examples/stay-on-api.json", "--force"])
    #expect(alone.exitCode == .usage)
  }

  @Test(arguments: [[], ["--to", "README.md", "--force"], ["--to", "no-such-folder/a.md"], ["--to", "-"]])
  func `the command that a report ends with makes it again on another day`(more: [String]) throws {
    func made(_ arguments: [String]) -> String {
      var written: String?
      let outcome = PinnedProgram.run(
        arguments, write: { bytes, _ in written = String(decoding: bytes, as: UTF8.self) })
      return written ?? outcome.output
    }
    let file = "examples/stay-on-api.json"
    let text = made(["report", file, "--samples", "20", "--format", "markdown"] + more)
    let block = try #require(text.firstMatch(of: /```sh\nftcalc ((?s:.*?))\n```/))
    let words = block.1.replacing("\\\n", with: " ").split(separator: " ").map(String.init)
    #expect(words.contains("--as-of=2026-11-20"))
    #expect(words.contains("--force") == words.contains { $0.hasPrefix("--to=") && $0 != "--to=-" })
    let again = made(words)
    #expect(try #require(again.firstMatch(of: /```sh\n(?s:.*?)\n```/)).0 == block.0)
  }

  @Test(arguments: [
    (["no-such.json"], "cannot read"),
    (flags + ["--scenario", "low"], "it names a scenario of a file"),
    (flags + ["--samples", "0"], "--samples"),
    (flags + ["--option", "ft:openai/gpt-4.1"], "is not among the options compared"),
    (["--calls", "1k"], "--output"),
  ])
  func `what cannot be reported is said`(arguments: [String], words: String) {
    let outcome = PinnedProgram.run(["report"] + arguments)
    #expect(outcome.exitCode != .done && outcome.output == "")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func `a report of a named scenario names it`() {
    let arguments = ["examples/move-to-fine-tune.json", "--samples", "20", "--format", "markdown"]
    let named = Self.page(arguments + ["--scenario", "low"])
    #expect(named.hasPrefix("# Ticket triage: move to a tuned model, scenario low\n"))
    #expect(named.contains("In the scenario low: should 600,000 calls"))
    #expect(!Self.page(arguments).contains("scenario low"))
    #expect(Self.page(arguments + ["--scenario", "low", "--title", "Mine"]).hasPrefix("# Mine\n"))
  }

  @Test func `the question gives ranges as ranges`() {
    let text = Self.page([
      "--calls", "80k..120k..250k", "--system", "700", "--message", "1000..1200", "--output", "120..220",
      "--with", "ft:bedrock/nova-2-lite", "--samples", "20", "--format", "markdown",
    ])
    #expect(
      text.contains(
        "Should 80,000 to 250,000 (likely 120,000) calls a month, 1,700 to 1,900 tokens in + 120 to 220 out each,"
      ))
  }

  @Test func `a decision is assessed as the file stands, whatever the flags say`() {
    let file = "examples/move-to-fine-tune.json"
    let plain = Self.page([file, "--samples", "50", "--format", "markdown"])
    #expect(plain.contains("**It holds**"))
    #expect(!plain.contains("on the numbers of the file alone"))
    let other = Self.page([file, "--samples", "50", "--format", "markdown", "--calls", "1000"])
    #expect(other.contains("**It holds**") && other.contains("on the numbers of the file alone"))
  }
}
