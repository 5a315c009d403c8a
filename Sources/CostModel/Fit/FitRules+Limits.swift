extension FitRules {
  /// The least of a number from which a rule says migrate, such as 100,000 calls a month; nil where it names none.
  ///
  /// - Parameters:
  ///   - fact: what the number is of.
  ///   - id: the rule, `apipulse-least-volume`.
  public func leastToMigrate(_ fact: FitFact.Computed, by id: String) -> Double? {
    rules.first { $0.id == id }?.migrateIfAll.first { FitFact($0.of) == .computed(fact) }?.atLeast
  }
}
