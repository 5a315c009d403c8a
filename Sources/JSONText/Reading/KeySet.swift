/// The keys that an object has had so far.
///
/// Comparing with each is quicker than hashing while they are few, and most objects stay there.
struct KeySet {
  private var few: [String] = []
  private var many: Set<String> = []

  /// Adds a key; false when it was there.
  mutating func insert(_ key: String) -> Bool {
    if !many.isEmpty { return many.insert(key).inserted }
    guard !few.contains(key) else { return false }
    few.append(key)
    if few.count == 16 { many = Set(few) }
    return true
  }
}
