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

  /// What stays the same from point to point; large, and so behind one reference.
  private final class Subject: Sendable {
    let today: Offer
    let successors: [Offer]
    let choices: [Offer]
    let ramp: [Share]
    let horizon: Int

    init(_ study: Study, choices: [Int]) {
      // Offers in memory of their own: several threads would else count references in one place.
      today = study.today.unshared
      successors = study.successors.map(\.offer.unshared)
      self.choices = choices.map { study.offers[$0].unshared }
      ramp = study.scenario.ramp
      horizon = study.scenario.horizon
    }
  }

  private let subject: Subject
  private var events: [Double] = []
  private var near = Timeline()
  private var far = Timeline()
  private var discount = (yearly: 0.0, monthly: 1.0)

  init(_ study: Study, choices: [Int]) { subject = Subject(study, choices: choices) }

  /// Computes the choices at a point, one after the other.
  mutating func evaluate(
    at point: Point, each: (_ choice: Int, Result) -> Void
  ) throws(ScenarioError) {
    let subject = subject
    var silent = Silent()
    let baseline = try subject.today.baseline(followedBy: subject.successors, at: point, into: &silent)
    let yearly = point[registry.time.discountRate].value
    if yearly != discount.yearly { discount = (yearly, Worth.monthlyFactor(yearly)) }
    for index in subject.choices.indices {
      let tariff = try subject.choices[index].tariff(at: point, over: subject.ramp, into: &silent)
      let result = result(of: tariff, subject.choices[index], besides: baseline, at: point)
      each(index, result)
    }
  }

  private mutating func result(
    of tariff: Tariff, _ offer: Offer, besides baseline: Tariff, at point: Point
  ) -> Result {
    events.removeAll(keepingCapacity: true)
    baseline.addEvents(to: &events)
    tariff.addEvents(to: &events)
    near.fill(months: subject.horizon, events: events, at: point)
    let calls = point[registry.workload.calls]
    var today = BaselineCost(of: baseline, calls: calls)
    var option = OptionCost(of: tariff, calls: calls)
    let saving = Rounding.difference(
      today.firstMonth, option.firstMonth(of: tariff, besides: baseline))
    let oneOff = tariff.oneOff.total.value
    let payback = Payback(
      oneOff: oneOff, saving: MonthlyUSD(saving), leadTime: tariff.rollout.leadTime,
      end: tariff.end ?? .infinity, horizon: Double(subject.horizon))
    var walk = payback.begin()
    var net = Worth(-oneOff, monthly: 1)
    var npv = Worth(-oneOff, monthly: discount.monthly)
    var months = MonthlySavings()
    for span in near.spans {
      let before = today.rate(of: baseline, in: span)
      let after = option.rate(of: tariff, in: span, besides: before)
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
        let before = today.rate(of: baseline, in: span)
        let after = option.rate(of: tariff, in: span, besides: before)
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
