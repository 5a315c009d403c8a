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

  /// - Parameter judged: the months between which a break-even is a judgement call.
  init(
    saving: Double, npv: Double, payback: SampledPayback,
    judgedBy judged: (clearWin: Double, notWorth: Double),
    hasEnded: Bool, isTooSmall: Bool
  ) {
    (self.saving, self.npv, self.payback, self.isTooSmall) = (saving, npv, payback, isTooSmall)
    let reached = payback.months < .infinity
    verdict =
      reached && hasEnded
      ? .endsFirst
      : reached && isTooSmall
        ? .tooSmall : payback.verdict(clearWin: judged.clearWin, notWorth: judged.notWorth)
  }
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

extension SampledPayback {
  init(_ breakEven: BreakEven) {
    switch breakEven {
    case .immediate: self = .months(0)
    case .paysBack(let months): self = .months(months.value)
    case .afterEndOfLife: self = .ended
    case .never, .unavailable: self = .never
    }
  }
}

extension SampledMove {
  /// What a move comes to by itself, which is like no other.
  init(of move: Move, horizon: Int, hasEnded: Bool) {
    var walk = MoveWalk(move)
    let saving = move.saving
    let search = Payback(
      oneOff: walk.upfront, saving: MonthlyUSD(saving), leadTime: move.leadTime, end: move.end,
      horizon: Double(horizon))
    var payback = search.begin()
    var worth = Worth<Double>(-walk.upfront, at: move.discountRate)
    var months = MonthlySavings<Double>()
    let spans = Timeline(months: max(horizon, Payback.limit), events: move.events).spans
    let far = spans.firstIndex { $0.start >= Double(horizon) } ?? spans.count
    for span in spans[..<far] {
      let (saving, atOnce) = walk.take(span)
      payback.take(span, saving, atOnce: atOnce)
      months.take(span, saving, atOnce: atOnce) { worth.add($0) }
    }
    var found = search.settle(&payback)
    if found == nil {
      for span in spans[far...] where payback.firstAhead == .infinity {
        let (saving, atOnce) = walk.take(span)
        payback.take(span, saving, atOnce: atOnce)
      }
      found = search.finish(payback)
    }
    self.init(
      saving: saving, npv: worth.value, payback: SampledPayback(found ?? .unavailable), judgedBy: move.judged,
      hasEnded: hasEnded, isTooSmall: move.isTooSmall)
  }
}
