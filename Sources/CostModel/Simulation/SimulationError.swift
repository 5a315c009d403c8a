/// Why a scenario cannot be sampled.
public enum SimulationError: Error, Sendable, Hashable {
  /// The scenario cannot be computed at its likely values, or at a sample.
  case scenario(ScenarioError)
  /// A number of samples outside ``Simulation/sampleCounts``.
  case badSampleCount(Int)
  /// No numbers can go together as the correlations say.
  case impossibleCorrelations
}
