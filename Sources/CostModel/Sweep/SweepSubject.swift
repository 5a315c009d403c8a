/// What is swept: a statement with everything held still but the parameters of the axes.
struct SweepSubject: Sendable {
  /// The statement; the options that the program proposes for the base stand in it as if they were named.
  let statement: Statement
  /// The base, computed.
  let base: Comparison
  /// The id of the option that is looked at; nil for staying.
  let option: String?
  /// The axes.
  let axes: [SweepAxis]
  private let asOf: CalendarDate
  private let book: PriceBook
  /// What all cells look up alike; nil where each must look for itself.
  private var lookup: SweepLookup?

  /// - Parameter sharesLookups: whether cells share what they look up alike, which changes nothing of what comes out.
  /// - Throws: ``ScenarioError`` where the base cannot be computed, or has no such option.
  init(
    _ statement: Statement, over axes: [SweepAxis], option choice: Sweep.Choice, asOf: CalendarDate,
    in book: PriceBook, sharesLookups: Bool = true
  ) throws(ScenarioError) {
    var held = statement
    // What the base needs and nobody gave is the middle of its axis.
    for axis in axes where statement.given[axis.definition.key] == nil && axis.definition.hasNoPreset {
      held.given[axis.definition.key] = (axis.stated(axis.middle), .flag(axis.definition.flag))
    }
    let base = try Comparison(try held.scenario(asOf: asOf, in: book), in: book, hasRanges: false)
    self.base = base
    switch choice {
    case .named(Decision.stay), .decided(Decision.stay): option = nil
    case .named(let name), .decided(let name): option = try base.row(named: name, in: book)?.offer.id
    case .cheapest: option = base.usualOption?.offer.id
    }
    var frozen = statement
    if frozen.options == nil, frozen.bundle == nil {
      var options: [StatedOption] = []
      // A machine at the user's own price is there wherever that price is.
      let custom = Plan.machine(Plan.custom).text
      for row in base.choosable where row.offer.id != custom {
        options.append(StatedOption(try Plan(row.offer.id)))
      }
      frozen.options = options
    }
    self.statement = frozen
    self.axes = axes
    self.asOf = asOf
    self.book = book
    guard sharesLookups else { return }
    let samples = axes.map(\.samples)
    for index in samples.first?.indices ?? 0..<0 {
      let study: Study
      do throws(ScenarioError) {
        study = try self.study(at: zip(axes, samples).map { $0.stated($1[index]) })
      } catch {
        // What leaves open which plan is meant does so at every value.
        if case .whichPlan = error { throw error }
        continue
      }
      lookup = SweepLookup(of: frozen, over: axes, at: study, in: book)
      return
    }
  }

  /// The study of the scenario with the parameters of the axes at some values, as if flags had said them.
  private func study(at values: [StatedQuantity]) throws(ScenarioError) -> Study {
    if let lookup { return try lookup.study(at: values) }
    var top = Statement()
    for (axis, value) in zip(axes, values) {
      top.given[axis.definition.key] = (value, .flag(axis.definition.flag))
    }
    return try Study(try statement.overlaid(by: top).scenario(asOf: asOf, in: book), in: book)
  }

  /// Whether cells share what they look up alike.
  var sharesLookups: Bool { lookup != nil }

  /// The cells at some places, in their order.
  func cells(_ places: [[Double]], by runner: some WorkRunner) -> [SweepCell] {
    runner.map(Chunks(places.count, of: Sweep.chunkSize)) { pieces in places[pieces].map(cell) }
      .flatMap(\.self)
  }

  /// The scenario with the parameters of the axes at some values, computed.
  func cell(_ values: [Double]) -> SweepCell {
    do throws(ScenarioError) {
      let study = try study(at: zip(axes, values).map { $0.stated($1) })
      let comparison = try Comparison(study, hasRanges: false)
      var row: Row?
      if let option {
        row = comparison.row(option)
        guard row != nil else { throw comparison.notCompared(option) }
      }
      return SweepCell(values: values, result: .success(SweepFigures(of: row, in: comparison)))
    } catch {
      return SweepCell(values: values, result: .failure(error))
    }
  }
}

extension Definition {
  /// Whether a scenario that says nothing of it has no number for it, or none that free users could do with.
  fileprivate var hasNoPreset: Bool {
    preset == .required || preset == .absent || self == registry[registry.economics.callsPerFreeUser]
  }
}
