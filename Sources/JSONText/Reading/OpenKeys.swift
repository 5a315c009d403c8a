/// The keys so far of the objects that are being read, innermost last, to find one that stands twice.
///
/// One list serves all open objects, so that an object costs no memory of its own until it has many keys.
struct OpenKeys: Sendable {
  /// The keys of one object: where they start in the list, and all of them once comparing would be slow.
  struct Scope {
    fileprivate let start: Int
    fileprivate var many: Set<[UInt8]> = []
  }

  private var keys: [KeyRange] = []
  private var fingerprints: [UInt64] = []

  /// The keys of an object that was just opened: none.
  func beginObject() -> Scope { Scope(start: keys.count) }

  /// Forgets the keys of the innermost object.
  mutating func endObject(_ scope: Scope) {
    keys.removeLast(max(0, keys.count - scope.start))
    fingerprints.removeLast(max(0, fingerprints.count - scope.start))
  }

  /// Adds a key to the innermost object; false when the object has it.
  mutating func insert(_ key: KeyRange, of bytes: [UInt8], into scope: inout Scope) -> Bool {
    if !scope.many.isEmpty { return scope.many.insert(key.utf8(in: bytes)).inserted }
    let fingerprint = key.fingerprint(in: bytes)
    for index in scope.start..<keys.count where fingerprints[index] == fingerprint {
      if keys[index].utf8(in: bytes) == key.utf8(in: bytes) { return false }
    }
    keys.append(key)
    fingerprints.append(fingerprint)
    if keys.count - scope.start == 64 { scope.many = Set(keys[scope.start...].map { $0.utf8(in: bytes) }) }
    return true
  }
}
