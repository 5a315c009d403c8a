package import CostModel

extension ScenarioProblem {
  /// The problem as lines `file:line:column: what is wrong and what to do`.
  package var words: [String] {
    switch fault {
    case .file(let fault): ["\(place): \(fault)"]
    case .scenario(let error): error.words(in: .keys).map { "\(place): \($0)" }
    }
  }
}
