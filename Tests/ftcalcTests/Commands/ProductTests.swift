import Testing

@testable import ftcalc

@Suite struct ProductTests {
  private static let calls = "--calls 50k --input 1200 --output 80"
  private static let known =
    "faq, customerSupport, codeAssistant, dataAnalysis, contentGeneration, personalAssistant"

  private static func file(_ workload: String) -> String {
    #"{"workload": {"calls": 50000, "input": 1200, "output": 80, \#(workload)}}"#
  }

  private func figures(_ arguments: String, files: [String: String] = [:]) throws -> JSONFigures {
    let line = "compare --json \(arguments)".split(separator: " ").map(String.init)
    let outcome = files.isEmpty ? PinnedProgram.run(line) : PinnedProgram.run(line, files: files)
    try #require(outcome.exitCode == .done, "\(outcome.errors)")
    return try JSONFigures(outcome.output)
  }

  /// The assumption on the hit rate, and the bill of today's model at its ends.
  private func expectFAQ(_ document: JSONFigures) throws {
    #expect(document["workload.product"].string == "faq")
    let hits = try #require(document["assumptions"].elements.first { $0["key"].string == "answersCached" })
    #expect(hits["origin"].string == "product")
    #expect(hits["range.low"].number == 0.4 && hits["range.high"].number == 0.7)
    #expect(hits["condition"].string == "at a similarity threshold of 0.92 to 0.95")
    #expect(document["baseline.range.monthlyTotal.low"].number == 57)
    #expect(document["baseline.range.monthlyTotal.high"].number == 114)
  }

  @Test func `a product sets its hit rate by a flag, in a file, and on top of a file`() throws {
    try expectFAQ(figures("\(Self.calls) --product faq"))
    try expectFAQ(figures("f", files: ["f": Self.file(#""product": "faq""#)]))
    try expectFAQ(figures("f --product faq", files: ["f": Self.file(#""product": "dataAnalysis""#)]))
  }

  @Test func `without a product nothing is answered by a cache`() throws {
    let document = try figures(Self.calls)
    #expect(document["workload.product"].isNull)
    #expect(document["baseline.monthly.total"].number == 190)
  }

  @Test(arguments: [
    ("faqs", "did you mean faq?"), ("customersupport", "did you mean customerSupport?"),
    ("x", "the tables have \(known)"),
  ])
  func `an unknown product is refused with what there is`(product: String, hint: String) {
    let outcome = PinnedProgram.run("compare \(Self.calls) --product \(product)")
    #expect(outcome.exitCode == .usage)
    #expect(outcome.errors == "ftcalc: --product cannot be '\(product)'; \(hint)\n")
    let file = PinnedProgram.run(["compare", "f"], files: ["f": Self.file("\"product\": \"\(product)\"")])
    #expect(file.exitCode == .failure)
    #expect(file.errors == "f:1:60: 'product' cannot be '\(product)'; \(hint)\n")
    let onTop = PinnedProgram.run(
      ["compare", "f", "--product", product], files: ["f": Self.file(#""product": "faq""#)])
    #expect(onTop.exitCode == .usage)
    #expect(onTop.errors == outcome.errors)
  }

  @Test func `a feature with an unknown product is told at its place`() {
    let outcome = PinnedProgram.run(
      ["compare", "f"],
      files: [
        "f": """
        {"features": [{"name": "a", "workload":
          {"product": "faqs", "calls": 1000, "input": 100, "output": 10}}]}
        """
      ])
    #expect(outcome.errors == "f:2:4: a: 'product' cannot be 'faqs'; did you mean faq?\n")
  }

  @Test func `where the figure is used, its source and its threshold are shown`() {
    let table = PinnedProgram.run("compare \(Self.calls) --product faq").words
    #expect(table.contains("--answers-cached 40%..70% (at a similarity threshold of 0.92 to 0.95)"))
    let explained = PinnedProgram.run("compare \(Self.calls) --product faq --explain").words
    #expect(
      explained.contains(
        "by --product, udit.co/blog/ai-cost-control-saas, 2026-11-20, at a similarity threshold of 0.92 to 0.95"
      ))
    let given = PinnedProgram.run("compare \(Self.calls) --product faq --answers-cached 40%").words
    #expect(!given.contains("similarity"))
  }

  @Test func `a decision says which product it was recorded for`() throws {
    let decision =
      #", "decision": {"choose": "baseline", "must": [{"metric": "monthlyCost", "atMost": "$200"}]}}"#
    let stated = String(Self.file(#""product": "faq""#).dropLast()) + decision
    var written = ""
    _ = PinnedProgram.run(
      ["check", "--update", "f"], read: { _ in Array(stated.utf8) },
      write: { bytes, _ in written = String(decoding: bytes, as: UTF8.self) })
    #expect(written.contains(#""product": "faq""#))
    let changed = written.replacing(
      #""output": 80, "product": "faq""#, with: #""output": 80, "product": "dataAnalysis""#)
    let outcome = PinnedProgram.run(["check", "--json", "f"], files: ["f": changed])
    let changes = try JSONFigures(outcome.output)["files"].elements.flatMap { $0["changes"].elements }
    let change = try #require(changes.first { $0["subject"].string == "product" }, "\(outcome.output)")
    #expect(change["then"].string == "faq" && change["now"].string == "dataAnalysis")
  }

  @Test func `the shells offer the products`() {
    for shell in ["bash", "zsh", "fish"] {
      #expect(PinnedProgram.run("completions \(shell)").output.contains("codeAssistant"))
    }
  }
}

extension ftcalc.Outcome {
  /// What is printed, as one line.
  fileprivate var words: String { output.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
