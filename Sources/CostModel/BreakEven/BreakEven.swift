/// Whether and when an option pays back.
public enum BreakEven: Sendable, Hashable {
  /// Nothing to pay up front, and it saves from the first month.
  case immediate
  /// It pays back after so many months from the start.
  case paysBack(Months)
  /// The option ends while it is still earning back what it cost; nil where it ends before it starts.
  case afterEndOfLife(needed: Months?)
  /// It does not pay back.
  case never(NeverReason)
  /// The option does not exist: this model cannot be fine-tuned.
  case unavailable

  /// The names in JSON.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// ``BreakEven/immediate``.
    case immediate
    /// ``BreakEven/paysBack(_:)``.
    case paysBack
    /// ``BreakEven/afterEndOfLife(needed:)``.
    case afterEndOfLife
    /// ``BreakEven/never(_:)``.
    case never
    /// ``BreakEven/unavailable``.
    case unavailable
  }

  /// The name in JSON.
  public var status: String {
    let status: Status =
      switch self {
      case .immediate: .immediate
      case .paysBack: .paysBack
      case .afterEndOfLife: .afterEndOfLife
      case .never: .never
      case .unavailable: .unavailable
      }
    return status.rawValue
  }

  /// Months until it pays back; nil where it does not.
  public var months: Double? {
    switch self {
    case .immediate: 0
    case .paysBack(let months): months.value
    default: nil
    }
  }

  /// Whether it pays back within some months, the last of them included: 6 months are within 6, 6.1 are not.
  public func isReached(within limit: Months) -> Bool {
    months.map { Self.isReached($0, within: limit) } ?? false
  }

  /// The same of the months themselves, infinite where it does not pay back.
  static func isReached(_ months: Double, within limit: Months) -> Bool {
    // Rounding decides only what is close.
    guard abs(months - limit.value) < 1e-6 * max(1, limit.value) else { return months <= limit.value }
    return Rounding.threshold(months) <= Rounding.threshold(limit.value)
  }
}

extension BreakEven: Comparable {
  /// Sooner is smaller; an end that comes first ranks above every month, never above that.
  public static func < (left: BreakEven, right: BreakEven) -> Bool { left.rank < right.rank }

  /// The place in the order: months where it pays back, else beyond every month; alike for every reason.
  var rank: Rank {
    switch self {
    case .immediate: .months(0)
    case .paysBack(let months): .months(months.value)
    case .afterEndOfLife: .ended
    case .never: .never
    case .unavailable: .unavailable
    }
  }

  /// A place in the order, smallest first.
  enum Rank: Comparable {
    case months(Double)
    case ended
    case never
    case unavailable
  }
}

/// Why an option never pays back.
public enum NeverReason: Sendable, Hashable {
  /// In month 1, fully in use, it costs more than the baseline by so much, and it does not pay back.
  case costsMore(MonthlyUSD)
  /// It costs exactly what the baseline costs.
  case costsTheSame
  /// It saves at first, and from a time on costs more; by so much a month as it turns.
  case savingTurns(MonthlyUSD, after: Months)
  /// It would save once all calls have moved, but costs more from the start, by so much a month at first: it ends, or staying
  /// becomes cheaper, before that.
  case savesTooLate(MonthlyUSD)
  /// It pays less at the start, and is ahead no longer than for so many months.
  case aheadUntil(Months)
  /// It saves, too little to earn back what it cost within 120 months.
  case notWithin(months: Int)
}
