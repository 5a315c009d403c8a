/// A result over all samples: its mean, percentiles, ends and histogram.
public struct SampledResult: Sendable {
  /// A result of one sample, or a percentile of many.
  public enum Value: Sendable, Hashable {
    /// A number in the unit of the result.
    case number(Double)
    /// A break-even before which the option ends; beyond every month.
    case ended
    /// A break-even that is never reached; beyond all others.
    case never

    /// The number; nil for a break-even that is not reached.
    public var number: Double? { if case .number(let number) = self { number } else { nil } }
  }

  /// The smallest.
  public let low: Value
  /// The value that a tenth of the samples do not exceed.
  public let p10: Value
  /// The value that half of the samples do not exceed.
  public let p50: Value
  /// The value that nine tenths of the samples do not exceed.
  public let p90: Value
  /// The largest.
  public let high: Value
  /// The average; nil where a sample has no number.
  public let mean: Double?
  /// How often the numbers fall where; nil where no sample has one.
  public let histogram: Histogram?
  /// How many samples have no number, because the option ends first.
  public let ended: Int
  /// How many samples have no number, because it is never reached.
  public let never: Int

  /// - Parameters:
  ///   - ended: how many of the numbers that are not finite end first.
  ///   - number: the number of each of ``ColumnSearch/ranks``.
  init(_ search: ColumnSearch, ended: Int, _ histogram: Histogram?, _ number: (_ rank: Int) -> Double?) {
    let (count, numbered) = (search.column.count, search.column.numbered)
    func value(_ rank: Int) -> Value {
      number(rank).map { .number($0) } ?? (rank < numbered + ended ? .ended : .never)
    }
    self.histogram = histogram
    self.ended = ended
    never = count - numbered - ended
    p10 = value(search.rank(0.1))
    p50 = value(search.rank(0.5))
    p90 = value(search.rank(0.9))
    let (ends, isComplete) = (search.column.ends, numbered == count && count > 0)
    low = numbered > 0 ? .number(search.constant ?? ends.low) : value(0)
    high = isComplete ? .number(search.constant ?? ends.high) : value(count - 1)
    mean = isComplete ? search.constant ?? search.column.sum / Double(count) : nil
  }

  /// The results of one or more columns that are cut into pieces of the same sizes, each with how many of its numbers that are
  /// not finite end first.
  static func results(
    of columns: [(column: SampledColumn, ended: Int)], by runner: some WorkRunner
  ) -> [SampledResult] {
    let searches = columns.map { ColumnSearch($0.column) }
    // All are cut alike.
    let first = columns[0].column
    let counts = runner.map(first.chunks) { chunk in searches.map { $0.counts(in: first.pieces(of: chunk)) } }
    let sums = searches.indices.map { index in SampleCounts(sum: counts.map { $0[index] }) }
    let stretches = zip(searches, sums).map { search, sum in search.ranks.map(sum.place).map(\.stretch) }
    let numbers = runner.map(first.chunks) { chunk in
      searches.indices.map { searches[$0].numbers(in: first.pieces(of: chunk), of: stretches[$0]) }
    }
    return searches.indices.map { index in
      let search = searches[index]
      let found = search.choose(among: numbers.map { $0[index] }, by: sums[index])
      return SampledResult(search, ended: columns[index].ended, search.histogram(sums[index])) { found[$0] }
    }
  }

  /// The result of a column alone.
  init(_ column: SampledColumn, ended: Int = 0) {
    self = Self.results(of: [(column, ended)], by: SerialRunner())[0]
  }
}
