import CostModel
import Testing

@Suite struct NearestNameTests {
  @Test(
    arguments: [
      ("modle", ["model"]),
      ("Model", ["model"]),
      ("modl", ["model"]),
      ("modells", ["model"]),
      ("output", ["output"]),
      ("xyz", []),
      ("", []),
    ] as [(String, [String])])
  func `finds names that a few slips away, swaps counting once`(name: String, nearest: [String]) {
    #expect(nearestNames(to: name, among: ["model", "output", "input"], limit: 1) == nearest)
  }

  @Test func `puts the nearest first and keeps the given order between equals`() {
    let names = ["abcdxx", "abcdex", "abcdey", "abcdef"]
    #expect(nearestNames(to: "abcdef", among: names, limit: 3) == ["abcdef", "abcdex", "abcdey"])
  }

  @Test func `gives no more than asked for`() {
    #expect(nearestNames(to: "aaa", among: ["aab", "aac", "aad"], limit: 2).count == 2)
    #expect(nearestNames(to: "aaa", among: ["aab"], limit: 0).isEmpty)
  }
}
