/// What the break-even with the team's time says, in one word.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// Pays back sooner than `clearWinMonths`.
  case clearWin
  /// Pays back between the two thresholds, ends included.
  case judgementCall
  /// Pays back later than `notWorthMonths`.
  case notForCostAlone
  /// Does not pay back.
  case never
  /// Ends before it pays back.
  case endsFirst
  /// Would pay back on machines that were measured not to carry the calls.
  case tooSmall
  /// Nobody knows how many calls its machine carries.
  case capacityUnknown
  /// No source gives a price that its calls ask for.
  case noPrice
  /// Cannot be had.
  case unavailable

  /// The words that people read.
  public var words: String {
    switch self {
    case .clearWin: "clear win"
    case .judgementCall: "judgement call"
    case .notForCostAlone: "not for cost alone"
    case .never: "never"
    case .endsFirst: "ends first"
    case .tooSmall: "too small"
    case .capacityUnknown: "capacity unknown"
    case .noPrice: "no price"
    case .unavailable: "unavailable"
    }
  }

  /// Whether it pays back soon enough to be worth it, or to be weighed.
  package var isWin: Bool { self == .clearWin || self == .judgementCall }

  /// The verdict on a break-even: with 6 and 12 months, 5.9 is a clear win, 6 a judgement call, 12.1 neither.
  init(_ breakEven: BreakEven, clearWin: Months, notWorth: Months) {
    switch breakEven {
    case .immediate: self = .clearWin
    case .paysBack(let months):
      // Rounding decides only what is close.
      let isClose = abs(months.value - clearWin.value) < 1e-6 * max(1, clearWin.value)
      if isClose
        ? Rounding.threshold(months.value) < Rounding.threshold(clearWin.value)
        : months.value < clearWin.value
      {
        self = .clearWin
      } else {
        self = breakEven.isReached(within: notWorth) ? .judgementCall : .notForCostAlone
      }
    case .afterEndOfLife: self = .endsFirst
    case .never: self = .never
    case .unavailable: self = .unavailable
    }
  }
}

extension Unavailability {
  /// What the table says instead of a payback.
  var verdict: Verdict {
    switch self {
    case .noPrice: .noPrice
    case .capacityUnknown: .capacityUnknown
    case .notKnown, .never, .closed, .ended, .tooLong: .unavailable
    }
  }
}
