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

  /// The product, and the bill of today's model, which it does not change.
  private func expectFAQ(_ document: JSONFigures) throws {
    #expect(document["workload.product"].string == "faq")
    let hits = try #require(document["assumptions"].elements.first { $0["key"].string == "answersCached" })
    #expect(hits["origin"].string == "default" && hits["value"].number == 0)
    #expect(document["baseline.monthly.total"].number == 190)
    #expect(document["baseline.range.monthlyTotal.low"].number ?? 190 == 190)
  }

  @Test func `a product is known by a flag, in a file, and on top of a file, and changes no bill`() throws {
    try expectFAQ(figures("\(Self.calls) --product faq"))
    try expectFAQ(figures("f", files: ["f": Self.file(#""product": "faq""#)]))
    try expectFAQ(figures("f --product faq", files: ["f": Self.file(#""product": "dataAnalysis""#)]))
  }

  @Test func `the levers offer the published hit rate of the product`() {
    let call = "compare --calls 100k --input 1200 --output 300 --model gpt-5.4 --with gpt-5.4-mini"
    let words = PinnedProgram.run("\(call) --product faq --levers").words
    #expect(words.contains("none, today's model $750.00"))
    #expect(
      words.contains("own cache of answers, 40%..70% $337.50 $412.50 published, udit.co/blog"), "\(words)")
    #expect(!PinnedProgram.run("\(call) --levers").words.contains("own cache of answers, "))
    let given = PinnedProgram.run("\(call) --product faq --answers-cached 20% --levers").words
    #expect(given.contains("own cache of answers 20% $600.00") && !given.contains("40%..70%"))
  }

  @Test(arguments: ["chat", "reasoning", "creative"])
  func `a task that published advice keeps on the API gets no cut, and a line that says so`(task: String)
    throws
  {
    let call =
      "--calls 300k --system 400 --message 200 --context 3000 --output 500 --with ft:bedrock/nova-2-lite"
    let document = try figures("\(call) --model gpt-5.4 --task \(task)")
    let tuned = try #require(document["options"].elements.first)["tokensPerCall"]
    #expect(tuned["input"].number == 3200 && tuned["output"].number == 500)
    let table = PinnedProgram.run("compare \(call) --model gpt-5.4 --task \(task)").words
    #expect(table.contains("! Published advice keeps \(task) tasks on the API (adaptiverecall.com/"))
    let other = PinnedProgram.run("compare \(call) --model gpt-5.4 --task extraction").words
    #expect(!other.contains("Published advice"))
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

  @Test func `what could be had is told with its source and its threshold`() {
    let table = PinnedProgram.run("compare \(Self.calls) --product faq --notes").words
    #expect(
      table.contains(
        "Published for faq: 40%..70% of the calls, at a similarity threshold of 0.92 to 0.95 (udit.co/blog/ai-cost-control-saas, 2026-11-20)"
      ), "\(table)")
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
