/// What a call costs under each option, by its tokens, were all calls like it: what is fixed a month is spread over all.
struct CallPrices {
  /// What a call of some tokens costs.
  struct Price {
    /// Under today's model, in US dollars; nil where no call is made.
    let today: Double?
    /// Under each option; nil where it cannot be had.
    let options: [Double?]
    /// Its tokens, input and output; nil where it is not priced by them.
    let tokens: Double?
  }

  private let study: Study?
  private let calls: CallRate
  private var known: [[Double]: Price] = [:]
  private static let slots = registry.slots { $0.mayDifferByTier }

  /// - Parameter calls: how many calls share what is fixed a month.
  init(_ study: Study?, calls: CallRate) {
    self.study = study
    self.calls = calls
  }

  /// What a call costs as some users make it; nil where nothing prices calls.
  ///
  /// - Parameters:
  ///   - own: the numbers of the registry as they see them.
  ///   - point: the point itself, with the numbers of options behind it.
  mutating func price(_ own: Point, _ point: Point) throws(ScenarioError) -> Price? {
    guard let study else { return nil }
    let key = Self.slots.map { own.values[$0].isNaN ? -1 : own.values[$0] }
    if let price = known[key] { return price }
    var whole = point
    for slot in Self.slots { whole.values[slot] = own.values[slot] }
    let made = try Evaluation(of: study, at: whole.setting(registry.workload.calls, to: calls))
    let all = made.todaysBundle?.calls.value ?? calls.value
    guard all > 0 else { return Price(today: nil, options: study.offers.map { _ in nil }, tokens: nil) }
    let prompt = made.baseline.prompt
    let price = Price(
      today: made.baselineBill(into: &nobody).total.value / all,
      options: study.offers.indices.map { option in
        if made.bundles.indices.contains(option) {
          return made.unavailable[option] == nil ? made.bundles[option].after.total.value / all : nil
        }
        guard let tariff = made.tariffs[option] else { return nil }
        return made.bill(of: tariff, calls: calls, into: &nobody).total.value / all
      }, tokens: prompt.isEmpty ? nil : prompt.input.value + prompt.output.value)
    known[key] = price
    return price
  }
}
