import TestSupport
import Testing

@testable import CostModel

/// What is best, in every answer alike.
@Suite struct BestOptionTests {
  private static let options = [
    "host:vps", "host:runpod-h100-sxm", "host:runpod-b300", "host:runpod-a100-sxm-80gb", "gpt-6-luna",
    "ft:bedrock/nova-2-lite",
  ]

  @Test(arguments: 0..<3)
  func `no option that is too small or unknown is best, and every answer names the same one`(seed: Int) throws
  {
    var random = SeededGenerator(seed: UInt64(seed))
    let texts = [
      "calls": "\(Int.random(in: 1000...3_000_000, using: &random))",
      "input": "\(Int.random(in: 50...3000, using: &random))",
      "output": "\(Int.random(in: 5...500, using: &random))",
      "modelSize": ["2B", "8B", "14B", "70B", "400B"].randomElement(using: &random) ?? "8B",
      "upfront": "\(Int.random(in: 0...20_000, using: &random))", "utilisation": "25%", "teamHours": "100",
      "hourlyRate": "150",
    ]
    let comparison = try Comparison.stated(texts, model: "openai/gpt-5.4", with: Self.options)
    let best = comparison.best()
    if let best { #expect(best.carriesCalls && best.figures != nil && best.verdict != .capacityUnknown) }
    for row in comparison.choosable {
      #expect(row.verdict != .tooSmall || !row.carriesCalls)
      let figures = DecisionFigures(of: row, in: comparison)
      #expect(
        figures.value(of: .bestOption) == .option(comparison.best(lookingAt: row)?.offer.id ?? Decision.stay))
      if !row.carriesCalls { #expect(figures.value(of: .bestOption) != .option(row.offer.id)) }
      let answer = DecisionAnswer(comparison: comparison, row: row)
      #expect((answer.obstacle == nil) == row.carriesCalls)
    }
  }

  @Test(arguments: ["2B", "8B", "14B", "32B", "70B", "405B"])
  func `a larger model on the same machine is never cheaper`(size: String) throws {
    let sizes = ["2B", "8B", "14B", "32B", "70B", "405B"]
    func monthly(_ size: String) throws -> Double? {
      let comparison = try Comparison.stated(
        ["calls": "300M", "input": "800", "output": "200", "upfront": "0", "modelSize": size],
        model: "openai/gpt-5.4", with: ["host:lambda-8x-h100-sxm"])
      return try comparison.found("host:lambda-8x-h100-sxm").figures?.monthly.total.value
    }
    let own = try monthly(size)
    for smaller in sizes.prefix(while: { $0 != size }) {
      if let own, let other = try monthly(smaller) { #expect(own >= other, "\(size) \(smaller)") }
    }
  }
}
