import Testing

@testable import ftcalc

@Suite struct AlternativesTests {
  @Test func `alternatives read as a sentence`() {
    #expect([].alternatives == "")
    #expect(["a"].alternatives == "a")
    #expect(["a", "b"].alternatives == "a or b")
    #expect(["a", "b", "c"].alternatives == "a, b or c")
  }
}
