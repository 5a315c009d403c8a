import TestSupport
import Testing

@testable import CostModel

@Suite struct RootTests {
  @Test func `a straight line is met in one step, from either side`() {
    var evaluations = 0
    let zero = root(
      of: { x in
        evaluations += 1
        return 2 * x - 6
      }, between: 0, and: 10)
    #expect(zero == 3)
    #expect(evaluations == 3)
    #expect(root(of: { 2 * $0 - 6 }, between: 10, and: 0) == 3)
  }

  @Test func `an end that is a zero is the answer`() {
    #expect(root(of: { $0 - 1 }, between: 1, and: 5) == 1)
    #expect(root(of: { $0 - 5 }, between: 1, and: 5) == 5)
  }

  @Test func `without a change of sign there is no answer`() {
    #expect(root(of: { $0 * $0 + 1 }, between: -1, and: 1) == nil)
    #expect(root(of: { _ in .nan }, between: -1, and: 1) == nil)
    #expect(root(of: { _ in .infinity }, between: -1, and: 1) == nil)
  }

  @Test func `flat ends, poles and jumps do not hold it up`() throws {
    let flat = try #require(root(of: { $0 * $0 * $0 * $0 * $0 - 1e-5 }, between: 0, and: 1e6))
    #expect(flat.isClose(to: 0.1, within: 1e-12))
    let jump = try #require(root(of: { $0 < 7 ? -1e-9 : 1e9 }, between: 0, and: 1e12))
    #expect(jump.isClose(to: 7, within: 1e-12))
  }

  @Test func `random cubics are solved to 12 digits`() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let zero = Double.random(in: -1000...1000, using: &random)
      let bend = Double.random(in: 0.001...10, using: &random)
      let found = try #require(
        root(of: { ($0 - zero) * (1 + bend * ($0 - zero) * ($0 - zero)) }, between: -2000, and: 1500))
      #expect(abs(found - zero) <= 1e-12 * max(1, abs(zero)))
    }
  }
}
