import CostModel
import TestSupport
import Testing

@testable import Presentation

@Suite struct ExplanationLedgerTests {
  /// An explanation of today's model and of each option, of a scenario that follows from a seed.
  private static func explanations(seed: UInt64) throws -> [String] {
    var generator = SeededGenerator(seed: seed)
    func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: values.indices, using: &generator)] }
    let models = ["gpt-6-luna", "gpt-5.4", "openai/gpt-4o", "gpt-5.4-nano", "claude-sonnet-5"]
    var statement = try Statement.stated(
      [
        "calls": pick(["7", "1000", "33333", "10M", "987654321"]),
        "input": pick(["1", "50", "1237", "40000"]),
        "output": pick(["1", "5", "81", "4321"]), "retryRate": pick(["0", "3%", "7.77%", "0.12345"]),
        "batchShare": pick(["0", "0", "33.3%"]), "promptCached": pick(["0", "17.7%"]),
        "answersCached": pick(["0", "12.34567%"]), "keptOnApi": pick(["0", "11.11%"]),
        "teamHours": pick(["0", "7.77"]), "hourlyRate": pick(["100", "123.45"]),
        "trainingExamples": pick(["1000", "777"]), "callFee": pick(["0", "0.00001234"]),
      ], model: pick(models))
    statement.options = try ["host:vps", "ft:bedrock/nova-2-lite", "mix:gpt-5.4-nano=65%+gpt-5.4=35%"].map {
      StatedOption(try Plan($0))
    }
    let comparison = try statement.compared()
    return try ([nil] + comparison.rows.map(Optional.some)).map { row in
      BlockText.text(
        ExplanationAnswer(try comparison.explanation(of: row), of: comparison).blocks, on: Page(width: 100))
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `what an explanation prints multiplies out to what it prints`(seed: UInt64) throws {
    let formulas = try Self.explanations(seed: seed).flatMap(PrintedFormula.all)
    #expect(formulas.count > 20)
    for line in formulas {
      #expect(line.holds, "\(line.formula) comes to \(line.computed), not \(line.amount)")
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `what a call costs adds up as it is printed`(seed: UInt64) throws {
    for text in try Self.explanations(seed: seed) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for start in lines.indices where lines[start].hasPrefix("One call") {
        let block = lines[(start + 1)...].prefix { !$0.isEmpty }
        let amounts = block.compactMap { line in
          line.split(separator: " ").last.flatMap { Double($0.filter { $0 != "$" && $0 != "," }) }
        }
        let sum = amounts.dropLast().reduce(0, +)
        #expect(
          abs(sum - (amounts.last ?? 0)) < 1e-13 * max(1, sum * 1e3), "\(block.joined(separator: "\n"))")
      }
    }
  }

  @Test func `a dear call shows all of its price, and a cheap one its digits`() throws {
    func lines(_ texts: [String: String], _ model: String) throws -> String {
      let comparison = try Statement.stated(texts, model: model).compared()
      return BlockText.text(
        ExplanationAnswer(try comparison.explanation(of: nil), of: comparison).blocks, on: Page(width: 80)
      )
      .split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    let cheap = try lines(["calls": "10M", "input": "50", "output": "5"], "gpt-6-luna")
    #expect(cheap.contains("tokens 10,000,000 x $0.0000075 $75.00"))
    #expect(cheap.contains("in all $0.0000075"))
    let dear = try lines(["calls": "300k", "input": "250000", "output": "80"], "claude-sonnet-5")
    #expect(!dear.contains("x $0.50 ") && dear.contains("in all $0."))
  }
}
