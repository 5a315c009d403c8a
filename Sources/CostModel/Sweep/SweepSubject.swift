/// What is swept: a statement with everything held still but the parameters of the axes.
struct SweepSubject: Sendable {
  /// The statement; the options that the program proposes for the base stand in it as if they were named.
  let statement: Statement
  /// The base, computed.
  let base: Comparison
  /// The id of the option that is looked at; nil for staying.
  let option: String?
  let asOf: CalendarDate
  let book: PriceBook

  /// - Throws: ``ScenarioError`` where the base cannot be computed, or has no such option.
  init(
    _ statement: Statement, over axes: [SweepAxis], option choice: Sweep.Choice, asOf: CalendarDate,
    in book: PriceBook
  ) throws(ScenarioError) {
    var held = statement
    // What the base needs and nobody gave is the middle of its axis.
    for axis in axes where statement.given[axis.definition.key] == nil && axis.definition.hasNoPreset {
      let middle = axis.values[axis.values.count / 2]
      held.given[axis.definition.key] = (axis.stated(middle), .flag(axis.definition.flag))
    }
    let base = try Comparison(try held.scenario(asOf: asOf, in: book), in: book, hasRanges: false)
    self.base = base
    switch choice {
    case .named(Decision.stay), .decided(Decision.stay): option = nil
    case .named(let name), .decided(let name): option = try base.row(named: name, in: book)?.offer.id
    case .cheapest: option = base.usualOption?.offer.id
    }
    var frozen = statement
    if frozen.options == nil {
      var options: [StatedOption] = []
      // A machine at the user's own price is there wherever that price is.
      let custom = Plan.machine(Plan.custom).text
      for row in base.rows where row.offer.bound == nil && row.offer.id != custom {
        options.append(StatedOption(try Plan(row.offer.id)))
      }
      frozen.options = options
    }
    self.statement = frozen
    self.asOf = asOf
    self.book = book
  }

  /// The scenario with the parameters of the axes at some values, as if flags had said them.
  func cell(_ values: [Double], over axes: [SweepAxis]) -> SweepCell {
    var top = Statement()
    for (axis, value) in zip(axes, values) {
      top.given[axis.definition.key] = (axis.stated(value), .flag(axis.definition.flag))
    }
    do throws(ScenarioError) {
      let scenario = try statement.overlaid(by: top).scenario(asOf: asOf, in: book)
      let comparison = try Comparison(scenario, in: book, hasRanges: false)
      var row: Row?
      if let option {
        row = comparison.row(option)
        guard row != nil else {
          throw .notCompared(option, among: comparison.rows.filter { $0.offer.bound == nil }.map(\.offer.id))
        }
      }
      return SweepCell(values: values, result: .success(SweepFigures(of: row, in: comparison)))
    } catch {
      return SweepCell(values: values, result: .failure(error))
    }
  }
}

extension Definition {
  /// Whether a scenario that says nothing of it has no number for it.
  fileprivate var hasNoPreset: Bool { preset == .required || preset == .absent }
}
