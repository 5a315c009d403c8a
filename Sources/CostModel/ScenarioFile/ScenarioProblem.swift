/// One thing wrong with a scenario file, or with the flags on top of it.
public struct ScenarioProblem: Sendable, Hashable {
  /// What can be wrong.
  public enum Fault: Sendable, Hashable {
    /// The text by itself: its syntax, its keys, its values.
    case file(FileFault)
    /// What the text states.
    case scenario(ScenarioError)
  }

  /// Where it stands; nil where flags alone are at fault.
  public let place: FilePlace?
  /// What it is.
  public let fault: Fault
  /// The named scenario in which it shows; nil for the base.
  public let scenario: String?
  /// The flags on top of the file, which are called by their own names.
  public let flags: Set<String>

  init(_ fault: FileProblem) {
    place = fault.place
    self.fault = .file(fault.fault)
    scenario = nil
    flags = []
  }

  init(_ error: ScenarioError, at place: FilePlace?, scenario: String? = nil, flags: Set<String> = []) {
    self.place = place
    fault = .scenario(error)
    self.scenario = scenario
    self.flags = flags
  }

  /// Flags first, then the order of the text.
  static func isBefore(_ left: Self, _ right: Self) -> Bool {
    guard let (one, other) = left.place.flatMap({ one in right.place.map { (one, $0) } }) else {
      return left.place == nil && right.place != nil
    }
    return one < other
  }
}
