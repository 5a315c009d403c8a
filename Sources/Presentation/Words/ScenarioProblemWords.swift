package import CostModel
internal import JSONText

extension ScenarioProblem {
  /// The problem as lines `file:line:column: what is wrong and what to do`, without a place for flags.
  package var words: [String] {
    let front = place.map { "\($0): " } ?? ""
    let occasion = scenario.map { " (in the scenario \($0.quoted))" } ?? ""
    return switch fault {
    case .file(let fault): [front + fault.description]
    case .scenario(let error):
      error.words(in: place == nil ? .flags : .keys(besides: flags)).map { front + $0 + occasion }
    }
  }
}
