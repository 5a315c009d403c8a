package import CostModel

/// Months with all that is said about them.
package struct MonthsReport {
  /// A course with its name.
  struct Entry {
    /// The id in records.
    let id: String
    let kind: Offer.Kind
    /// Its name for people.
    let title: String
    let course: MonthlyCourse
    /// What must be said about it as a whole and does not stand at one of its months.
    let remarks: [String]
  }

  let asOf: CalendarDate
  let start: CalendarDate
  let titleWords: (left: String, right: String)
  /// Today's model, whether it is to be shown or not.
  let baseline: Entry
  /// What is to be shown, in its order.
  let entries: [Entry]
  let assumptions: [Assumption]
  /// What must not be missed before any figure.
  let notes: [Note]
  /// What the months rest on: the team's time, assumed sums, defaults and the age of the prices.
  let basis: [String]
}

extension MonthsReport {
  /// The months of some rows of a comparison; of today's model where a row is nil.
  package init(_ rows: [Row?], of comparison: Comparison) {
    let today = comparison.today
    func entry(_ row: Row?) -> Entry {
      let offer = row?.offer ?? today
      return Entry(
        id: offer.id, kind: offer.kind,
        title: comparison.title(of: row),
        course: comparison.course(of: row),
        remarks: row.map { comparison.footnotes(on: $0).besidesEnds.map(\.words) } ?? [])
    }
    let entries = rows.map(entry)
    let tuned = entries.map(\.course).filter(\.hasUpfront).compactMap(\.row).filter { $0.figures != nil }
    asOf = comparison.scenario.asOf
    start = comparison.scenario.start
    titleWords = comparison.titleWords
    baseline = entry(nil)
    self.entries = entries
    assumptions = comparison.assumptions
    notes = comparison.notes
    basis = [
      tuned.isEmpty ? nil : comparison.teamWords, comparison.assumedUpfrontWords(tuned),
      ToldFeatures(comparison)?.onceWords, comparison.priceAgeWords,
    ].compactMap { $0 }.filter { !$0.isEmpty }
  }
}

extension Comparison {
  /// What the months of a row are called, or those of today.
  fileprivate func title(of row: Row?) -> String {
    if today.kind == .features {
      return row == nil ? "today's models" : "all features against today's models"
    }
    return row.map { "\($0.offer.id) against \(today.id)" } ?? "\(today.id), today's model"
  }
}

extension [Note] {
  /// All but the ends of options, which stand at their months.
  fileprivate var besidesEnds: [Note] {
    filter { note in
      switch note {
      case .ends, .ofPart(_, .ends): false
      default: true
      }
    }
  }
}
