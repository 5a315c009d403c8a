package import CostModel
internal import JSONText

extension ScenarioProblem {
  /// What is wrong and what to do, a line for each thing.
  package var messages: [String] {
    let occasion = scenario.map { " (in the scenario \($0.quoted))" } ?? ""
    return switch fault {
    case .file(let fault): [fault.description]
    case .scenario(let error):
      error.words(in: place == nil ? .flags : .keys(besides: flags)).map { $0 + occasion }
    }
  }

  /// The problem as lines `file:line:column: what is wrong and what to do`, without a place for flags.
  package var words: [String] {
    let front = place.map { "\($0): " } ?? ""
    return messages.map { front + $0 }
  }
}
