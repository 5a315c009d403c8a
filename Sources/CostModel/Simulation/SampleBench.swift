/// A study at one point after another, in memory that is used again: what ``Evaluation`` computes of one point, for
/// millions of them.
///
/// The figures come from the same tariffs, projections and searches.
struct SampleBench {
  /// What one choice comes to at a point.
  struct Result {
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

  private let subject: SampleSubject
  private var discount = (yearly: 0.0, monthly: 1.0)
  private var today: Course
  private var options: [Course]
  /// What is known of each draw of each choice without a walk; empty where nothing is.
  private var steady: [[SteadyMonths.Found]]
  private let hasEnded: [Bool]

  /// The costs of today's model or of an option from draw to draw, in memory that is used again.
  fileprivate struct Course {
    /// The costs of all draws; nil where the offer is evaluated at each of them.
    let columns: StraightTariff.Columns?
    var path = RatePath()
    /// The months to the horizon, and those beyond, with no growth in them.
    var near = Timeline()
    var far: Timeline?
  }

  /// A bench for so many draws, of which the values are given input by input.
  init(_ subject: SampleSubject, draws: [[Double]], count: Int) {
    self.subject = subject
    let shares = subject.inputs.shares(of: draws)
    func course(of straight: StraightTariff?) -> Course {
      guard let straight else { return Course(columns: nil) }
      return Course(
        columns: straight.columns(at: straight.inputs.map { shares[$0] }, draws: count),
        path: RatePath(of: straight.likely))
    }
    today = course(of: subject.straightToday)
    options = subject.choices.map { course(of: $0.straight) }
    steady = []
    hasEnded = subject.choices.map(\.offer.hasEnded)
    for index in options.indices {
      steady.append(
        subject.steadyMonths(
          of: subject.choices[index], today.columns, options[index].columns, draws: draws, count: count)?
          .found ?? [])
      guard let option = subject.choices[index].straight, let today = subject.straightToday else { continue }
      options[index].cut(by: today.likely, option.likely, months: subject.horizon)
    }
  }

  /// Computes the choices of a draw, one after the other.
  ///
  /// - Parameter point: the draw, at its place among all draws.
  mutating func evaluate(
    _ draw: Int, at point: Point, each: (_ choice: Int, Result) -> Void
  ) throws(ScenarioError) {
    var baseline: Tariff?
    for index in options.indices {
      if let result = steadyResult(of: index, draw, at: point) {
        each(index, result)
        continue
      }
      let before: Tariff
      if let baseline { before = baseline } else { before = try walkingToday(draw, at: point) }
      baseline = before
      let choice = subject.choices[index]
      guard let straight = choice.straight, let columns = options[index].columns else {
        let tariff = try choice.offer.tariff(at: point, over: subject.ramp, into: &nobody)
        options[index].path.fill(tariff)
        options[index].cut(by: before, tariff, months: subject.horizon)
        let upfront = tariff.oneOff(for: point[registry.workload.calls]).total.value
        each(index, result(of: index, tariff, upfront: upfront, besides: before, at: point))
        continue
      }
      columns.put(draw, into: &options[index].path)
      if today.columns == nil { options[index].cut(by: before, straight.likely, months: subject.horizon) }
      let upfront = columns.oneOff(draw)
      each(index, result(of: index, straight.likely, upfront: upfront, besides: before, at: point))
    }
  }

  /// What is known of a choice without a walk through its months; nil where there must be one.
  private func steadyResult(of index: Int, _ draw: Int, at point: Point) -> Result? {
    guard draw < steady[index].count else { return nil }
    let found = steady[index][draw]
    guard found.breakEven.isFinite else { return nil }
    let breakEven = BreakEven.paysBack(Months(found.breakEven))
    return Result(
      saving: MonthlyUSD(found.saving), npv: found.npv, withTeam: breakEven,
      verdict: hasEnded[index]
        ? .endsFirst
        : Verdict(
          breakEven, clearWin: point[registry.verdict.clearWinMonths],
          notWorth: point[registry.verdict.notWorthMonths]), isTooSmall: false)
  }

