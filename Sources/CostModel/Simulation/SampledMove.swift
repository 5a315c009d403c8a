/// What a choice comes to at a draw.
struct SampledMove: Sendable {
  /// What is saved of today's bill a month once all calls have moved.
  let saving: MonthlyUSD
  /// What it is worth at the horizon with the team's time, discounted, in US dollars.
  let npv: Double
  /// The break-even with the team's time.
  let withTeam: BreakEven
  /// The verdict on it.
  let verdict: Verdict
  /// Whether its machines do not carry the calls.
  let isTooSmall: Bool
}

extension Move {
  /// Walks through the months of each lane.
  ///
  /// - Parameters:
  ///   - months: those to the horizon and those beyond, cut where anything is billed otherwise.
  ///   - each: what a lane comes to.
  func walk(
    _ months: (near: Timeline, far: Timeline), horizon: Int, hasEnded: Bool,
    each: (_ lane: Int, SampledMove) -> Void
  ) {
    let (saving, leadTime, end) = (saving, leadTime, end)
    var walk = MoveWalk(self)
    var payback = PaybackWalk(oneOff: walk.upfront, until: min(end, Double(horizon)), tellsWhy: false)
    let yearly = Number(repeating: 1) .+ discountRate
    var worth = Worth(.zero .- walk.upfront, monthly: power(yearly, -1.0 / 12))
    var whole = MonthlySavings<Number>()
    for span in months.near.spans {
      let (saving, atOnce) = walk.take(span)
      payback.take(span, saving, atOnce: atOnce)
      whole.take(span, saving, atOnce: atOnce) { worth.add($0) }
    }
    var lanes: [(search: Payback, walk: PaybackWalk<Double>, found: BreakEven?)] = []
    for lane in 0..<Number.laneCount {
      let search = Payback(
        oneOff: walk.upfront[lane], saving: MonthlyUSD(saving[lane]), leadTime: leadTime, end: end,
        horizon: Double(horizon))
      var own = payback.lane(lane)
      let found = search.settle(&own)
      lanes.append((search, own, found))
    }
    if let open = lanes.first(where: { $0.found == nil })?.walk {
      payback.goOn(from: open.from, until: open.stop)
      for span in months.far.spans where span.start >= open.from {
        let (saving, atOnce) = walk.take(span)
        payback.take(span, saving, atOnce: atOnce)
        if lanes.indices.allSatisfy({ lanes[$0].found != nil || payback.firstAhead[$0] < .infinity }) {
          break
        }
      }
      for lane in lanes.indices where lanes[lane].found == nil {
        lanes[lane].found = lanes[lane].search.finish(payback.lane(lane))
      }
    }
    let isTooSmall = isTooSmall
    for (lane, (_, _, found)) in lanes.enumerated() {
      let found = found ?? .unavailable
      let verdict = Verdict(
        found, clearWin: Months(judged.clearWin[lane]), notWorth: Months(judged.notWorth[lane]))
      let isReached = found.months != nil
      each(
        lane,
        SampledMove(
          saving: MonthlyUSD(saving[lane]), npv: worth.value[lane], withTeam: found,
          verdict: !isReached ? verdict : hasEnded ? .endsFirst : isTooSmall[lane] ? .tooSmall : verdict,
          isTooSmall: isTooSmall[lane]))
    }
  }
}
