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
    /// What follows it when it ends.
    case replacement(String, then: String?, now: String?)
    /// Who may start to tune it.
    case fineTuning(String, then: FineTuningState?, now: FineTuningState?)
    /// What was chosen.
    case choice(then: String, now: String)
    /// The first day that is computed, where the file names none and time has gone by.
    case day(then: CalendarDate, now: CalendarDate)

    /// The names in JSON.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// ``Subject/input(_:then:now:)``.
      case input
      /// ``Subject/price(_:then:now:)``.
      case price
      /// ``Subject/end(_:then:now:)``.
      case end
      /// ``Subject/replacement(_:then:now:)``.
      case replacement
      /// ``Subject/fineTuning(_:then:now:)``.
      case fineTuning
      /// ``Subject/choice(then:now:)``.
      case choice
      /// ``Subject/day(then:now:)``.
      case day
    }
  }

  /// A result that the change moved: its value were the change undone, and its value now.
  public struct Effect: Sendable, Hashable {
    /// The result.
    public let metric: Metric
    /// The end of its range that is told.
    public let end: Condition.End
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
  /// A result and the end of its range that something must hold of.
  struct Watched: Hashable {
    let metric: Metric
    let end: Condition.End
  }

  /// Everything that changed from one record to another, each with its effect on what is watched.
  static func all(
    from past: Record, to present: Record, watching: [Watched], _ figures: DecisionFigures,
    in subject: DecisionSubject
  ) -> [Change] {
    var looked: [Watched] = []
    for watched in watching where !looked.contains(watched) { looked.append(watched) }
    var changes = subjects(from: past, to: present).map { change in
      Change(subject: change, effects: effects(of: change, past, looked, figures, in: subject))
    }
    changes.removeAll { $0.isDefaultAlone(in: subject) || $0.isToldOfUsers(since: past, in: subject) }
    if subject.statement.start == nil, past.asOf != present.asOf {
      let day = Subject.day(then: past.asOf, now: present.asOf)
      let effects = effects(of: day, past, looked, figures, in: subject)
      // Time that moves nothing is no news.
      if effects?.isEmpty == false { changes.append(Change(subject: day, effects: effects)) }
    }
    return changes
  }

  /// Whether it is a default that began or ceased to play a part, and that moves nothing.
  private func isDefaultAlone(in subject: DecisionSubject) -> Bool {
    guard effects?.isEmpty == true, case .input(let key, let then, let now) = self.subject,
      then == nil || now == nil, RecordedInput(key).owner == .all, StatedName(rawValue: key) == nil
    else { return false }
    return subject.statement.given[key] == nil
  }

  /// Whether it is one of calls that follow from users, whose own numbers were recorded, or a number of users that was not,
  /// as earlier versions recorded none.
  private func isToldOfUsers(since past: Record, in subject: DecisionSubject) -> Bool {
    guard case .input(let key, let then, _) = self.subject else { return false }
    let isOfPlans = past.inputs.keys.contains { RecordedInput($0).isOfPlans }
    if RecordedInput(key).isOfPlans { return then == nil && !isOfPlans }
    let perUser = registry[registry.economics.callsPerUser].key
    return key == registry[registry.workload.calls].key && subject.statement.callsAreOfUsers
      && (isOfPlans || past.inputs[perUser] != nil)
  }

  private static func subjects(from past: Record, to present: Record) -> [Subject] {
    var found: [Subject] = []
    // A record without a choice says nothing of it.
    if let then = past.choice, let now = present.choice, then != now {
      found.append(.choice(then: then, now: now))
    }
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
      guard let then, let now else { continue }
      if then.endOfLife != nil, now.endOfLife != nil, then.replacement != now.replacement {
        found.append(.replacement(id, then: then.replacement, now: now.replacement))
      }
      if then.fineTuning != now.fineTuning {
        found.append(.fineTuning(id, then: then.fineTuning, now: now.fineTuning))
      }
    }
    return found
  }

  private static func effects(
    of change: Subject, _ past: Record, _ watching: [Watched], _ figures: DecisionFigures,
    in subject: DecisionSubject
  ) -> [Effect]? {
    guard var restored = subject.restoring(change, from: past) else { return nil }
    // The likely values cost a fraction of the ends.
    restored.hasRanges = watching.contains { $0.end != .likely }
    guard let without = try? restored.figures() else { return nil }
    return watching.compactMap { watched in
      let before = without.value(of: watched.metric, at: watched.end)
      let now = figures.value(of: watched.metric, at: watched.end)
      guard !before.isSame(as: now) else { return nil }
      return Effect(metric: watched.metric, end: watched.end, without: before, now: now)
    }
  }
}

extension Change.Subject {
  /// The input by its key, the model, fine-tune or machine by its id; `choose` for the choice, `start` for the first
  /// day.
  public var name: String {
    switch self {
    case .input(let name, _, _), .price(let name, _, _), .end(let name, _, _), .replacement(let name, _, _),
      .fineTuning(let name, _, _):
      name
    case .choice: Record.choiceKey
    case .day: StatedName.start.rawValue
    }
  }

  /// The name in JSON.
  public var kind: Kind {
    switch self {
    case .input: .input
    case .price: .price
    case .end: .end
    case .replacement: .replacement
    case .fineTuning: .fineTuning
    case .choice: .choice
    case .day: .day
    }
  }
}
