/// The names that a mistyped one was probably meant to be, the nearest first; empty when none is near.
///
/// Counts inserted, deleted, changed and swapped neighbouring letters (optimal string alignment), regardless
/// of case: `--modle` is one edit from `--model`. A third of the length may differ, at least 1 letter and at
/// most 3. Equally near names come in alphabetical order. Where none is so near, those that hold the name are meant:
/// `h100` is a part of `runpod-h100-sxm`. A name longer than 80 bytes has no nearest one, so that a huge input costs
/// nothing.
public func nearestNames(to name: String, among names: some Sequence<String>, limit: Int = 3) -> [String] {
  guard name.utf8.count <= longestName else { return [] }
  let wanted = Array(name.lowercased())
  let allowed = min(max(wanted.count / 3, 1), 3)
  var found: [(name: String, edits: Int)] = []
  for candidate in names where candidate.utf8.count <= longestName {
    let letters = Array(candidate.lowercased())
    guard abs(letters.count - wanted.count) <= allowed else { continue }
    let edits = alignmentDistance(wanted, letters)
    if edits <= allowed, edits < wanted.count { found.append((candidate, edits)) }
  }
  if found.isEmpty, wanted.count > 2 {
    found = names.filter { $0.lowercased().contains(String(wanted)) }.map { ($0, $0.utf8.count) }
  }
  found.sort { ($0.edits, $0.name) < ($1.edits, $1.name) }
  return found.prefix(max(limit, 0)).map(\.name)
}

/// What to do about a name that nobody knows: take one that is spelled much like it, else what is advised.
package func advice(
  near names: [String], between separator: String = ", ", otherwise advice: String
) -> String {
  names.isEmpty ? advice : "did you mean \(names.joined(separator: separator))?"
}

private let longestName = 80

/// The least number of edits between two words, where no letter is edited twice.
private func alignmentDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let changed = last[column] + (left[row] == right[column] ? 0 : 1)
      var edits = min(changed, last[column + 1] + 1, current[column] + 1)
      let isSwap =
        row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
      if isSwap { edits = min(edits, beforeLast[column - 1] + 1) }
      current.append(edits)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
