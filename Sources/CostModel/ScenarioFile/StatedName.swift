/// What a statement says that is no number, as a record keeps it.
enum StatedName: String, CaseIterable {
  case model
  case successor = "then"
  case router
  case task
  case product
  case start
  case ramp
  case fees

  /// What the statement says; nil where it says nothing.
  func text(in statement: Statement) -> String? {
    switch self {
    case .model: statement.model ?? Scenario.defaultModel
    case .successor: statement.successor
    case .router: statement.router
    case .task: statement.purpose.task?.rawValue
    case .product: statement.purpose.product
    case .start: statement.start?.description
    case .ramp: statement.ramp?.text
    case .fees: statement.fees.map(RecordedFees.text)
    }
  }

  /// Whether a text can be what a statement says.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .model, .successor, .router, .product: !text.isEmpty
    case .task: TaskKind(rawValue: text) != nil
    case .start: CalendarDate(text) != nil
    case .ramp: (try? Ramp(text)) != nil
    case .fees: RecordedFees.fees(text) != nil
    }
  }

  /// Makes the statement say what a record says.
  func set(_ text: String?, in statement: inout Statement) {
    switch self {
    case .model: statement.model = text
    case .successor: statement.successor = text
    case .router: statement.router = text
    case .task: statement.purpose.task = text.flatMap(TaskKind.init)
    case .product: statement.purpose.product = text
    case .start: statement.start = text.flatMap { CalendarDate($0) }
    case .ramp: statement.ramp = text.flatMap { try? Ramp($0) }
    case .fees: statement.fees = text.flatMap(RecordedFees.fees)
    }
  }
}
