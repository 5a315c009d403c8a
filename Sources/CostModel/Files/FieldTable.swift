internal import JSONText

/// The keys of a kind of object in a file, at most 128, in the order in which files usually have them.
struct FieldTable<Value>: Sendable {
  let fields: [Field<Value>]
  let keys: JSONKeys
  /// The fields that every object must have.
  let required: [Int]

  init(_ fields: [Field<Value>]) {
    // The keys that were seen are the bits of one number.
    precondition(fields.count <= UInt128.bitWidth, "a kind of object has at most \(UInt128.bitWidth) keys")
    self.fields = fields
    keys = JSONKeys(fields.map(\.key))
    required = fields.indices.filter { fields[$0].isRequired }
  }
}
