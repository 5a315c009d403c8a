import Testing

@testable import CostModel

@Suite struct TrafficTests {
  @Test func `answers from the own cache are not billed, and retries are`() throws {
    let texts = ["calls": "50k", "output": "1", "answersCached": "30%", "retryRate": "20%"]
    let traffic = Traffic(at: try Inputs.stated(texts).likely)
    #expect(traffic.reached.value.isClose(to: 35_000))
    #expect(traffic.billedPerCall.isClose(to: 0.84))
  }
}
