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
  /// The condition under which the figure holds, as a phrase: `at a similarity threshold of 0.92 to 0.95`.
  public internal(set) var condition: String?
  /// What contradicts or limits the figure.
  public internal(set) var notes: [String] = []

  /// The figure whatever the task; nil where the source gives it by task or product only.
  public var overall: Spread? { published.spread }

  /// The figure for a task: its own, else the one whatever the task; nil where neither is published.
  public func spread(for task: TaskKind?) -> Spread? { task.flatMap { byTask[$0] } ?? overall }

  /// The figure for a purpose with its origin: that of the task or product, else the one whatever it is.
  func figure(for purpose: Purpose, by aspect: Purpose.Aspect) -> (Spread, Origin)? {
    let origin = Origin.published(source, by: aspect, condition: condition)
    switch aspect {
    case .task: return spread(for: purpose.task).map { ($0, origin) }
    case .product:
      guard let figure = byProduct.first(where: { $0.product == purpose.product }) else {
        return overall.map { ($0, origin) }
      }
      let kept = figure.source.map { Origin.published($0, by: aspect, condition: figure.condition) }
      return (figure.spread, kept ?? origin)
    }
  }

  /// Keeps the products that a correction does not mention, each with where its figure was read.
  mutating func fillProducts(from old: Overhead) {
    for figure in old.byProduct where !byProduct.contains(where: { $0.product == figure.product }) {
      var kept = figure
      if kept.source == nil { (kept.source, kept.condition) = (old.source, old.condition) }
      byProduct.append(kept)
    }
  }
}

/// A figure of an ``Overhead`` for one kind of product.
public struct ProductFigure: Sendable, Hashable {
  /// The kind of product: `customerSupport`.
  public let product: String
  /// The figure.
  public let spread: Spread
  /// Where it was read, where that is not the source of the overhead.
  public internal(set) var source: Source?
  /// The condition under which it holds, where it has a source of its own.
  public internal(set) var condition: String?
}
