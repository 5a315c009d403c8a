/// What stays the same from draw to draw: the options that can be chosen, and where the draws go.
final class SampleSubject: Sendable {
  let inputs: SampledInputs
  let choices: [DrawnMove]
  let horizon: Int
  /// The likely values.
  let likely: Point
  /// What users pay and cost; nil where nobody said.
  let economics: DrawnEconomics?
  private let study: Study
  private let offers: [Offer]

  /// - Parameters:
  ///   - choices: the options that can be chosen, by their place among the offers.
  ///   - economics: what users pay and cost; nil where nobody said.
  init(
    _ study: Study, _ inputs: SampledInputs, choices: [Int], _ economics: DrawnEconomics? = nil
  ) throws(ScenarioError) {
    self.inputs = inputs
    self.economics = economics
    self.study = study
    horizon = study.scenario.horizon
    likely = study.scenario.inputs.likely
    offers = choices.map { study.offers[$0] }
    var list: [DrawnMove] = []
    for offer in offers {
      list.append(
        try DrawnMove(inputs, at: likely, hasEnded: offer.hasEnded, horizon: horizon) {
          point throws(ScenarioError) in try study.move(to: offer, at: study.withCallsOfUsers(point))
        })
    }
    self.choices = list
  }

  /// The same in memory of its own, for one of several threads: they would else count references in one place.
  init(unsharing other: SampleSubject) {
    (inputs, horizon, likely, study) = (other.inputs, other.horizon, other.likely, other.study)
    offers = other.offers.map(\.unshared)
    economics = other.economics.map { DrawnEconomics(unsharing: $0) }
    let study = study
    choices = zip(offers, other.choices).map { offer, choice in
      choice.straight != nil
        ? choice
        : choice.made { point throws(ScenarioError) in
          try study.move(to: offer, at: study.withCallsOfUsers(point))
        }
    }
  }
}
