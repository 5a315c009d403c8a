/// One of the things that keep a statement from being computed, and the option that it is about.
public struct ScenarioFault: Sendable, Hashable {
  /// What is wrong.
  public let error: ScenarioError
  /// The place of the option among those stated; nil for what is wrong with the scenario as a whole.
  public let option: Int?

  init(_ error: ScenarioError, option: Int? = nil) {
    self.error = error
    self.option = option
  }
}
