/// What carries out chunks of independent work: one after the other, or several at once.
///
/// The model starts no threads; whoever has some hands a runner in. What comes out is the same with every runner.
public protocol WorkRunner: Sendable {
  /// What the work makes of each chunk, in the order of the chunks.
  ///
  /// - Parameter work: is called once for each chunk, in any order and perhaps at the same time, and must make the same
  ///   of it each time.
  func map<Value: Sendable>(_ chunks: Chunks, _ work: @Sendable (Range<Int>) -> Value) -> [Value]
}

/// A runner that works through the chunks one after the other.
public struct SerialRunner: WorkRunner {
  /// A runner.
  public init() {}

  /// What the work makes of each chunk, the first chunk first.
  public func map<Value: Sendable>(_ chunks: Chunks, _ work: @Sendable (Range<Int>) -> Value) -> [Value] {
    (0..<chunks.count).map { work(chunks[$0]) }
  }
}
