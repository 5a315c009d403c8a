extension [Double] {
  /// The number that would stand at a place were all sorted; nil where the place is none of them.
  ///
  /// Hoare's selection, which looks at each number about twice where sorting takes twenty looks.
  mutating func selected(_ rank: Int) -> Double? {
    guard indices.contains(rank) else { return nil }
    var (first, last) = (0, count - 1)
    while first < last {
      let pivot = self[rank]
      var (left, right) = (first, last)
      while left <= right {
        while self[left] < pivot { left += 1 }
        while pivot < self[right] { right -= 1 }
        guard left <= right else { break }
        swapAt(left, right)
        left += 1
        right -= 1
      }
      if right < rank { first = left }
      if rank < left { last = right }
    }
    return self[rank]
  }
}
