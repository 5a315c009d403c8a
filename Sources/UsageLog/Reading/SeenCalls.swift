/// Which calls were met, by hashes of 64 bits.
struct SeenCalls: Sendable {
  /// What a record is to those before it.
  enum Meeting {
    /// One without an identity: nobody knows what it is.
    case unnamed
    /// The first of its identity, and another attempt of a call that was met.
    case new(UInt64)
    case attempt(UInt64)
    /// The same record again.
    case copy
  }

  private var identities: Set<UInt64> = []
  private var records: Set<UInt64> = []

  /// Meets a record: of one identity, the same time, model and counts make a copy.
  mutating func meet(_ call: Call, _ record: Record) -> Meeting {
    guard let slot = record.slot(.id), slot.length > 0 else { return .unnamed }
    let identity = record.hash(of: slot)
    var hash = identity
    for field in [Field.time, .model] {
      // Mixed for a field that is missing too, so that a model is never taken for a time.
      hash = TextHash.mixed(hash ^ (record.slot(field).map { record.hash(of: $0) } ?? 0))
    }
    for count in [call.input, call.output, call.cached, call.reasoning] {
      hash = TextHash.mixed(hash &+ UInt64(bitPattern: Int64(count)))
    }
    let isNew = identities.insert(identity).inserted
    guard records.insert(hash).inserted else { return .copy }
    return isNew ? .new(identity) : .attempt(identity)
  }
}
