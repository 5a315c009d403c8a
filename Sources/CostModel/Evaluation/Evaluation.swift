/// All options of a study at one point: the one evaluation that every command is a view of.
///
/// A class, since every search for a break-even holds on to it.
final class Evaluation: Sendable {
  let point: Point
  let study: Study
  let baseline: Tariff
  /// One tariff per offer of the study; nil where the offer cannot be had.
  let tariffs: [Tariff?]
  /// Of several features what each offer makes of them; empty for one task, whose tariffs say all.
  let bundles: [BundleEvaluation]
  /// Several features as they are today; nil for one task.
  let todaysBundle: BundleEvaluation?
  /// Why an offer cannot be had at this point; nil where it can.
  let unavailable: [Unavailability?]
  private let billed: Billing
  private let horizonTimeline: Timeline
  private let horizonBaseline: Projection

  init(of study: Study, at point: Point) throws(ScenarioError) {
    self.study = study
    self.point = point
    var bundles: [BundleEvaluation] = []
    for case let bundle? in study.offers.map(\.bundle) {
      bundles.append(try BundleEvaluation(of: study, bundle, at: point))
    }
    self.bundles = bundles
    if let bundle = study.today.bundle {
      let today =
        if let first = bundles.first { first } else { try BundleEvaluation(of: study, bundle, at: point) }
      todaysBundle = today
      baseline = Tariff(prompt: today.todaysPrompt ?? .unknown)
    } else {
      todaysBundle = nil
      baseline = try study.baseline(at: point, into: &nobody)
    }
    var tariffs: [Tariff?] = []
    var unavailable: [Unavailability?] = []
    for (index, offer) in study.offers.enumerated() {
      var (tariff, reason) = (Tariff?.none, offer.unavailable)
      if bundles.indices.contains(index) {
        let bundle = bundles[index]
        if bundle.lacksCapacity { reason = .capacityUnknown(monthly: bundle.after) }
      } else if reason == nil {
        // What one option lacks takes no other with it.
        do throws(ScenarioError) {
          let made = try study.tariff(of: offer, at: point, into: &nobody)
          if made.lacksCapacity {
            let calls = point[registry.workload.calls]
            reason = .capacityUnknown(
              monthly: made.bill(calls: calls, sized: calls, at: 0, priceFactor: 1, into: &nobody))
          } else {
            tariff = made
          }
        } catch {
          guard let gap = Unavailability(error) else { throw error }
          reason = gap
        }
      }
      tariffs.append(tariff)
      unavailable.append(reason)
    }
    self.tariffs = tariffs
    self.unavailable = unavailable
    billed = Billing(of: baseline)
    horizonTimeline = Self.timeline(study.scenario.horizon, point, baseline, tariffs)
    horizonBaseline = Projection(
      baseline: billed, calls: point[registry.workload.calls], over: horizonTimeline)
  }

  /// The same options at another volume.
  init(_ other: Evaluation, calls: CallRate) {
    study = other.study
    bundles = other.bundles
    todaysBundle = other.todaysBundle
    point = other.point.setting(registry.workload.calls, to: calls)
    baseline = other.baseline
    tariffs = other.tariffs
    unavailable = other.unavailable
    billed = other.billed
    horizonTimeline = other.horizonTimeline
    horizonBaseline = Projection(baseline: billed, calls: calls, over: horizonTimeline)
  }

  private static func timeline(
    _ months: Int, _ point: Point, _ baseline: Tariff, _ tariffs: [Tariff?]
  ) -> Timeline {
    var events: [Double] = []
    baseline.addEvents(to: &events)
    for case let tariff? in tariffs { tariff.addEvents(to: &events) }
    return Timeline(months: months, events: events, at: point)
  }

  /// The calls of month 1, of all features that are known.
  var calls: CallRate { todaysBundle?.calls ?? point[registry.workload.calls] }

  /// Today's bill in month 1.
  func baselineBill(into ledger: inout some Ledger) -> Breakdown {
    todaysBundle?.today
      ?? baseline.bill(calls: calls, sized: calls, at: 0, priceFactor: 1, into: &ledger)
  }

  /// The bill of an option in month 1 at full ramp, with the share that stays on today's model.
  func bill(of tariff: Tariff, calls: CallRate, into ledger: inout some Ledger) -> Breakdown {
    tariff.bill(ofFirstMonth: calls, besides: baseline, into: &ledger)
  }

