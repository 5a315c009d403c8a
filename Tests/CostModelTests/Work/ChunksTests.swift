import CostModel
import Testing

@Suite struct ChunksTests {
  @Test(arguments: [
    (0, 10, []), (1, 10, [0..<1]), (10, 10, [0..<10]), (11, 10, [0..<10, 10..<11]),
    (10_000, 4_096, [0..<4_096, 4_096..<8_192, 8_192..<10_000]), (3, 1, [0..<1, 1..<2, 2..<3]),
  ])
  func `pieces are cut into runs of neighbours`(pieces: Int, size: Int, runs: [Range<Int>]) {
    let chunks = Chunks(pieces, of: size)
    #expect((0..<chunks.count).map { chunks[$0] } == runs)
  }

  @Test func `numbers that make no sense make no chunk or the smallest ones`() {
    #expect(Chunks(-1, of: 10).count == 0)
    #expect(Chunks(3, of: 0).count == 3)
    #expect(Chunks(.max, of: .max).count == 1)
    #expect(Chunks(.max, of: .max - 1)[1] == (.max - 1)..<(.max))
    #expect(Chunks(5, of: 2)[3].isEmpty && Chunks(5, of: 2)[-1].isEmpty)
  }

  @Test func `a serial runner works through the chunks in their order`() {
    #expect(SerialRunner().map(Chunks(5, of: 2)) { $0.lowerBound } == [0, 2, 4])
  }
}
