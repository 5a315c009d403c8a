import Testing

@testable import CostModel

@Suite struct SweepTests {
  private static func statement(_ texts: [String: String], with options: [String]? = nil) throws -> Statement
  {
    var statement = Statement()
    for (key, text) in texts {
      let definition = try #require(Parameters.standard.all.first { $0.key == key })
      statement.given[key] = (try StatedQuantity(text, for: definition), .flag(definition.flag))
    }
    statement.options = try options?.map { StatedOption(try Plan($0)) }
    return statement
  }

  private static func sweep(
    _ texts: [String: String], over axes: String..., option: Sweep.Choice = .cheapest,
    with options: [String]? = nil
  ) throws -> Sweep {
    try Sweep(
      statement(texts, with: options), over: axes.map { try SweepAxis($0) }, option: option,
      asOf: #require(CompleteScenario.day), in: PriceBook.sharedEmbedded.get())
  }

  private static let tokens = ["input": "1200", "output": "80"]

  @Test(arguments: ["host:vps", "ft:openai/gpt-4o-mini", "openai/gpt-6-luna"])
  func `each cell is what compare says with that flag`(id: String) throws {
    let sweep = try Self.sweep(
      Self.tokens, over: "calls=5k,20k,100k/day", "output-cut=0..60%:4", option: .named(id))
    let texts = ["5k/day", "20k/day", "100k/day"].flatMap { calls in
      ["0%", "20%", "40%", "60%"].map { ["calls": calls, "outputCut": $0] }
    }
    #expect(sweep.cells.count == texts.count)
    for (cell, more) in zip(sweep.cells, texts) {
      let comparison = try Comparison.stated(Self.tokens.merging(more) { $1 })
      let row = try comparison.found(id)
      let figures = try #require(cell.figures)
      #expect(figures.baseline == comparison.baseline.total)
      #expect(figures.withTeam == row.withTeam && figures.breakEven == row.breakEven)
      #expect(figures.verdict == row.verdict)
      let expected = DecisionFigures(of: row, in: comparison)
      for metric in Metric.allCases where metric != .bestOption {
        #expect(figures.results.value(of: metric) == expected.value(of: metric), "\(more) \(metric)")
      }
    }
  }

  @Test func `the proposed options of the base stay the same in every cell`() throws {
    let texts = Self.tokens.merging(["calls": "50k"]) { $1 }
    let base = try Comparison.stated(texts)
    let sweep = try Self.sweep(texts, over: "calls=1k,10M")
    #expect(
      sweep.subject.statement.options?.map(\.label)
        == base.rows.filter { $0.offer.bound == nil }.map(\.offer.id))
  }

  @Test func `a cell that cannot be computed is a gap and stops no other`() throws {
    let texts = ["calls": "50k", "system": "600", "output": "80", "input": "1200"]
    let sweep = try Self.sweep(texts, over: "input=500,700")
    #expect(sweep.cells.map { $0.figures == nil } == [true, false])
    #expect(sweep.cells.first?.gap == .partsExceedInput(parts: 600, input: 500))
  }

  @Test func `a parameter that changes nothing of the option is named`() throws {
    let texts = Self.tokens.merging(["calls": "50k"]) { $1 }
    let sweep = try Self.sweep(
      texts, over: "context-cut=0..50%:3", "calls=50k,90k", option: .named("host:vps"))
    #expect(sweep.idleAxes.map(\.definition.key) == ["contextCut"])
  }

  @Test func `ranges are taken at their likely value`() throws {
    let texts = Self.tokens.merging(["teamHours": "20..60", "calls": "10k..20k"]) { $1 }
    let sweep = try Self.sweep(texts, over: "calls=50k,90k", option: .named("host:vps"))
    #expect(sweep.rangedNumbers.contains { $0.definition.key == "teamHours" })
    #expect(!sweep.rangedNumbers.contains { $0.definition.key == "calls" })
    let comparison = try Comparison.stated(Self.tokens.merging(["teamHours": "40", "calls": "90k"]) { $1 })
    #expect(sweep.cells.last?.figures?.withTeam == (try comparison.found("host:vps").withTeam))
  }

  @Test func `axes that do not go together are refused`() {
    #expect(throws: SweepError.axisCount(0)) { try Self.sweep(["calls": "1"]) }
    #expect(throws: SweepError.tooManyCells(10_100)) {
      try Self.sweep(Self.tokens, over: "calls=1..1000:101", "output-cut=0..50%:100")
    }
    #expect(throws: SweepError.self) { try Self.sweep(Self.tokens, over: "calls=1,2", "calls=3,4") }
  }

  @Test func `without a name the fine-tune that costs least is looked at`() throws {
    let sweep = try Self.sweep(
      Self.tokens, over: "calls=50k,90k", with: ["openai/gpt-6-luna", "host:vps", "ft:openai/gpt-4o"])
    #expect(sweep.isTuned && sweep.option != "openai/gpt-6-luna")
    #expect(
      try Self.sweep(Self.tokens, over: "calls=5,9", with: ["openai/gpt-6-luna"]).option
        == "openai/gpt-6-luna")
  }
}
