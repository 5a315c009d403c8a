/// What differs between two texts, line by line: removed lines with `-`, added ones with `+`; empty when equal.
public func lineDiff(expected: String, actual: String) -> String {
  guard expected != actual else { return "" }
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  return new.difference(from: old).map { change in
    switch change {
    case .remove(let line, let text, _): "-\(line + 1): \(text)"
    case .insert(let line, let text, _): "+\(line + 1): \(text)"
    }
  }.joined(separator: "\n")
}
