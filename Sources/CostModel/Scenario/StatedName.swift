/// What a scenario states that is no number, each under its key in a file.
public enum StatedName: String, Sendable, Hashable, CaseIterable {
  /// Today's model.
  case model
  /// The model that follows today's.
  case successor = "then"
  /// The model that tells the calls of a mix apart.
  case router
  /// What is done with a call.
  case task
  /// The product that the calls serve.
  case product
  /// The first day that is computed.
  case start
  /// How the traffic climbs to an option.
  case ramp
  /// What is paid beside tokens.
  case fees

  /// Those that the command line takes; fees stand in files alone.
  public static let onCommandLine = allCases.filter { $0 != .fees }

  /// The name on the command line: `--then`.
  public var flag: String { "--" + rawValue }

  /// Whether a feature may say it for itself.
  var isOfFeature: Bool { self != .router && self != .start }

  /// Where a statement keeps it.
  fileprivate var field: Field {
    switch self {
    case .model: Field(\.model)
    case .successor: Field(\.successor)
    case .router: Field(\.router)
    case .task: Field(\.purpose.task)
    case .product: Field(\.purpose.product)
    case .start: Field(\.start)
    case .ramp: Field(\.ramp)
    case .fees: Field(\.fees)
    }
  }

  /// A field of a statement, whatever its type.
  fileprivate struct Field {
    let isSaid: (Statement) -> Bool
    let copy: (Statement, inout Statement) -> Void

    init<Value>(_ path: WritableKeyPath<Statement, Value?>) {
      isSaid = { $0[keyPath: path] != nil }
      copy = { $1[keyPath: path] = $0[keyPath: path] }
    }
  }
}

extension Statement {
  /// Whether it says something under a name.
  func says(_ name: StatedName) -> Bool { name.field.isSaid(self) }

  /// Says what another statement says under a name, or nothing where that says nothing.
  mutating func take(_ name: StatedName, from other: Statement) {
    name.field.copy(other, &self)
    origins[name] = other.origins[name]
  }

  /// Says under a name what a text says, as the command line and records have it.
  ///
  /// - Throws: ``ScenarioError`` for a text that is no day, or no ramp.
  public mutating func state(_ name: StatedName, _ text: String, from origin: Origin) throws(ScenarioError) {
    switch name {
    case .model: model = text
    case .successor: successor = text
    case .router: router = text
    case .task: purpose.task = TaskKind(rawValue: text)
    case .product: purpose.product = text
    case .start:
      guard let day = CalendarDate(text) else { throw .badDate(text) }
      start = day
    case .ramp: do { ramp = try Ramp(text) } catch { throw .badRamp(error.stage) }
    case .fees: break
    }
    origins[name] = origin
  }

  /// What it says under a name, as ``state(_:_:from:)`` reads it; nil where it says nothing.
  func text(of name: StatedName) -> String? {
    switch name {
    case .model: model
    case .successor: successor
    case .router: router
    case .task: purpose.task?.rawValue
    case .product: purpose.product
    case .start: start?.description
    case .ramp: ramp?.text
    case .fees: nil
    }
  }

  /// Where a file says it; nil where none does.
  func place(of name: StatedName) -> FilePlace? {
    if case .file(let place)? = origins[name] { place } else { nil }
  }

  /// The flags that said something.
  var flagNames: Set<String> {
    Set(registry.all.filter { given[$0.key] != nil }.map(\.flag))
      .union(StatedName.onCommandLine.filter(says).map(\.flag))
  }
}
