/// What a choice comes to at a draw.
struct SampledMove: Sendable {
  /// What is saved of today's bill a month once all calls have moved, in US dollars.
  let saving: Double
  /// What it is worth at the horizon with the team's time, discounted, in US dollars.
  let npv: Double
  /// The months to the break-even with the team's time.
  let payback: SampledPayback
  /// The verdict on it.
  let verdict: Verdict
  /// Whether its machines do not carry the calls.
  let isTooSmall: Bool
}

/// When a choice pays back at a draw, in the terms of ``BreakEven``.
enum SampledPayback: Sendable, Hashable {
  /// After so many months.
  case months(Double)
  /// It ends first.
  case ended
  /// It does not.
  case never

  /// The months; infinite where it does not pay back.
  var months: Double { if case .months(let months) = self { months } else { .infinity } }

  /// The verdict on it: with 6 and 12 months, 5.9 is a clear win.
  func verdict(clearWin: Double, notWorth: Double) -> Verdict {
    switch self {
    case .months(let months):
      Verdict(.paysBack(Months(months)), clearWin: Months(clearWin), notWorth: Months(notWorth))
    case .ended: .endsFirst
    case .never: .never
    }
  }
}
