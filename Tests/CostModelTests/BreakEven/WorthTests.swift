import Testing

@testable import CostModel

@Suite struct WorthTests {
  @Test func `savings add up at no rate`() {
    var worth = Worth(-1_000, at: 0)
    worth.add(100)
    #expect(worth.value == -900)
    worth.add(100)
    #expect(worth.value == -800)
  }

  @Test func `a saving is discounted from the end of its month`() {
    var worth = Worth(0, at: 0.12)
    worth.add(100)
    #expect(abs(worth.value - 99.06) < 0.005)
    for _ in 0..<10 { worth.add(0) }
    let before = worth.value
    worth.add(112)
    #expect(abs(worth.value - before - 100) < 1e-9)
  }
}
