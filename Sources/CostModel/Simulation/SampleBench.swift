/// A study at one point after another, in memory that is used again: what ``Evaluation`` computes of one point, for
/// millions of them.
///
/// The figures come from the same tariffs, projections and searches.
struct SampleBench {
  /// What one choice comes to at a point.
  struct Result {
    /// What is saved of today's bill in month 1.
    let saving: MonthlyUSD
    /// What it is worth at the horizon with the team's time, undiscounted.
    let net: Double
    /// The same discounted.
    let npv: Double
    /// The break-even with the team's time.
    let withTeam: BreakEven
    /// The verdict on it.
    let verdict: Verdict
  }

  private let subject: SampleSubject
  private var events: [Double] = []
  private var near = Timeline()
  private var far = Timeline()
  private var discount = (yearly: 0.0, monthly: 1.0)
  private var today = RatePath()
  private var todayColumns: StraightTariff.Columns?
  private var paths: [RatePath]
  private var columns: [StraightTariff.Columns?]

  /// A bench for draws of which the values are given input by input.
  init(_ subject: SampleSubject, draws: [[Double]]) {
    self.subject = subject
    let shares = subject.inputs.shares(of: draws)
    func columns(of straight: StraightTariff?) -> StraightTariff.Columns? {
      straight.map { $0.columns(at: $0.inputs.map { shares[$0] }) }
    }
    func path(of straight: StraightTariff?) -> RatePath { straight.map { RatePath(of: $0.likely) } ?? RatePath() }
    todayColumns = columns(of: subject.straightToday)
    today = path(of: subject.straightToday)
    self.columns = subject.choices.map { columns(of: $0.straight) }
    paths = subject.choices.map { path(of: $0.straight) }
  }

  /// Computes the choices of a draw, one after the other.
  ///
  /// - Parameter point: the draw, at its place among all draws.
  mutating func evaluate(
    _ draw: Int, at point: Point, each: (_ choice: Int, Result) -> Void
  ) throws(ScenarioError) {
    let subject = subject
    var silent = Silent()
    let yearly = point[registry.time.discountRate].value
    if yearly != discount.yearly { discount = (yearly, Worth.monthlyFactor(yearly)) }
    if let todayColumns { todayColumns.put(draw, into: &today) }
    let baseline =
      if let straight = subject.straightToday { straight.likely } else {
        try subject.today.baseline(followedBy: subject.successors, at: point, into: &silent)
      }
    if todayColumns == nil { today.fill(baseline) }
    for index in subject.choices.indices {
      let choice = subject.choices[index]
      let result: Result
      if let straight = choice.straight, let columns = columns[index] {
        columns.put(draw, into: &paths[index])
        result = self.result(
          of: straight.likely, paths[index], upfront: columns.oneOff(draw), choice.offer, besides: baseline,
          at: point)
      } else {
        let tariff = try choice.offer.tariff(at: point, over: subject.ramp, into: &silent)
        paths[index].fill(tariff)
        result = self.result(
          of: tariff, paths[index], upfront: tariff.oneOff.total.value, choice.offer, besides: baseline,
          at: point)
      }
      each(index, result)
    }
  }

  private mutating func result(
    of tariff: Tariff, _ path: RatePath, upfront: Double, _ offer: Offer, besides baseline: Tariff,
    at point: Point
  ) -> Result {
    events.removeAll(keepingCapacity: true)
    baseline.addEvents(to: &events)
    tariff.addEvents(to: &events)
    near.fill(months: subject.horizon, events: events, at: point)
    let calls = point[registry.workload.calls]
    var todayCost = BaselineCost(calls: calls)
    var optionCost = OptionCost(of: tariff, calls: calls)
    let todayBill = today.first.bill(calls: calls, priceFactor: 1)
    let saving = Rounding.difference(
      todayBill, optionCost.firstMonth(of: tariff, on: path, besides: todayBill))
    let payback = Payback(
      oneOff: upfront, saving: MonthlyUSD(saving), leadTime: tariff.rollout.leadTime,
      end: tariff.end ?? .infinity, horizon: Double(subject.horizon))
    var walk = payback.begin()
    var net = Worth(-upfront, monthly: 1)
    var npv = Worth(-upfront, monthly: discount.monthly)
    var months = MonthlySavings()
    for span in near.spans {
      let before = todayCost.rate(in: span, on: today)
      let after = optionCost.rate(of: tariff, in: span, on: path, besides: before)
      let saving = Rounding.difference(before, after)
      payback.take(span, saving, into: &walk)
      months.take(span, saving) { saving in
        net.add(saving)
        npv.add(saving)
      }
    }
    var withTeam = payback.settle(&walk)
    if withTeam == nil {
      far.fill(months: Payback.limit, events: events, at: point)
      for span in far.spans where span.start >= walk.from {
        let before = todayCost.rate(in: span, on: today)
        let after = optionCost.rate(of: tariff, in: span, on: path, besides: before)
        payback.take(span, Rounding.difference(before, after), into: &walk)
        if walk.firstAhead != nil { break }
      }
      withTeam = payback.finish(walk)
    }
    let found = withTeam ?? .unavailable
    return Result(
      saving: MonthlyUSD(saving), net: net.value, npv: npv.value, withTeam: found,
      verdict: offer.verdict(on: found, of: tariff, at: point))
  }
}
