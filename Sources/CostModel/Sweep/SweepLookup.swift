/// The names and prices that every cell of a sweep looks up alike, looked up once.
///
/// Cells differ in numbers alone, and a name means the same at every number but where ``isFree(of:in:)`` says otherwise.
struct SweepLookup: Sendable {
  /// What one of the cells looked up.
  private let study: Study
  private let slots: [Int]
  /// Whether the speed of a machine is another one in each cell.
  private let isFitted: Bool
  private let book: PriceBook

  /// What the cells of some axes have in common, by one of them that can be looked up; nil where each must look for itself.
  init?(of statement: Statement, over axes: [SweepAxis], at study: Study, in book: PriceBook) {
    guard statement.bundle == nil, axes.allSatisfy({ Self.isFree(of: $0, among: axes, in: statement) }) else {
      return nil
    }
    // How fast a machine is depends on how long the calls are.
    isFitted =
      axes.contains { $0.definition.traits.contains(.changesCalls) }
      && (study.leaves + [study.today]).contains { $0.measured.unfitted?.measurements.isEmpty == false }
    self.study = study
    slots = axes.map(\.definition.slot)
    self.book = book
  }

  /// Whether the values of an axis have no say in which options there are, when they end and what was measured of them.
  private static func isFree(of axis: SweepAxis, among axes: [SweepAxis], in statement: Statement) -> Bool {
    // A mix lives as long as the parts to which calls come.
    if axis.definition.group == .routing { return false }
    // Calls that nobody stated follow from users.
    let statesCalls = statement.given[registry[registry.workload.calls].key] != nil
    if !statesCalls, registry.economics.ofCalls.contains(axis.definition.slot) { return false }
    // Machines are measured with models of some size.
    if axis.definition == registry[registry.machine.modelSize] { return false }
    // Calls a day are turned into calls a month.
    let countsDays = axis.definition == registry[registry.workload.daysPerMonth]
    let hasPeriods =
      axes.contains { $0.period != .month } || statement.given.values.contains { $0.0.period != .month }
    return !(countsDays && hasPeriods)
  }

  /// The study of a cell.
  ///
  /// - Throws: ``ScenarioError`` where its numbers contradict each other, or today's model has no price for them.
  func study(at values: [StatedQuantity]) throws(ScenarioError) -> Study {
    var inputs = study.scenario.inputs
    for (slot, value) in zip(slots, values) { try inputs.put(value, in: slot) }
    var (today, offers) = (study.today, study.offers)
    if isFitted {
      today.refit(into: &inputs)
      for index in offers.indices { offers[index].refit(into: &inputs) }
    }
    let scenario = study.scenario.with(inputs)
    if let contradiction = scenario.contradiction ?? scenario.economics?.contradiction(in: inputs) {
      throw contradiction
    }
    // What follows today's model must have a price for what is asked.
    let successors =
      study.today.endOfLife == nil ? [] : try Study.successors(of: study.today, in: scenario, book)
    return Study(
      scenario: scenario, today: today, successors: successors, offers: offers,
      features: study.features)
  }
}
