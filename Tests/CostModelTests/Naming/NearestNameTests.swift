import CostModel
import Testing

@Suite struct NearestNameTests {
  private let flags = ["--model", "--calls", "--input", "--output", "--tuned-input", "--tuned-output"]

  @Test(
    arguments: [
      ("--modle", ["--model"]),
      ("--MODEL", ["--model"]),
      ("-calls", ["--calls"]),
      ("--call", ["--calls"]),
      ("--tunde-ouput", ["--tuned-output", "--tuned-input"]),
      ("--horizon", []),
      ("", []),
      ("x", []),
    ] as [(String, [String])])
  func `a swap, a slip of case and a missing letter are near, other words are not`(
    name: String, nearest: [String]
  ) {
    #expect(nearestNames(to: name, among: flags) == nearest)
  }

  @Test func `the nearest comes first, then the alphabet decides, and the limit holds`() {
    let names = ["bat", "cut", "cat", "cats"]
    #expect(nearestNames(to: "cat", among: names) == ["cat", "bat", "cats"])
    #expect(nearestNames(to: "cat", among: names, limit: 1) == ["cat"])
    #expect(nearestNames(to: "cat", among: names, limit: -1).isEmpty)
  }

  @Test func `a huge name has no nearest one`() {
    #expect(nearestNames(to: String(repeating: "-", count: 5_000_000), among: flags).isEmpty)
  }

  @Test func `a name that is a part of others means them where no other is near`() {
    let names = ["runpod-h100-sxm", "modal-h100", "runpod-a40", "vps"]
    #expect(nearestNames(to: "h100", among: names) == ["modal-h100", "runpod-h100-sxm"])
    #expect(nearestNames(to: "H100-SXM", among: names) == ["runpod-h100-sxm"])
    #expect(nearestNames(to: "vsp", among: names) == ["vps"])
    #expect(nearestNames(to: "0", among: names) == [])
  }
}
