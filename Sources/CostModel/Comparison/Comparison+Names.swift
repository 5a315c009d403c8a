extension Comparison {
  /// The row that a name means, looked up as `--with` looks options up; nil for today's model.
  ///
  /// `FT:gpt-4o`, `host:VPS` and the id of a user's own fine-tune are understood, and an option in whatever form it is
  /// stated or shown: one called `server` that is `host:vps` is `server`, `host:server` and `host:vps`.
  ///
  /// - Throws: ``ScenarioError`` for a name that no table has, and for an option that was not compared.
  public func row(named name: String, in book: PriceBook) throws(ScenarioError) -> Row? {
    if name == Offer.features {
      // A single feature moves under the name of its option.
      if let row = row(name) ?? (scenario.isOfFeature ? choosable.first : nil) { return row }
      throw notCompared(name)
    }
    if today.bundle != nil {
      if name == today.id { return nil }
      throw notCompared(name)
    }
    if let row = row(name), scenario.options?.contains(where: { $0.label == name }) == true { return row }
    do throws(ScenarioError) {
      return try row(planned: name, in: book)
    } catch {
      let options = scenario.options ?? choosable.compactMap { try? StatedOption(Plan($0.offer.id)) }
      let stated = options.option(statedAs: name) { $0.id(in: book) == $1.id(in: book) }
      guard let row = stated.flatMap({ row($0.name ?? $0.plan.id(in: book)) }) else { throw error }
      return row
    }
  }

  /// The row of an option that goes by its plan.
  private func row(planned name: String, in book: PriceBook) throws(ScenarioError) -> Row? {
    let plan = try Plan(name)
    if case .mix = plan {
      if let row = row(plan.id(in: book)) { return row }
      throw notCompared(name)
    }
    let offer = try Offer(plan, of: scenario, in: book, today: today.id)
    if let row = row(offer.id) { return row }
    guard offer.id != today.id else { return nil }
    throw notCompared(name)
  }

  /// The options that can be chosen: all rows but the bounds on today's model.
  public var choosable: [Row] { rows.filter { $0.offer.bound == nil } }

  /// The error for a name that none of them has.
  func notCompared(_ name: String) -> ScenarioError { .notCompared(name, among: choosable.map(\.offer.id)) }
}
