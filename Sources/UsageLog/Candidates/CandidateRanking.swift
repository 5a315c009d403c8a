public import CostModel

/// The groups of a log in the order of what a tuned model would save, after its costs.
///
/// A group comes first that saves most to the horizon, with training, team and hosting paid: not the one that costs most. At
/// equal savings, and where no tuned model is to be had, the one with more signs of fit comes first.
public struct CandidateRanking: Sendable {
  /// The most groups that are compared: those that cost most.
  public static let most = 20

  /// The candidates, the best first.
  public let candidates: [Candidate]

  /// The ranking of a log's groups.
  ///
  /// - Parameters:
  ///   - summary: the groups, the dearest first.
  ///   - day: the day on which prices and lives of models are looked up.
  public init(_ summary: UsageSummary, on day: CalendarDate, pricing: BookPricing, book: PriceBook) {
    // A day of a task is no task.
    let isByTime = !summary.periodPlaces.isEmpty
    let groups = summary.groups.prefix(isByTime ? 0 : Self.most)
    let found = groups.compactMap {
      Candidate($0.key, $0.totals, in: summary.totals.days, on: day, pricing: pricing, book: book)
    }
    candidates = found.enumerated().sorted { one, other in
      let (first, second) = (one.element.rank, other.element.rank)
      return first == second ? one.offset < other.offset : first > second
    }.map(\.element)
  }
}

extension Candidate {
  /// What it is sorted by: what it saves after its costs, and its signs of fit.
  fileprivate var rank: (net: Double, signs: Int) {
    (option?.net.value ?? -.infinity, signs.count { $0.speaksFor })
  }
}