  /// Makes the costs of today's model at a draw ready for a walk.
  private mutating func walkingToday(_ draw: Int, at point: Point) throws(ScenarioError) -> Tariff {
    let yearly = point[registry.time.discountRate].value
    if yearly != discount.yearly { discount = (yearly, Worth.monthlyFactor(yearly)) }
    if let straight = subject.straightToday, let columns = today.columns {
      columns.put(draw, into: &today.path)
      return straight.likely
    }
    let baseline = try subject.today.baseline(followedBy: subject.successors, at: point, into: &nobody)
    today.path.fill(baseline)
    return baseline
  }

  /// Walks through the months of one choice.
  private mutating func result(
    of index: Int, _ tariff: Tariff, upfront: Double, besides baseline: Tariff, at point: Point
  ) -> Result {
    let calls = point[registry.workload.calls]
    var todayCost = BaselineCost(of: baseline, calls: calls)
    var (todayCapital, capital) = (
      CapitalCost(of: nil, besides: baseline, calls: calls),
      CapitalCost(of: tariff, besides: baseline, calls: calls)
    )
    let upfront = upfront + (capital?.first.kept ?? 0) - (todayCapital?.first.kept ?? 0)
    var optionCost = OptionCost(of: tariff, calls: calls)
    let todayBill = baseline.firstMonth(of: calls, on: today.path)
    let saving = Rounding.difference(
      todayBill,
      optionCost.firstMonth(of: tariff, on: options[index].path, besides: baseline, costing: todayBill))
    let payback = Payback(
      oneOff: upfront, saving: MonthlyUSD(saving), leadTime: tariff.rollout.leadTime,
      end: tariff.end ?? .infinity, horizon: Double(subject.horizon))
    var walk = payback.begin()
    var npv = Worth(-upfront, monthly: discount.monthly)
    var months = MonthlySavings()
    var growth = Growth(at: point)
    /// What a span saves a month, and as it begins.
    func take(_ next: Timeline.Span) -> (span: Timeline.Span, saving: Double, atOnce: Double) {
      var span = next
      growth.put(into: &span)
      let before = todayCost.rate(in: span, on: today.path)
      let after = optionCost.rate(of: tariff, in: span, on: options[index].path, besides: before, todayCost)
      let saving = Rounding.difference(before, after)
      let atOnce = (todayCapital?.pay(in: span) ?? 0) - (capital?.pay(in: span) ?? 0)
      payback.take(span, saving, atOnce: atOnce, into: &walk)
      return (span, saving, atOnce)
    }
    for next in options[index].near.spans {
      let (span, saving, atOnce) = take(next)
      months.take(span, saving, atOnce: atOnce) { npv.add($0) }
    }
    var withTeam = payback.settle(&walk)
    if withTeam == nil {
      for next in options[index].farSpans(by: baseline, tariff) where next.start >= walk.from {
        _ = take(next)
        if walk.firstAhead != nil { break }
      }
      withTeam = payback.finish(walk)
    }
    let found = withTeam ?? .unavailable
    return Result(
      saving: MonthlyUSD(saving), npv: npv.value, withTeam: found,
      verdict: subject.choices[index].offer.verdict(on: found, of: tariff, at: point),
      isTooSmall: tariff.isTooSmall(for: calls))
  }
}

extension SampleBench.Course {
  /// Cuts the months to the horizon at what changes a price of today's model or of the option.
  fileprivate mutating func cut(by baseline: Tariff, _ option: Tariff, months: Int) {
    near = Timeline(months: months, events: Self.events(of: baseline, option))
    far = nil
  }

  /// The months to the end of the search for a break-even, cut alike.
  fileprivate mutating func farSpans(by baseline: Tariff, _ option: Tariff) -> [Timeline.Span] {
    if let far { return far.spans }
    let cut = Timeline(months: Payback.limit, events: Self.events(of: baseline, option))
    far = cut
    return cut.spans
  }

  private static func events(of baseline: Tariff, _ option: Tariff) -> [Double] {
    var events: [Double] = []
    baseline.addEvents(to: &events)
    option.addEvents(to: &events)
    return events
  }
}
