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
  private var tariffs: [Tariff] = []
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
    tariffs.removeAll(keepingCapacity: true)
    events.removeAll(keepingCapacity: true)
    baseline.addEvents(to: &events)
    for index in subject.choices.indices {
      tariffs.append(try subject.choices[index].tariff(at: point, over: subject.ramp, into: &silent))
      tariffs[index].addEvents(to: &events)
    }
    near.fill(months: subject.horizon, events: events, at: point)
    let yearly = point[registry.time.discountRate].value
    if yearly != discount.yearly { discount = (yearly, Worth.monthlyFactor(yearly)) }
    var hasFar = false
    for index in tariffs.indices {
      let result = result(of: index, besides: baseline, hasFar: &hasFar, at: point)
      each(index, result)
    }
  }

  private mutating func result(
    of index: Int, besides baseline: Tariff, hasFar: inout Bool, at point: Point
  ) -> Result {
    let calls = point[registry.workload.calls]
    let tariff = tariffs[index]
    let oneOff = tariff.oneOff.total
    let saving = Rounding.difference(
      baseline.total(ofFirstMonth: calls, besides: baseline).value,
      tariff.total(ofFirstMonth: calls, besides: baseline).value)
    let payback = Payback(
      oneOff: oneOff.value, saving: MonthlyUSD(saving), leadTime: tariff.rollout.leadTime,
      end: tariff.end ?? .infinity, horizon: Double(subject.horizon))
    var walk = payback.begin()
    var net = Worth(-oneOff.value, monthly: 1)
    var npv = Worth(-oneOff.value, monthly: discount.monthly)
    var months = MonthlySavings()
    var today = BaselineCost(of: baseline, calls: calls)
    var option = OptionCost(of: tariff, calls: calls)
    for span in near.spans {
      let before = today.rate(of: baseline, in: span)
      let after = option.rate(of: tariff, in: span, besides: before)
      payback.take(span, Rounding.difference(before, after), into: &walk)
      months.take(span, before, after) { saving in
        net.add(saving)
        npv.add(saving)
      }
    }
    var withTeam = payback.settle(&walk)
    if withTeam == nil {
      if !hasFar { far.fill(months: Payback.limit, events: events, at: point) }
      hasFar = true
      for span in far.spans where span.start >= walk.from && walk.firstAhead == nil {
        let before = today.rate(of: baseline, in: span)
        let after = option.rate(of: tariff, in: span, besides: before)
        payback.take(span, Rounding.difference(before, after), into: &walk)
      }
      withTeam = payback.finish(walk)
    }
    let found = withTeam ?? .unavailable
    return Result(
      saving: MonthlyUSD(saving), net: net.value, npv: npv.value, withTeam: found,
      verdict: subject.choices[index].verdict(on: found, of: tariff, at: point))
  }
}
