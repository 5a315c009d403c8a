package import CostModel

extension ScenarioProblem {
  /// What is wrong and what to do, a line for each thing.
  package var messages: [String] {
    switch fault {
    case .file(let fault): [fault.description]
    case .scenario(let error): error.words(in: .keys)
    }
  }

  /// The problem as lines `file:line:column: what is wrong and what to do`.
  package var words: [String] { messages.map { "\(place): \($0)" } }
}
