package import CostModel
internal import JSONText

extension CorrelationError {
  /// What is wrong with a correlation, as the end of a sentence that names it.
  package var words: String {
    switch self {
    case .malformed: "write two parameters and their correlation, such as calls,output=0.5"
    case .notACorrelation: "a correlation of ranks is a number from -1 to 1; write calls,output=0.5"
    case .unknownParameter(let name, let nearest):
      "no parameter is called \(name.quoted); "
        + advice(
          near: nearest.map(\.quoted), between: " or ", otherwise: "ftcalc compare --help lists the flags")
    case .takesNoRange(let definition): "\(definition.flag) is never a range, so that nothing is drawn of it"
    case .sameParameter(let definition): "\(definition.flag) goes with another parameter, not with itself"
    }
  }
}
