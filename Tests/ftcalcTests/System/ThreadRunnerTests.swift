import CostModel
import Synchronization
import Testing

@testable import ftcalc

@Suite struct ThreadRunnerTests {
  private static let chunks = Chunks(1_003, of: 10)
  private static let expected = SerialRunner().map(chunks, Self.sum)

  private static func sum(_ pieces: Range<Int>) -> Int { pieces.reduce(0) { $0 + $1 * $1 } }

  @Test(arguments: [-1, 1, 2, 3, 8, 200])
  func `any number of threads makes the same, in the order of the chunks`(threads: Int) {
    #expect(ThreadRunner(threads: threads).map(Self.chunks, Self.sum) == Self.expected)
  }

  @Test func `each chunk is carried out once`() {
    let counts = Mutex([Range<Int>: Int]())
    _ = ThreadRunner(threads: 4).map(Self.chunks) { pieces in
      counts.withLock { $0[pieces, default: 0] += 1 }
    }
    #expect(counts.withLock { $0 }.count == Self.chunks.count)
    #expect(counts.withLock { $0 }.values.allSatisfy { $0 == 1 })
  }

  @Test func `two threads are in two chunks at once`() {
    let inside = Atomic(0)
    // Each chunk waits for the other, which one thread alone would never see.
    let met = ThreadRunner(threads: 2).map(Chunks(2, of: 1)) { _ in
      inside.add(1, ordering: .relaxed)
      let limit = ContinuousClock.now + .seconds(60)
      while inside.load(ordering: .relaxed) < 2, ContinuousClock.now < limit {}
      return inside.load(ordering: .relaxed) == 2
    }
    #expect(met == [true, true])
  }

  @Test func `where no thread can be started the caller does all of it`() {
    let runner = ThreadRunner(threads: 4) { _ in nil }
    #expect(runner.map(Self.chunks, Self.sum) == Self.expected)
  }

  @Test func `nothing to do is nothing done`() {
    #expect(ThreadRunner(threads: 4).map(Chunks(0, of: 10), Self.sum).isEmpty)
  }
}
