import Testing

@testable import CostModel

@Suite struct PaybackTests {
  /// Today's cost and an option's, in US dollars a month, with all that moves the break-even.
  struct Course {
    var oneOff = 1000.0
    var today = 1000.0
    var option = 750.0
    /// Today's cost from a month on, once what follows today's model is in force.
    var then: (from: Double, cost: Double)?
    var leadTime = 0.0
    var ramp: [Double] = []
    var end: Double?
    var horizon = 12
    var growth = 0.0

    private static let oneCall = Result { try Inputs.stated(["calls": "1", "output": "1"]).likely }

    func breakEven() throws -> BreakEven {
      let point = try Self.oneCall.get().setting(Parameters.standard.time.growth, to: Share(growth))
      let prompt = Prompt.today(at: point)
      func call(_ dollars: Double) -> CallCost { CallCost(USD(dollars), of: .input) }
      var baseline = Tariff(prompt: prompt)
      baseline.billedPerCall = 1
      baseline.callCosts = CallCosts(call(today))
      if let then { baseline.callCosts.append(call(then.cost), from: then.from) }
      var tariff = Tariff(prompt: prompt)
      tariff.fixed[.maintenance] = MonthlyUSD(option)
      tariff.end = end
      tariff.rollout = Rollout(leadTime: leadTime, ramp: Ramp(ramp.map { Share($0) }), keptOnApi: .zero)
      let payback = Payback(
        oneOff: oneOff, saving: MonthlyUSD(today - option), leadTime: leadTime, end: end ?? .infinity,
        horizon: Double(horizon))
      return payback.search { months in
        let events = tariff.rollout.events + [end, then?.from].compactMap { $0 }
        let timeline = Timeline(months: months, events: events, at: point)
        let today = Billing(of: baseline)
        let base = Projection(baseline: today, calls: CallRate(1), over: timeline)
        return (
          base, Projection(option: Billing(of: tariff), besides: today, costing: base, calls: CallRate(1))
        )
      }
    }

    /// How far the option is behind at every time at which anything changes, added up from the definition alone.
    func behind() -> [(at: Double, dollars: Double)] {
      let steps = (0...ramp.count).map { leadTime + Double($0) } + (then.map { [$0.from] } ?? [])
      let times = Set((0...120).map(Double.init) + steps.filter { $0 < 120 }).sorted()
      var points = [(at: 0.0, dollars: oneOff)]
      var total = oneOff
      for (start, stop) in zip(times, times.dropFirst()) {
        if start >= leadTime {
          let month = Int(start - leadTime + 1e-9)
          let cost = then.map { start >= $0.from ? $0.cost : today } ?? today
          let carried =
            (month < ramp.count ? ramp[month] : 1) * cost * power(1 + growth, start.rounded(.down))
          total -= (carried - option) * (stop - start)
        }
        points.append((stop, total))
      }
      return points
    }

    func months() throws -> Double { try #require(try breakEven().months) }
  }

  @Test(arguments: [0, 0.25, 1, 2.5, 11.75, 20], [1.0, 99.9, 1000, 2999.5, 20_000])
  func `a constant saving pays back after the lead time plus the sum over the saving`(
    leadTime: Double, oneOff: Double
  ) throws {
    let months = try Course(oneOff: oneOff, leadTime: leadTime).months()
    #expect(months.isClose(to: leadTime + oneOff / 250))
  }

  @Test func `nothing up front and a saving in month 1 is immediate`() throws {
    #expect(try Course(oneOff: 0).breakEven() == .immediate)
  }

  @Test func `nothing up front and a lead time pays back when the option starts`() throws {
    #expect(try Course(oneOff: 0, leadTime: 2).breakEven() == .paysBack(Months(2)))
    #expect(try Course(oneOff: 0, leadTime: 18, horizon: 12).breakEven() == .paysBack(Months(18)))
  }

  @Test func `nothing up front and a dearer first month pays back once that is earned back`() throws {
    // 10% of the traffic does not carry the whole cost of 750: 650 behind, then 250 a month.
    let months = try Course(oneOff: 0, ramp: [0.1]).months()
    #expect(months.isClose(to: 1 + 650.0 / 250))
  }

  @Test func `a ramp is followed month by month`() throws {
    // -650, -250, then 250 a month: 1,900 behind after two months.
    let months = try Course(ramp: [0.1, 0.5]).months()
    #expect(months.isClose(to: 2 + 1900.0 / 250))
  }

