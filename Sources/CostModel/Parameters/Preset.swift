/// What a parameter is when nobody gave it.
public enum Preset: Sendable, Hashable {
  /// There is no answer without it.
  case required
  /// It may be left out, and then plays no part.
  case absent
  /// This value, from this source; no source means that it is a plain starting point of the program.
  case value(Spread, Source?)
  /// The published figure (`overheads.json`, under this key) for what the calls are for, by this aspect of it, else 0.
  case published(overhead: String, by: Purpose.Aspect)

  /// The value that holds whatever the calls are for; nil where there is none.
  var spread: Spread? {
    if case .value(let spread, _) = self { spread } else { nil }
  }
}
