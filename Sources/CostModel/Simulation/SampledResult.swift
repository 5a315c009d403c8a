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
  ///   - column: the numbers, in any order; what is never reached is infinite.
  ///   - ended: how many of the infinite ones end first.
  init(_ column: [Double], ended: Int = 0) {
    var numbers: [Double] = []
    numbers.reserveCapacity(column.count)
    for number in column where number.isFinite { numbers.append(number) }
    let count = column.count
    let numbered = numbers.count
    Self.settle(&numbers)
    histogram = Histogram(numbers)
    self.ended = ended
    never = count - numbered - ended
    var sum = 0.0
    var (lowest, highest) = (Double.infinity, -Double.infinity)
    for number in numbers {
      sum += number
      lowest = min(lowest, number)
      highest = max(highest, number)
    }
    mean = numbered == count && count > 0 ? sum / Double(count) : nil
    func value(_ rank: Int) -> Value {
      rank < numbered ? .number(numbers[rank]) : rank < numbered + ended ? .ended : .never
    }
    // The smallest value that at least the share of the samples does not exceed.
    func rank(_ share: Double) -> Int {
      min(max(Int((share * Double(count)).rounded(.up)) - 1, 0), max(count - 1, 0))
    }
    let (first, middle, last) = (rank(0.1), rank(0.5), rank(0.9))
    // Of what lies on one side of the median the other percentiles are ranks too.
    numbers.select(middle, in: 0..<numbered)
    numbers.select(first, in: 0..<min(middle, numbered))
    numbers.select(last, in: min(middle, numbered)..<numbered)
    p10 = value(first)
    p50 = value(middle)
    p90 = value(last)
    low = numbered > 0 ? .number(lowest) : value(0)
    high = numbered == count && count > 0 ? .number(highest) : value(count - 1)
  }
}

extension SampledResult {
  /// Makes numbers that differ by rounding alone the same.
  static func settle(_ numbers: inout [Double]) {
    guard let first = numbers.first else { return }
    var (low, high) = (first, first)
    for number in numbers where number.isFinite {
      low = min(low, number)
      high = max(high, number)
    }
    guard low < high, high - low <= 1e-11 * max(abs(low), abs(high)) else { return }
    for index in numbers.indices where numbers[index].isFinite { numbers[index] = first }
  }
}

extension [Double] {
  /// Puts the number at a place that would stand there were a stretch sorted, smaller ones before it and larger ones
  /// behind; nothing where the place is none of the stretch.
  ///
  /// Hoare's selection, which looks at each number about twice where sorting takes twenty looks.
  fileprivate mutating func select(_ rank: Int, in stretch: Range<Int>) {
    guard stretch.contains(rank) else { return }
    var (first, last) = (stretch.lowerBound, stretch.upperBound - 1)
    while first < last {
      let pivot = pivot(for: rank, in: first...last)
      var (left, right) = (first, last)
      while left <= right {
        while self[left] < pivot { left += 1 }
        while pivot < self[right] { right -= 1 }
        guard left <= right else { break }
        swapAt(left, right)
        left += 1
        right -= 1
      }
      if right < rank { first = left }
      if rank < left { last = right }
    }
  }

  /// A number of a stretch to part it by: of a long one, the one that stands where the rank does among 64 of it.
  private func pivot(for rank: Int, in stretch: ClosedRange<Int>) -> Double {
    let (count, looked) = (stretch.count, 64)
    guard count > 16 * looked else { return self[rank] }
    let numbers = (0..<looked).map { self[stretch.lowerBound + $0 * (count / looked)] }.sorted()
    return numbers[(rank - stretch.lowerBound) * looked / count]
  }
}
