import Testing

@testable import CostModel

@Suite struct SampledRegretsTests {
  private static func regrets(_ worths: [[Double]], lookingAt looked: Int? = nil) -> (
    regrets: [Double], bests: [Int], tooSmall: [Int]
  ) {
    var regrets = SampledRegrets(choices: worths.count, draws: worths.first?.count ?? 0)
    for (choice, column) in worths.enumerated() {
      for (draw, worth) in column.enumerated() {
        regrets.take(
          SampledMove(
            saving: 0, npv: worth, payback: .never, judgedBy: (6, 12), hasEnded: false,
            isTooSmall: worth == -.infinity),
          of: choice, at: draw)
      }
    }
    let sums = regrets.sums(lookingAt: looked)
    return (sums.regrets, sums.bests, regrets.tooSmall)
  }

  @Test func `each choice is regretted by what the best one is worth more`() {
    // 10 draws, so that the last group is not full.
    let (first, second): ([Double], [Double]) = (
      [5, -5, 3, 0, 0, 0, 0, 0, 0, 1], [7, -1, 2, 0, 0, 0, 0, 0, 0, -1]
    )
    let found = Self.regrets([first, second])
    // 2 and 5 for the first choice; 1, 1 and 2 for the second; 7, 3 and 1 for staying.
    let regrets: [Double] = [7, 4, 11]
    #expect(found.regrets == regrets)
    #expect(found.bests == [2, 1, 7])
  }

  @Test func `of what is worth the same, staying comes first and then what is looked at`() {
    #expect(Self.regrets([[0], [1e-10]]).bests == [0, 0, 1])
    #expect(Self.regrets([[4], [4]]).bests == [1, 0, 0])
    #expect(Self.regrets([[4], [4]], lookingAt: 1).bests == [0, 1, 0])
  }

  @Test func `a choice that does not carry the calls is never the best, and not regretted`() {
    let found = Self.regrets([[-.infinity, 3]])
    #expect(found.tooSmall == [1] && found.bests == [1, 1])
    let regrets: [Double] = [0, 3]
    #expect(found.regrets == regrets)
  }
}
