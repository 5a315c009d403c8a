extension StatedName {
  /// What a record keeps of a statement under the name; nil where it says nothing.
  func text(in statement: Statement) -> String? {
    switch self {
    case .model: statement.model ?? CompleteScenario.defaultModel
    case .fees: statement.fees.map(RecordedFees.text)
    default: statement.text(of: self)
    }
  }

  /// Whether a text can be what a statement says.
  func accepts(_ text: String) -> Bool {
    var statement = Statement()
    set(text, in: &statement)
    return !text.isEmpty && statement.says(self)
  }

  /// Makes the statement say what a record says.
  func set(_ text: String?, in statement: inout Statement) {
    statement.take(self, from: Statement())
    guard let text else { return }
    if self == .fees { statement.fees = RecordedFees.fees(text) }
    try? statement.state(self, text, from: .preset(nil))
  }
}
