/// Everything that a report rests on: one scenario compared, and each analysis of the same option of it.
///
/// ```
/// let findings = try Findings(statement, option: .cheapest, asOf: today, in: .embedded())
/// ```
///
/// It is made once and only read, and too large to be copied from hand to hand.
public final class Findings: Sendable {
  /// The options side by side.
  public let comparison: Comparison
  /// The option that all analyses look at.
  public let row: Row
  /// Who chose it.
  public let choice: Sweep.Choice
  /// What its worth at the horizon hangs on.
  public let sensitivity: Sensitivity
  /// How sure that is.
  public let sampling: Sampling
  /// Its break-even over the two inputs that matter most; nil where fewer than two change anything.
  public let map: Sweep?
  /// Its months beside those of today's model.
  public let course: MonthlyCourse
  /// Its arithmetic and that of today's model.
  public let explanation: Explanation

  /// What came of drawing the uncertain inputs.
  public enum Sampling: Sendable {
    /// The samples.
    case drawn(Simulation)
    /// No input that matters is a range, so that every sample would be the same.
    case nothingVaries
    /// The option cannot be had, or its training has no price.
    case noFigures
  }

  /// The samples; nil where none were drawn.
  public var simulation: Simulation? { if case .drawn(let simulation) = sampling { simulation } else { nil } }

  /// Works everything out.
  ///
  /// - Parameters:
  ///   - choice: the option; a decision to stay is looked at against ``Comparison/leadingOption``.
  ///   - samples: how many samples are drawn where an input is a range.
  ///   - conditions: what must hold of what users pay and cost.
  ///   - runner: who computes them; what comes out is the same.
  /// - Throws: ``SimulationError`` where the scenario cannot be computed or has no such option.
  public init(
    _ statement: Statement, option choice: Sweep.Choice, samples: Int = Simulation.usualSamples,
    seed: UInt64 = Simulation.usualSeed, holding conditions: [RecordedCondition] = [], asOf day: CalendarDate,
    in book: PriceBook,
    runner: some WorkRunner = SerialRunner()
  ) throws(SimulationError) {
    let scenario: CompleteScenario
    do throws(ScenarioError) {
      scenario = try statement.scenario(asOf: day, in: book)
      comparison = try Comparison(scenario, in: book)
      sensitivity = try Sensitivity(scenario, option: choice, metric: .npv, in: book)
      guard let row = comparison.row(sensitivity.row.offer.id) else {
        throw comparison.notCompared(sensitivity.row.offer.id)
      }
      self.row = row
      explanation = try comparison.explanation(of: row)
    } catch { throw .scenario(error) }
    self.choice = choice
    course = comparison.course(of: row)
    if comparison.returnsWithTeam(of: row) == nil {
      sampling = .noFigures
    } else if sensitivity.bars.isEmpty, comparison.study.drawnSlots.isEmpty {
      sampling = .nothingVaries
    } else {
      sampling = .drawn(
        try Simulation(
          scenario, option: choice.isToStay ? choice : .named(row.offer.id), samples: samples, seed: seed,
          holding: conditions, in: book,
          runner: runner))
    }
    map = Sweep.mattering(
      of: row, in: statement, over: SweepAxis.mattering(in: sensitivity), asOf: day, book: book)
  }
}
