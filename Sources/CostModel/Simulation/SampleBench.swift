/// A study at one point after another, in memory that is used again: what ``Evaluation`` computes of one point, for
/// millions of them.
///
/// The figures come from the same tariffs, projections and searches.
final class SampleBench {
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

  /// An option that can be chosen; offers are large, and are read where they are.
  private final class Choice {
    let offer: Offer

    init(_ offer: Offer) { self.offer = offer }
  }

  private let study: Study
  private let choices: [Choice]
  private var tariffs: [Tariff] = []
  private var events: [Double] = []
  private var savings: [Double] = []
  private var near = Courses()
  private var far = Courses()

  /// The courses of today's model and of an option over some months.
  private struct Courses {
    var baseline = Projection()
    var option = Projection()
    /// Whether the baseline is that of the point.
    var isFilled = false
  }

  init(_ study: Study, choices: [Int]) {
    self.study = study
    self.choices = choices.map { Choice(study.offers[$0]) }
  }

  /// Computes the choices at a point, one after the other.
  func evaluate(
    at point: Point, each: (_ choice: Int, Result) -> Void
  ) throws(ScenarioError) {
    var silent = Silent()
    let baseline = try study.baseline(at: point, into: &silent)
    tariffs.removeAll(keepingCapacity: true)
    events.removeAll(keepingCapacity: true)
    baseline.addEvents(to: &events)
    for choice in choices {
      let tariff = try study.tariff(of: choice.offer, at: point, into: &silent)
      tariff.addEvents(to: &events)
      tariffs.append(tariff)
    }
    let calls = point[registry.workload.calls]
    near.isFilled = false
    far.isFilled = false
    near.option.releaseTimeline()
    far.option.releaseTimeline()
    let today = baseline.total(ofFirstMonth: calls, besides: baseline)
    let discountRate = point[registry.time.discountRate].value
    for choice in choices.indices {
      let tariff = tariffs[choice]
      let saving = MonthlyUSD(
        Rounding.difference(today.value, tariff.total(ofFirstMonth: calls, besides: baseline).value))
      let oneOff = tariff.oneOff.total
      let horizon = study.scenario.horizon
      fill(&near, horizon, baseline, tariff, at: point)
      let withTeam = Payback(
        oneOff: oneOff.value, saving: saving, leadTime: tariff.rollout.leadTime, end: tariff.end ?? .infinity,
        horizon: Double(horizon)
      ).search { months in
        guard months > horizon else { return (near.baseline, near.option) }
        fill(&far, months, baseline, tariff, at: point)
        return (far.baseline, far.option)
      }
      savings.removeAll(keepingCapacity: true)
      near.option.addSavings(against: near.baseline, to: &savings)
      each(
        choice,
        Result(
          saving: saving, net: Returns.worth(oneOff, savings, at: 0),
          npv: Returns.worth(oneOff, savings, at: discountRate), withTeam: withTeam,
          verdict: study.verdict(on: withTeam, of: tariff, choices[choice].offer, at: point)))
    }
  }

  private func fill(
    _ courses: inout Courses, _ months: Int, _ baseline: Tariff, _ tariff: Tariff, at point: Point
  ) {
    let calls = point[registry.workload.calls]
    if !courses.isFilled {
      courses.baseline.fill(baseline: baseline, calls: calls, months: months, events: events, at: point)
      courses.isFilled = true
    }
    courses.option.fill(option: tariff, baseline: courses.baseline, calls: calls)
  }
}
