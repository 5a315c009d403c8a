import CostModel
import Synchronization

/// A runner that works on several threads, the caller's among them.
///
/// Each thread takes the next chunk that nobody has taken. A thread that cannot be started leaves its share to the
/// others.
struct ThreadRunner: WorkRunner {
  /// How many threads work at once; one or more.
  let threads: Int
  private let start: @Sendable (@escaping @Sendable () -> Void) -> Thread?

  /// A runner on so many threads; less than one are one.
  ///
  /// - Parameter start: starts a thread on a body; nil where it cannot.
  init(
    threads: Int,
    start: @escaping @Sendable (_ body: @escaping @Sendable () -> Void) -> Thread? = { Thread($0) }
  ) {
    self.threads = max(1, threads)
    self.start = start
  }

  func map<Value: Sendable>(_ chunks: Chunks, _ work: @Sendable (Range<Int>) -> Value) -> [Value] {
    withoutActuallyEscaping(work) { work in
      let queue = Queue(chunks)
      let helpers = (0..<max(0, min(threads, chunks.count) - 1)).map { _ in Share(of: queue, work) }
      let started = helpers.compactMap { helper in start { helper.run() } }
      let own = Share(of: queue, work)
      own.run()
      for thread in started { thread.join() }
      var values = [Value?](repeating: nil, count: chunks.count)
      for share in helpers + [own] {
        for (index, value) in share.done { values[index] = value }
      }
      return values.compactMap(\.self)
    }
  }
}

/// The chunks that nobody has taken yet.
private final class Queue: Sendable {
  let chunks: Chunks
  private let taken = Atomic(0)

  init(_ chunks: Chunks) { self.chunks = chunks }

  /// The next chunk; nil when all are taken.
  func next() -> Int? {
    let index = taken.add(1, ordering: .relaxed).oldValue
    return index < chunks.count ? index : nil
  }
}

/// The chunks that one thread has carried out.
///
/// Unchecked, since its thread alone writes to it, and whoever made it reads it after that thread was joined.
private final class Share<Value: Sendable>: @unchecked Sendable {
  private(set) var done: [(index: Int, value: Value)] = []
  private let queue: Queue
  private let work: @Sendable (Range<Int>) -> Value

  init(of queue: Queue, _ work: @escaping @Sendable (Range<Int>) -> Value) {
    self.queue = queue
    self.work = work
  }

  func run() {
    while let index = queue.next() { done.append((index, work(queue.chunks[index]))) }
  }
}