  @Test func `an option that falls behind again within the horizon does not pay back`() throws {
    // 250 a month to month 5, a loss of 50 after it: 250 ahead at 5, behind again from month 10.
    let falls = Course(then: (5, 700), horizon: 24)
    #expect(try falls.breakEven() == .never(.savingTurns(MonthlyUSD(50), after: Months(5))))
    let short = Course(then: (5, 700), horizon: 8)
    #expect(try short.breakEven() == .paysBack(Months(4)))
  }

  @Test func `a baseline that turns before the sum is earned makes it never`() throws {
    let course = Course(then: (2.5, 700))
    #expect(try course.breakEven() == .never(.savingTurns(MonthlyUSD(50), after: Months(2.5))))
  }

  @Test func `what costs more says by how much in month 1, not at the end of the search`() throws {
    // 100 more at first; today's cost then falls, or grows too slowly to pay 120 months.
    #expect(try Course(option: 1100, then: (2.5, 700)).breakEven() == .never(.costsMore(MonthlyUSD(100))))
    #expect(try Course(option: 1100, growth: -0.5).breakEven() == .never(.costsMore(MonthlyUSD(100))))
    // A ramp loses at first although month 1 in full use saves; the saving turns when today's cost falls.
    let ramp = Course(then: (20, 700), ramp: [0], horizon: 24)
    #expect(
      try Course(oneOff: 1e5, then: (20, 700), ramp: [0.9]).breakEven()
        == .never(.savingTurns(MonthlyUSD(50), after: Months(20))))
    #expect(try ramp.breakEven() == .paysBack(Months(1 + 1750.0 / 250)))
  }

  @Test func `what ends, or is overtaken, before all calls have moved never saved, and saves until no month`()
    throws
  {
    // 10% of the traffic carries $100 of the option's $750.
    let late = BreakEven.never(.savesTooLate(MonthlyUSD(650)))
    #expect(try Course(ramp: [0.1, 0.5], end: 1.5).breakEven() == late)
    #expect(try Course(oneOff: 0, leadTime: 1, ramp: [0.1, 0.5], end: 2.5).breakEven() == late)
    #expect(try Course(then: (1, 700), ramp: [0.1]).breakEven() == late)
  }

  @Test func `a baseline that grows dearer pays back after the turn`() throws {
    let months = try Course(today: 700, then: (4.5, 1000)).months()
    let behind = 1000 + 4.5 * 50
    #expect(months.isClose(to: 4.5 + behind / 250))
  }

  @Test func `an end of life before the break-even says what it would have needed`() throws {
    #expect(try Course(end: 3).breakEven() == .afterEndOfLife(needed: Months(4)))
    #expect(try Course(end: 3.999).breakEven().status == "afterEndOfLife")
    #expect(try Course(end: 4).breakEven() == .paysBack(Months(4)))
    #expect(try Course(oneOff: 10_000, end: 30).breakEven() == .afterEndOfLife(needed: Months(40)))
    #expect(try Course(end: 1, horizon: 120).breakEven() == .afterEndOfLife(needed: Months(4)))
  }

  @Test func `an option that ends before it starts never had a chance`() throws {
    #expect(try Course(leadTime: 3, end: 2).breakEven() == .afterEndOfLife(needed: nil))
  }

  @Test func `an option that costs more until its end is never, not ended`() throws {
    #expect(try Course(option: 1100, end: 3).breakEven() == .never(.costsMore(MonthlyUSD(100))))
  }

  @Test(arguments: [1, 12, 119, 120])
  func `the horizon does not change the outcome of a constant saving`(horizon: Int) throws {
    let dearer = Course(option: 1100, horizon: horizon)
    #expect(try dearer.breakEven() == .never(.costsMore(MonthlyUSD(100))))
    let same = Course(option: 1000, horizon: horizon)
    #expect(try same.breakEven() == .never(.costsTheSame))
    let free = Course(oneOff: 0, option: 1000, horizon: horizon)
    #expect(try free.breakEven() == .never(.costsTheSame))
    let slow = Course(oneOff: 1e6, horizon: horizon)
    #expect(try slow.breakEven() == .never(.notWithin(months: 120)))
    let fast = try Course(oneOff: 5000, horizon: horizon).months()
    #expect(fast.isClose(to: 20))
  }

  @Test func `120 months are the last that count`() throws {
    let months = try Course(oneOff: 30_000).months()
    #expect(months.isClose(to: 120))
    #expect(try Course(oneOff: 30_001).breakEven() == .never(.notWithin(months: 120)))
  }

  @Test func `growth brings the break-even nearer`() throws {
    // Month by month: 250, 350, 460, 581, and then 359 of 714.10.
    let months = try Course(oneOff: 2000, growth: 0.1).months()
    #expect(months.isClose(to: 4 + 359 / 714.1))
  }
}
