import CostModel
import Presentation
import UsageLog

/// The reading of a log on several threads, and what it came to.
struct LogReading {
  /// What each reader counted.
  let counted: [CountedShare]
  /// The first records that cannot be counted.
  let problems: [BrokenRecord]
  /// The first calls whose time cannot be read.
  let unreadableTimes: [BrokenRecord]
  /// Files of folders that are no logs.
  let skipped: [SkippedFile]
  /// The files that were read, by their paths.
  let paths: [String]
  /// The formats of the files, in the order of the files.
  let formats: [String]

  /// Reads all pieces of a plan.
  ///
  /// Throws what went wrong with the first of its files that could not be read; nothing is counted then.
  init(
    _ plan: LogPlan, _ request: LogRequest, _ pricing: BookPricing, threads: Int,
    showing progress: ProgressLine.Subject?
  ) throws(Failure) {
    let queue = LogQueue(plan)
    let own = LogReader(plan, queue, request, pricing)
    let helpers = (0..<max(0, min(threads, queue.width) - 1)).map { _ in
      LogReader(plan, queue, request, pricing)
    }
    Self.run(own, helpers, queue, of: plan.size, progress)
    let all = [own] + helpers
    if let first = all.compactMap(\.failure).min(by: { $0.piece < $1.piece }) { throw first.failure }
    let counted = all.flatMap { $0.finished() }
    do throws(LogError) { try CountedShare.requireGroups(counted) } catch { throw Failure(error.words) }
    self.counted = counted
    let pieces = all.flatMap(\.pieces)
    problems = Self.problems(all.flatMap(\.problems), pieces, in: plan)
    unreadableTimes = Self.problems(all.flatMap(\.unreadableTimes), pieces, in: plan)
    let passed = all.reduce(into: [Int: SkippedFile]()) { known, reader in
      known.merge(reader.skipped) { first, _ in first }
    }
    skipped = plan.skipped + passed.sorted { $0.key < $1.key }.map(\.value)
    paths = plan.files.indices.filter { passed[$0] == nil }.map { plan.files[$0].path }
    if paths.isEmpty, let first = skipped.first { throw LogWords.noLog(first) }
    formats = all.reduce(into: [String: Int]()) { known, reader in known.merge(reader.formats) { min($0, $1) }
    }
    .sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
  }

  private static func run(
    _ own: LogReader, _ helpers: [LogReader], _ queue: LogQueue, of size: Int,
    _ progress: ProgressLine.Subject?
  ) {
    // Before a thread is started, so that the signals come to this one.
    let signals = progress.map { _ in HeldSignals() }
    defer { signals?.release() }
    var line = progress.map { ProgressLine($0) }
    defer { line?.erase() }
    let threads = helpers.compactMap { helper in Thread { while helper.takePiece(ordered: false) {} } }
    withoutActuallyEscaping(
      {
        line?.show(done: queue.done >> 20, of: size >> 20)
        guard let signals, signals.haveCome else { return }
        line?.erase()
        signals.deliver()
      },
      do: { hasRead in
        own.hasRead = hasRead
        while own.takePiece(ordered: true) {}
        while own.takePiece(ordered: false) {}
        own.hasRead = {}
      })
    for thread in threads { thread.join() }
  }

  /// The first of some problems, with their lines in the whole file.
  private static func problems(_ problems: [LogProblem], _ pieces: [LogPiece], in plan: LogPlan)
    -> [BrokenRecord]
  {
    problems.sorted().prefix(LogShare.keptProblems).map { problem in
      let before = pieces.filter { $0.file == problem.file && $0.piece < problem.piece }.reduce(0) {
        $0 + $1.lines
      }
      return BrokenRecord(
        file: LogSource.name(of: plan.files[problem.file].path), line: before + problem.line,
        column: problem.column,
        problem: problem.problem)
    }
  }
}
