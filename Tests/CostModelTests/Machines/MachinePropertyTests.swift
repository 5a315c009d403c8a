import TestSupport
import Testing

@testable import CostModel

/// What holds of every machine, whatever is said of it.
@Suite struct MachinePropertyTests {
  /// What raises a bill, or at least never lowers it.
  private static let dear = [
    "hostPower", "powerPrice", "onCallHours", "opsHours", "replicas", "peakFactor", "calls", "input",
    "output",
  ]
  /// What lowers a bill, or at least never raises it.
  private static let saving = ["prefillRate", "decodeRate", "utilisation", "hostLife", "hostCapacity"]

  private static func numbers(using random: inout SeededGenerator) -> [String: Double] {
    func pick(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &random) }
    var numbers: [String: Double] = [
      "calls": power(10, pick(2...9)), "input": pick(1...8000), "output": pick(1...2000),
      "priceInput": 2, "priceOutput": 9, "upfront": 0, "hourlyRate": 100,
      "prefillRate": power(10, pick(1...5)), "decodeRate": power(10, pick(0...4.5)),
      "utilisation": pick(0.01...1), "peakFactor": pick(1...8), "replicas": pick(1...6).rounded(),
      "opsHours": pick(0...20), "onCallHours": pick(0...20), "billedHours": pick(100...744),
      "answersCached": pick(0...0.8),
    ]
    switch Int.random(in: 0...3, using: &random) {
    case 0: numbers["hostMonthly"] = pick(10...3000)
    case 1: numbers["hostHourly"] = pick(0.1...12)
    case 2: numbers["hostPerSecond"] = pick(0.0001...0.003)
    default:
      numbers["hostPurchase"] = pick(1000...300_000)
      numbers["hostLife"] = pick(6...60)
      numbers["hostPower"] = pick(0...10_000)
      numbers["powerPrice"] = pick(0...0.6)
    }
    if Bool.random(using: &random) { numbers["hostCapacity"] = power(10, pick(2...6)) }
    return numbers
  }

  private static func bill(_ numbers: [String: Double]) throws -> Breakdown {
    try Comparison.stated(numbers.mapValues { "\($0)" }, model: "custom", with: ["host:custom"])
      .figures("host:custom").monthly
  }

  @Test func `a bill is never negative, and moves one way with each number`() throws {
    var random = SeededGenerator(seed: 40)
    for _ in 0..<60 {
      let numbers = Self.numbers(using: &random)
      let before = try Self.bill(numbers)
      #expect(Component.allCases.allSatisfy { before[$0].value >= 0 }, "\(numbers)")
      for (keys, sign) in [(Self.dear, 1.0), (Self.saving, -1)] {
        for key in keys {
          guard let value = numbers[key] else { continue }
          var more = numbers
          more[key] = key == "utilisation" ? min(1, value * 1.7) : value * 1.7
          let change = try Self.bill(more).total.value - before.total.value
          #expect(sign * change >= -1e-9 * max(1, before.total.value), "\(key) of \(numbers)")
        }
      }
    }
  }
}
