/// What is published about what the calls are for, and is told, not taken as a number.
public struct PurposeAdvice: Sendable, Hashable {
  /// What an app's own cache answers of the calls of a kind of product.
  public struct Cache: Sendable, Hashable {
    /// The calls that it answers, as published.
    public let answers: Spread
    /// Where that was read.
    public let source: Source
    /// The condition under which it holds.
    public let condition: String?
  }

  /// What the calls are for.
  let purpose: Purpose
  /// The cache of answers that the product could have; nil where nothing is published of it.
  public let cache: Cache?
  /// Where it is said that the task stays on the API; nil where it is not said.
  public let staysOnApi: Source?

  /// Looks it up in the overheads of a book.
  init(for purpose: Purpose, in book: PriceBook) {
    self.purpose = purpose
    // The overheads are read when they are first asked for, and most scenarios never ask.
    func overhead(_ key: String, by aspect: Purpose.Aspect) -> Overhead? {
      purpose.says(aspect) ? book.overheads.first { $0.key == key } : nil
    }
    let staying = overhead("staysOnApi", by: .task)
    staysOnApi = purpose.task.flatMap { staying?.byTask[$0] }?.likely ?? 0 > 0 ? staying?.source : nil
    let answers = overhead(registry[registry.levers.answersCached].key, by: .product)
    let figure = answers?.figure(for: purpose, by: .product)
    cache = figure.flatMap { spread, origin in
      origin.source.map { Cache(answers: spread, source: $0, condition: origin.condition) }
    }
  }
}

extension Inputs {
  /// What is published about what the calls are for.
  package func advice(on purpose: Purpose) -> PurposeAdvice? {
    advice.last { $0.purpose.task == purpose.task && $0.purpose.product == purpose.product }
      ?? advice.last { $0.purpose.task == purpose.task }
  }
}

extension Purpose {
  /// What keeps it from having figures in a book; nil where nothing does.
  func fault(in book: PriceBook) -> ScenarioError? {
    guard let product, !book.products.contains(product) else { return nil }
    return .unknownProduct(product, among: book.products)
  }
}