  private func baselineProjection(months: Int) -> Projection {
    Projection(
      baseline: billed, calls: calls, over: Self.timeline(months, point, baseline, tariffs))
  }

  /// What staying costs over so many months, today's machines included where they are bought.
  func baselineCost(months: Int) -> USD {
    let projection = todaysBundle?.projections(months: months).baseline ?? baselineProjection(months: months)
    return USD(projection.monthly.reduce(todaysMachines, +))
  }

  /// Cost of baseline and option over so many months.
  func projections(of tariff: Tariff, months: Int) -> (baseline: Projection, option: Projection) {
    let base = months == study.scenario.horizon ? horizonBaseline : baselineProjection(months: months)
    return (base, Projection(option: Billing(of: tariff), besides: billed, costing: base, calls: calls))
  }

  /// The break-evens of an option against the baseline for several sums paid up front, on one projection of it.
  ///
  /// - Parameter saving: what the option saves of the baseline in month 1, once all calls have moved.
  /// - Parameter far: the baseline beyond the horizon, made when an option first needs it and kept for the next.
  func breakEvens(of tariff: Tariff, oneOffs: [USD], saving: MonthlyUSD, far: inout Projection?)
    -> [BreakEven]
  {
    var made: [Int: (baseline: Projection, option: Projection)] = [:]
    let cash = cashSaving(saving, of: tariff)
    return oneOffs.map { oneOff in
      payback(of: tariff, oneOff: startingSum(oneOff, of: tariff), saving: cash).search { months in
        if let known = made[months] { return known }
        let base: Projection
        if months == study.scenario.horizon {
          base = horizonBaseline
        } else {
          base = far ?? baselineProjection(months: months)
          far = base
        }
        let pair = (
          base, Projection(option: Billing(of: tariff), besides: billed, costing: base, calls: calls)
        )
        made[months] = pair
        return pair
      }
    }
  }

  /// The break-even of an option against another option, for a sum paid up front.
  func breakEven(of tariff: Tariff, against other: Tariff, oneOff: USD, saving: MonthlyUSD) -> BreakEven {
    let sum = startingSum(oneOff, of: tariff) - startingSum(.zero, of: other)
    return payback(of: tariff, oneOff: sum, saving: cashSaving(saving, of: tariff)).search { months in
      (projections(of: other, months: months).option, projections(of: tariff, months: months).option)
    }
  }

  private func payback(of tariff: Tariff, oneOff: USD, saving: MonthlyUSD) -> Payback {
    Payback(
      oneOff: oneOff.value, saving: saving, leadTime: tariff.rollout.leadTime, end: tariff.end ?? .infinity,
      horizon: Double(study.scenario.horizon))
  }

  /// What an option is worth at the horizon, for a sum paid up front.
  func returns(of tariff: Tariff, oneOff: USD) -> Returns {
    let (base, option) = projections(of: tariff, months: study.scenario.horizon)
    return Returns(
      oneOff: startingSum(oneOff, of: tariff), savings: option.savings(against: base),
      discountRate: point[registry.time.discountRate])
  }
}

extension Evaluation {
  /// What is paid before the first call, less what is then not paid for today's machines.
  ///
  /// A server of $30,000 that today's plan buys and an option that is rented does without is $30,000 ahead.
  func startingSum(_ sum: USD, of tariff: Tariff) -> USD {
    guard baseline.ownsMachines else { return sum }
    func kept(beside option: Billing?) -> Double {
      CapitalCost(of: option, besides: billed, calls: calls.value)?.first.kept ?? 0
    }
    return USD(sum.value + kept(beside: Billing(of: tariff)) - kept(beside: nil))
  }

  /// What is paid for today's machines before the first call, in US dollars.
  var todaysMachines: Double {
    CapitalCost(of: nil, besides: billed, calls: calls.value)?.first.kept ?? 0
  }

  /// What of a saving a month is cash: all of it but what owned machines lose in value.
  func cashSaving(_ saving: MonthlyUSD, of tariff: Tariff) -> MonthlyUSD {
    guard tariff.ownsMachines || baseline.ownsMachines else { return saving }
    let moved = calls * tariff.rollout.fullShare
    let own = tariff.depreciation(for: moved, at: 0)
    let kept = moved < calls ? baseline.depreciation(for: calls - moved, at: 0) : .zero
    return saving + own + kept - baseline.depreciation(for: calls, at: 0)
  }
}
