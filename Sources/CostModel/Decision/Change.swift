/// Something that is not as it was when a decision was recorded, and what that did to the results.
public struct Change: Sendable {
  /// What changed.
  public enum Subject: Sendable, Hashable {
    /// An input, by its key; nil where it was not given, or is not any more.
    case input(String, then: String?, now: String?)
    /// The prices of a model, fine-tune or machine.
    case price(String, then: PriceFacts?, now: PriceFacts?)
    /// The day on which it ends.
    case end(String, then: CalendarDate?, now: CalendarDate?)
    /// The first day that is computed, where the file names none and time has gone by.
    case day(then: CalendarDate, now: CalendarDate)
  }

  /// A result that the change moved: its value were the change undone, and its value now.
  public struct Effect: Sendable, Hashable {
    /// The result.
    public let metric: Metric
    /// What it would be if this alone were as it was.
    public let without: MetricValue
    /// What it is.
    public let now: MetricValue
  }

  /// What changed.
  public let subject: Subject
  /// What it moved, one change at a time against everything else as it is now; nil where that cannot be computed.
  public let effects: [Effect]?
}

extension Change {
  /// Everything that changed from one record to another, each with its effect on some metrics.
  static func all(
    from past: Record, to present: Record, metrics: [Metric], _ figures: DecisionFigures,
    in subject: DecisionSubject
  ) -> [Change] {
    var looked: [Metric] = []
    for metric in metrics where !looked.contains(metric) { looked.append(metric) }
    var changes = subjects(from: past, to: present).map { change in
      Change(subject: change, effects: effects(of: change, past, looked, figures, in: subject))
    }
    if subject.statement.start == nil, past.asOf != present.asOf {
      let day = Subject.day(then: past.asOf, now: present.asOf)
      let effects = effects(of: day, past, looked, figures, in: subject)
      // Time that moves nothing is no news.
      if effects?.isEmpty == false { changes.append(Change(subject: day, effects: effects)) }
    }
    return changes
  }

  private static func subjects(from past: Record, to present: Record) -> [Subject] {
    var found: [Subject] = []
    for key in Set(past.inputs.keys).union(present.inputs.keys).sorted() {
      let (then, now) = (past.inputs[key], present.inputs[key])
      if then != now { found.append(.input(key, then: then, now: now)) }
    }
    for id in Set(past.prices.keys).union(present.prices.keys).sorted() {
      let (then, now) = (past.prices[id], present.prices[id])
      if then?.isPriced(as: now) != true { found.append(.price(id, then: then, now: now)) }
      if let then, let now, then.endOfLife != now.endOfLife {
        found.append(.end(id, then: then.endOfLife, now: now.endOfLife))
      }
    }
    return found
  }

  private static func effects(
    of change: Subject, _ past: Record, _ metrics: [Metric], _ figures: DecisionFigures,
    in subject: DecisionSubject
  ) -> [Effect]? {
    guard let restored = subject.restoring(change, from: past), let without = try? restored.figures() else {
      return nil
    }
    return metrics.compactMap { metric in
      let (before, now) = (without.value(of: metric), figures.value(of: metric))
      return before.isSame(as: now) ? nil : Effect(metric: metric, without: before, now: now)
    }
  }
}

extension MetricValue {
  /// Whether two values are the same to 1e-9.
  func isSame(as other: MetricValue) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)): Rounding.threshold(left) == Rounding.threshold(right)
    case (.notReached(let left), .notReached(let right)): left.status == right.status
    default: self == other
    }
  }
}

extension PriceFacts {
  /// Whether everything that is paid costs the same.
  func isPriced(as other: PriceFacts?) -> Bool { amounts == other?.amounts && steps == other?.steps }
}
