/// One of the things that keep a portfolio from being computed, and the part of it that it is about.
public struct PortfolioFault: Sendable, Hashable {
  /// A part of a portfolio.
  public enum Part: Sendable, Hashable {
    /// What all features share, or the whole.
    case shared
    /// A host, by its place among those stated.
    case host(Int)
    /// A feature, by its place among those stated.
    case feature(Int)
  }

  /// What is wrong, with the name of the feature or host.
  public let error: ScenarioError
  /// Where it is.
  public let part: Part

  init(_ error: ScenarioError, in part: Part = .shared) {
    self.error = error
    self.part = part
  }
}
