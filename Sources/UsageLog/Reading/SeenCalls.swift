/// Which calls were met, by hashes of 64 bits.
struct SeenCalls: Sendable {
  /// What a record is to those before it.
  enum Meeting {
    /// The first of its identity.
    case new
    /// Another attempt of a call.
    case attempt
    /// The same record again.
    case copy
  }

  private var identities: Set<UInt64> = []
  private var records: Set<UInt64> = []

  /// Meets a record; one without an identity is always new.
  mutating func meet(_ call: Call, _ record: Record) -> Meeting {
    guard let slot = record.slot(.id), slot.length > 0 else { return .new }
    let text = record.json.text
    let identity = TextHash.of(text, Int(slot.start), Int(slot.length))
    var hash = identity
    if let time = record.slot(.time) {
      hash = TextHash.mixed(hash ^ TextHash.of(text, Int(time.start), Int(time.length)))
    }
    for count in [call.input, call.output, call.cached, call.reasoning] {
      hash = TextHash.mixed(hash &+ UInt64(bitPattern: Int64(count)))
    }
    let isNew = identities.insert(identity).inserted
    guard records.insert(hash).inserted else { return .copy }
    return isNew ? .new : .attempt
  }
}
