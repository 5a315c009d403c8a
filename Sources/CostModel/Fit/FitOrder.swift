internal import JSONText

/// In which order tasks are moved, and the examples that it takes.
public struct FitOrder: Sendable, Hashable {
  /// First, second, or not at all.
  public enum Place: String, Sendable, Hashable, CaseIterable {
    /// These go first.
    case first
    /// These go behind them.
    case second
    /// These stay.
    case never
  }

  /// The tasks.
  public internal(set) var tasks: [TaskKind] = []
  /// Their place.
  public internal(set) var place = Place.never
  /// The fewest examples that they take; nil for those that stay.
  public internal(set) var examplesLow: Int?
  /// The most.
  public internal(set) var examplesHigh: Int?
  /// Where it was read, and when.
  public internal(set) var source = Source("", checked: nil)
}

extension FitOrder: FileObject {
  static let kind = "an order"
  static let fields = FieldTable<FitOrder>(
    [
      Field(
        "tasks", required: true, meaning: "the tasks", shape: .list(.word(TaskKind.allCases.map(\.rawValue)))
      ) {
        (order, reader, context) throws(JSONTextError) in
        var tasks: [TaskKind] = []
        try reader.readArray { (_, reader) throws(JSONTextError) in
          let text = try reader.readString()
          guard let task = TaskKind(rawValue: text) else {
            let words = TaskKind.allCases.map(\.rawValue)
            return context.report(.unknownWord(text, key: "tasks", allowed: words), behind: reader)
          }
          tasks.append(task)
        }
        order.tasks = tasks
      },
      .word("place", required: true, meaning: "first, second or never") { $0.place = $1 },
      .count("examplesLow", meaning: "the fewest examples that they take") { $0.examplesLow = $1 },
      .count("examplesHigh", meaning: "the most") { $0.examplesHigh = $1 },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) })
}
