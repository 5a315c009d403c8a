import CostModel
import Synchronization

/// A runner that works on several threads, the caller's among them.
///
/// Each thread takes the next chunk that nobody has taken. A thread that cannot be started leaves its share to the
/// others. Where there is a terminal to show it on, long work says how far it is, and an interrupt takes that away before
/// it ends the process; without one, it ends the process at once.
struct ThreadRunner: WorkRunner {
  /// How many threads work at once; one or more.
  let threads: Int
  private let progress: ProgressLine.Subject?
  private let start: @Sendable (@escaping @Sendable () -> Void) -> Thread?

  /// A runner on so many threads; less than one are one.
  ///
  /// - Parameters:
  ///   - progress: what long work shows of itself, and where; nil for nothing.
  ///   - start: starts a thread on a body; nil where it cannot.
  init(
    threads: Int, showing progress: ProgressLine.Subject? = nil,
    start: @escaping @Sendable (_ body: @escaping @Sendable () -> Void) -> Thread? = { Thread($0) }
  ) {
    self.threads = max(1, threads)
    self.progress = progress
    self.start = start
  }

  func map<Value: Sendable>(_ chunks: Chunks, _ work: @Sendable (Range<Int>) -> Value) -> [Value] {
    guard let progress else { return map(chunks, work) { _ in } }
    // Before a thread is started, so that the signals come to this one.
    let signals = HeldSignals()
    defer { signals.release() }
    var line = ProgressLine(progress)
    defer { line.erase() }
    return map(chunks, work) { done in
      line.show(done: done, of: chunks.pieces)
      if signals.haveCome {
        line.erase()
        signals.deliver()
      }
    }
  }

  /// - Parameter hasDone: is told on this thread how many pieces are done, now and then.
  private func map<Value: Sendable>(
    _ chunks: Chunks, _ work: @Sendable (Range<Int>) -> Value, _ hasDone: (_ pieces: Int) -> Void
  ) -> [Value] {
    withoutActuallyEscaping(work) { work in
      let queue = Queue(chunks)
      let helpers = (0..<max(0, min(threads, chunks.count) - 1)).map { _ in Share(of: queue, work) }
      let started = helpers.compactMap { helper in start { while helper.takeChunk() {} } }
      let own = Share(of: queue, work)
      while own.takeChunk() { hasDone(queue.done) }
      for thread in started { thread.join() }
      var values = [Value?](repeating: nil, count: chunks.count)
      for share in helpers + [own] {
        for (index, value) in share.done { values[index] = value }
      }
      return values.compactMap(\.self)
    }
  }
}

/// The chunks that nobody has taken yet, and how many pieces are done.
private final class Queue: Sendable {
  let chunks: Chunks
  private let taken = Atomic(0)
  private let finished = Atomic(0)

  init(_ chunks: Chunks) { self.chunks = chunks }

  /// The next chunk; nil when all are taken.
  func next() -> Int? {
    let index = taken.add(1, ordering: .relaxed).oldValue
    return index < chunks.count ? index : nil
  }

  /// How many pieces are done.
  var done: Int { finished.load(ordering: .relaxed) }

  /// Notes that a chunk is done.
  func finish(_ index: Int) { finished.add(chunks[index].count, ordering: .relaxed) }
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

  /// Carries out the next chunk; false where none is left.
  func takeChunk() -> Bool {
    guard let index = queue.next() else { return false }
    done.append((index, work(queue.chunks[index])))
    queue.finish(index)
    return true
  }
}
