/// The names that a misspelt one most likely stands for, nearest first, at most so many.
///
/// A third of the letters may differ, three at most; a letter added, dropped, changed or swapped with its
/// neighbour is one difference, and case is none: `modle` finds `model`.
public func nearestNames(to name: String, among names: [String], limit: Int = 3) -> [String] {
  let sought = Array(name.lowercased().unicodeScalars)
  let allowed = min(3, max(1, sought.count / 3))
  var found: [(name: String, distance: Int)] = []
  for candidate in names {
    let letters = Array(candidate.lowercased().unicodeScalars)
    guard abs(letters.count - sought.count) <= allowed else { continue }
    let distance = editDistance(sought, letters)
    if distance <= allowed { found.append((candidate, distance)) }
  }
  // A stable order: equal distances stay as they were given.
  let ranked = found.enumerated().sorted {
    ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
  }
  return ranked.prefix(max(0, limit)).map(\.element.name)
}

/// The fewest letters to add, drop, change or swap with a neighbour that turn one text into the other.
private func editDistance(_ from: [Unicode.Scalar], _ to: [Unicode.Scalar]) -> Int {
  guard !from.isEmpty, !to.isEmpty else { return max(from.count, to.count) }
  var beforeLast = [Int](repeating: 0, count: to.count + 1)
  var last = Array(0...to.count)
  for row in 1...from.count {
    var current = [row] + [Int](repeating: 0, count: to.count)
    for column in 1...to.count {
      let isSame = from[row - 1] == to[column - 1]
      var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, from[row - 1] == to[column - 2], from[row - 2] == to[column - 1] {
        best = min(best, beforeLast[column - 2] + 1)
      }
      current[column] = best
    }
    (beforeLast, last) = (last, current)
  }
  return last[to.count]
}
