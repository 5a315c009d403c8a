/// A value that records must have to be counted, and what they have instead.
struct SoughtValue: Sendable {
  /// More names than this are no help to whoever mistyped one.
  private static let mostOthers = 200

  let key: GroupKey
  let value: [UInt8]
  /// Whether a record had it.
  private(set) var isMet = false
  /// What others had, as long as none had it.
  private(set) var others: Set<[UInt8]> = []

  init(_ key: GroupKey, _ value: String) {
    self.key = key
    self.value = Array(value.utf8)
  }

  /// Meets what a record has; whether that is it.
  mutating func meet(_ found: [UInt8]?) -> Bool {
    if found ?? [] == value {
      isMet = true
      return true
    }
    if let found, !isMet, others.count < Self.mostOthers { others.insert(found) }
    return false
  }

  /// Takes over what another reader met.
  mutating func add(_ other: SoughtValue) {
    isMet = isMet || other.isMet
    others.formUnion(other.others)
  }
}
