/// What the calls are for, where published figures differ by it.
public struct Purpose: Sendable, Hashable {
  /// What a published figure can differ by.
  public enum Aspect: String, Sendable, Hashable, CaseIterable {
    /// The kind of task.
    case task
    /// The kind of product.
    case product

    /// The flag that says it: `--task`.
    public var flag: String { "--" + rawValue }
  }

  /// What is done with a call.
  public var task: TaskKind?
  /// What product the calls serve, by its name among the overheads: `faq`.
  public var product: String?

  /// A purpose; what is left out is not said.
  public init(task: TaskKind? = nil, product: String? = nil) {
    self.task = task
    self.product = product
  }

  /// This purpose with another on top, which wins wherever it says something.
  func overlaid(by top: Purpose) -> Purpose {
    Purpose(task: top.task ?? task, product: top.product ?? product)
  }

  /// Whether it says anything that a figure can differ by.
  func says(_ aspect: Aspect) -> Bool {
    switch aspect {
    case .task: task != nil
    case .product: product != nil
    }
  }
}
