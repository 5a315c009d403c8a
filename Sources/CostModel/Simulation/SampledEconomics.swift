/// What users pay and cost over all samples: under today's model, and under the option that is looked at.
///
/// Each sample is what `margin` says of its numbers: $50 a month from each user, 200 to 600 calls of $0.0375 each, are a gross
/// margin of 55% to 85%, at the median 70%.
public struct SampledEconomics: Sendable {
  /// The results under today's model; without those that some sample has no number of, as nothing comes in there.
  public let today: [Margin.Figure: SampledResult]
  /// The same under the option.
  public let option: [Margin.Figure: SampledResult]
  /// What must hold, each with how often it does: 0.83 are 83 samples of 100.
  public let conditions: [(condition: Condition, probability: Double)]
  /// Whether the conditions are held against today's model, as the decision is to stay.
  public let isToStay: Bool

  /// Nil where nothing was drawn of it.
  init?(_ columns: SampleColumns, of drawn: DrawnEconomics?, samples: Int, by runner: some WorkRunner) {
    guard let drawn, !columns.economics.isEmpty else { return nil }
    let known = columns.economics.indices.filter { columns.economics[$0].numbered == samples }
    let found =
      known.isEmpty ? [] : SampledResult.results(of: known.map { (columns.economics[$0], 0) }, by: runner)
    let all = Margin.Figure.allCases
    func results(from first: Int) -> [Margin.Figure: SampledResult] {
      var results: [Margin.Figure: SampledResult] = [:]
      for (place, result) in zip(known, found) where (first..<first + all.count).contains(place) {
        results[all[place - first]] = result
      }
      return results
    }
    today = results(from: 0)
    option = results(from: all.count)
    conditions = zip(drawn.conditions, columns.held).map {
      ($0.condition, Double($1) / Double(samples))
    }
    isToStay = drawn.isToStay
  }
}
