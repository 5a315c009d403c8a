/// A part of an explanation under its heading, whatever it is written in.
struct ExplanationBlock {
  /// A line of the part.
  enum Line {
    /// A label, what it is made of, and what that comes to.
    case sum(_ label: String, _ formula: String, _ amount: String)
    /// A number by its flag, and where it came from.
    case number(_ flag: String, _ value: String, origin: String)
    /// A sentence.
    case words(String)
  }

  /// What stands above: `One call`, or the side that the next parts are of.
  let heading: String
  /// The lines; none below the name of a side.
  let lines: [Line]
}
