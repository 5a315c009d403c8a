import Testing

@testable import CostModel

@Suite struct HalvingTests {
  @Test(arguments: [2.0, 3.75, 9.999])
  func `the border lies between the last that holds and the first that does not`(border: Double) {
    let (last, first) = Halving.border(0, 10) { $0 <= border }
    #expect(last <= border && border <= first && first.isClose(to: border))
  }
}
