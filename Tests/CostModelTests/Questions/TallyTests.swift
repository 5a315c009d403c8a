import Testing

@testable import CostModel

@Suite struct TallyTests {
  @Test(arguments: ["188/200", " 188 / 200 ", "188 of 200", "1,88/2_00"])
  func `counts are read`(text: String) throws {
    #expect(try Tally(text) == Tally(passed: 188, of: 200))
  }

  @Test(arguments: [
    ("94%", TallyTextError.notATally), ("188", .notATally), ("1/2/3", .notATally), ("-1/5", .notATally),
    ("1.5/5", .notATally), ("/", .notATally), ("", .notATally), ("0/0", .nothing), ("201/200", .morePassed),
    ("1/2000000000", .tooMany), ("1/99999999999999999999", .notATally),
  ])
  func `other texts say what is wrong`(text: String, error: TallyTextError) {
    #expect(throws: error) { try Tally(text) }
  }
}
