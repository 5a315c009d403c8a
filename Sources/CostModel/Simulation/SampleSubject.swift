/// What stays the same from draw to draw: today's model, what follows it, and the options that can be chosen.
final class SampleSubject: Sendable {
  /// An option that can be chosen.
  final class Choice: Sendable {
    let offer: Offer
    /// Its tariff everywhere between the ends of the ranges; nil where it must be evaluated at each draw.
    let straight: StraightTariff?

    init(_ offer: Offer, _ straight: StraightTariff?) {
      self.offer = offer
      self.straight = straight
    }
  }

  let inputs: SampledInputs
  let today: Offer
  let successors: [Offer]
  let straightToday: StraightTariff?
  let choices: [Choice]
  let ramp: Ramp
  let horizon: Int
  /// The likely values.
  let likely: Point
  /// What a dollar a month later is worth, where that is the same for all draws and prices stay as they are.
  private let steadyDiscount: Double?

  /// - Parameter choices: the options that can be chosen, by their place among the offers.
  init(_ study: Study, _ inputs: SampledInputs, choices: [Int]) throws(ScenarioError) {
    self.inputs = inputs
    today = study.today
    successors = study.successors.map(\.offer)
    ramp = study.scenario.ramp
    horizon = study.scenario.horizon
    likely = study.scenario.inputs.likely
    let time = registry.time
    let isSteady =
      likely[time.priceChange].value == 0
      && ![time.priceChange.slot, time.discountRate.slot].contains(where: inputs.slots.contains)
    steadyDiscount = isSteady ? Worth.monthlyFactor(likely[time.discountRate].value) : nil
    straightToday = try StraightTariff(of: study.today, in: study, inputs.slots) {
      point throws(ScenarioError) in try study.baseline(at: point, into: &nobody)
    }
    var list: [Choice] = []
    for place in choices {
      let offer = study.offers[place]
      let straight = try StraightTariff(of: offer, in: study, inputs.slots) { point throws(ScenarioError) in
        try study.tariff(of: offer, at: point, into: &nobody)
      }
      list.append(Choice(offer, straight))
    }
    self.choices = list
  }

  /// The same in memory of its own, for one of several threads: they would else count references in one place.
  init(unsharing other: SampleSubject) {
    inputs = other.inputs
    today = other.today.unshared
    successors = other.successors.map(\.unshared)
    straightToday = other.straightToday?.unshared
    choices = other.choices.map { Choice($0.offer.unshared, $0.straight?.unshared) }
    ramp = other.ramp
    horizon = other.horizon
    likely = other.likely
    steadyDiscount = other.steadyDiscount
  }

  /// The months of all draws of a choice, where nothing but the volume changes in them; nil elsewhere.
  func steadyMonths(
    of choice: Choice, _ today: StraightTariff.Columns?, _ option: StraightTariff.Columns?, draws: [[Double]],
    count: Int
  ) -> SteadyMonths? {
    guard let discount = steadyDiscount, let today, let option, today.eras == 1, option.eras == 1,
      choice.straight?.likely.end ?? .infinity >= Double(horizon)
    else { return nil }
    func column<Kind>(_ parameter: Parameter<Kind>) -> [Double] {
      inputs.slots.firstIndex(of: parameter.slot).map { draws[$0] } ?? [likely[parameter].value]
    }
    return SteadyMonths(
      SteadyMonths.Draws(
        today: today, option: option, calls: column(registry.workload.calls),
        growth: column(registry.time.growth)), count: count, months: horizon, discount: discount)
  }
}
