/// One of the things that keep a statement from being computed, and the part of it that it is about.
public struct ScenarioFault: Sendable, Hashable {
  /// A part of a statement.
  public enum Part: Sendable, Hashable {
    /// The scenario as a whole, or what all features share.
    case whole
    /// An option, by its place among those stated.
    case option(Int)
    /// A host that features share, by its place among those stated.
    case host(Int)
    /// A feature, by its place among those stated.
    case feature(Int)
  }

  /// What is wrong, with the name of the feature or host.
  public let error: ScenarioError
  /// Where it is.
  public let part: Part

  init(_ error: ScenarioError, in part: Part = .whole) {
    self.error = error
    self.part = part
  }
}
