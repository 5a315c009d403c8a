/// A published multiplier, cut or cost, with the range its source gives.
public struct Overhead: Sendable, Hashable {
  /// The name of the figure: `outputCut`.
  public internal(set) var key = ""
  /// What it counts, as a clause.
  public internal(set) var meaning = ""
  /// The unit of all its numbers.
  public internal(set) var unit = Unit.factor
  /// The figure whatever the task, as the source puts it.
  var published = PublishedRange()
  /// The figure by task; tasks without a published figure are absent.
  public internal(set) var byTask: [TaskKind: Spread] = [:]
  /// The figure by kind of product, in the order of the file.
  public internal(set) var byProduct: [ProductFigure] = []
  /// Where the figure was read, and when.
  public internal(set) var source = Source("", checked: nil)
  /// What contradicts or limits the figure.
  public internal(set) var notes: [String] = []

  /// The figure whatever the task; nil where the source gives it by task or product only.
  public var overall: Spread? { published.spread }

  /// The figure for a task: its own, else the one whatever the task; nil where neither is published.
  public func spread(for task: TaskKind?) -> Spread? { task.flatMap { byTask[$0] } ?? overall }
}

/// A figure of an ``Overhead`` for one kind of product.
public struct ProductFigure: Sendable, Hashable {
  /// The kind of product: `customerSupport`.
  public let product: String
  /// The figure.
  public let spread: Spread
}
