/// Why a question has no answer: what every analysis of a ``Scenario`` throws.
public enum AnalysisError: Error, Sendable, Hashable {
  /// What was said is not complete, contradicts itself or names what no table has.
  case scenario(ScenarioError)
  /// The prices cannot be read.
  case prices(PriceBookError)
  /// A file cannot be read.
  case file(ScenarioFileError)
  /// A text is no axis of a sweep.
  case axis(AxisTextError)
  /// The axes of a sweep do not go together.
  case sweep(SweepError)
  /// A text is no condition.
  case condition(ConditionTextError)
  /// The draws cannot be made.
  case simulation(SimulationError)

  init(_ error: ScenarioError) { self = .scenario(error) }

  init(_ error: SweepError) {
    self = if case .scenario(let error) = error { .scenario(error) } else { .sweep(error) }
  }

  init(_ error: SimulationError) {
    self = if case .scenario(let error) = error { .scenario(error) } else { .simulation(error) }
  }
}

extension AnalysisError: CustomStringConvertible {
  /// The error within, with the key of each parameter that it is about: `missing([calls])`.
  public var description: String {
    switch self {
    case .scenario(let error): "\(error)"
    case .prices(let error): "\(error)"
    case .file(let error): "\(error)"
    case .axis(let error): "\(error)"
    case .sweep(let error): "\(error)"
    case .condition(let error): "\(error)"
    case .simulation(let error): "\(error)"
    }
  }
}
