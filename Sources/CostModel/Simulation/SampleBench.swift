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
    let study: Study
    let choices: [Offer]
    let horizon: Int

    init(_ study: Study, choices: [Int]) {
      self.study = Study(unsharing: study)
      self.choices = choices.map { study.offers[$0].unshared }
      horizon = study.scenario.horizon
    }
  }

  private let subject: Subject
  private var tariffs: [Tariff] = []
  private var events: [Double] = []
  private var savings: [Double] = []
  private var near = Courses()
  private var far = Courses()

  /// The courses of today's model and of an option over some months.
  fileprivate struct Courses {
    var baseline = Projection()
    var option = Projection()
    /// Whether the baseline is that of the point.
    var isFilled = false
  }

  init(_ study: Study, choices: [Int]) { subject = Subject(study, choices: choices) }

  /// Computes the choices at a point, one after the other.
  mutating func evaluate(
    at point: Point, each: (_ choice: Int, Result) -> Void
  ) throws(ScenarioError) {
    let subject = subject
    var silent = Silent()
    let baseline = try subject.study.baseline(at: point, into: &silent)
    tariffs.removeAll(keepingCapacity: true)
    events.removeAll(keepingCapacity: true)
    baseline.addEvents(to: &events)
    for index in subject.choices.indices {
      tariffs.append(try subject.study.tariff(of: subject.choices[index], at: point, into: &silent))
      tariffs[index].addEvents(to: &events)
    }
    near.isFilled = false
    far.isFilled = false
    near.option.releaseTimeline()
    far.option.releaseTimeline()
    let calls = point[registry.workload.calls]
    let today = baseline.total(ofFirstMonth: calls, besides: baseline)
    let discountRate = point[registry.time.discountRate].value
    for index in tariffs.indices {
      let bill = tariffs[index].total(ofFirstMonth: calls, besides: baseline)
      let saving = MonthlyUSD(Rounding.difference(today.value, bill.value))
      let oneOff = tariffs[index].oneOff.total
      near.fill(subject.horizon, baseline, tariffs[index], events: events, at: point)
      let withTeam = Payback(
        oneOff: oneOff.value, saving: saving, leadTime: tariffs[index].rollout.leadTime,
        end: tariffs[index].end ?? .infinity, horizon: Double(subject.horizon)
      ).search { months in
        guard months > subject.horizon else { return (near.baseline, near.option) }
        far.fill(months, baseline, tariffs[index], events: events, at: point)
        return (far.baseline, far.option)
      }
      savings.removeAll(keepingCapacity: true)
      near.option.addSavings(against: near.baseline, to: &savings)
      let net = Returns.worth(oneOff, savings, at: 0)
      each(
        index,
        Result(
          saving: saving, net: net,
          npv: discountRate == 0 ? net : Returns.worth(oneOff, savings, at: discountRate),
          withTeam: withTeam,
          verdict: subject.study.verdict(
            on: withTeam, of: tariffs[index], subject.choices[index], at: point)))
    }
  }

}

extension SampleBench.Courses {
  /// Puts the courses of a point over so many months in the memory that is there.
  fileprivate mutating func fill(
    _ months: Int, _ baseline: Tariff, _ option: Tariff, events: [Double], at point: Point
  ) {
    let calls = point[registry.workload.calls]
    if !isFilled {
      self.baseline.fill(baseline: baseline, calls: calls, months: months, events: events, at: point)
      isFilled = true
    }
    self.option.fill(option: option, baseline: self.baseline, calls: calls)
  }
}
