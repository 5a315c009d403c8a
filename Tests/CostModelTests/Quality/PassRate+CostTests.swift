import Testing

@testable import CostModel

@Suite struct PassRateCostTests {
  @Test func `a right answer costs an answer over the share that is right`() throws {
    let rate = try PassRate(Tally("176/200"))
    #expect(try #require(rate.cost(ofRightAnswer: USD(0.0038))).value.isClose(to: 0.0038 / 0.88))
    #expect(try PassRate(Tally("0/200")).cost(ofRightAnswer: USD(1)) == nil)
    #expect(try PassRate(Tally("200/200")).cost(ofRightAnswer: USD(1)) == USD(1))
  }
}
