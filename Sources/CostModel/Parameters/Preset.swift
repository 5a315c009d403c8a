/// What a parameter is when nobody gave it.
public enum Preset: Sendable, Hashable {
  /// There is no answer without it.
  case required
  /// It may be left out, and then plays no part.
  case absent
  /// This value, from this source; no source means that it is a plain starting point of the program.
  case value(Spread, Source?)
  /// The published figure for the task (`overheads.json`, under this key), else 0.
  case byTask(overhead: String)

  /// The value that holds without a task; nil where there is none.
  var spread: Spread? {
    if case .value(let spread, _) = self { spread } else { nil }
  }
}
