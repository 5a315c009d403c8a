internal import JSONText

/// The keys of a kind of object in a file, at most 128, in the order in which files usually have them.
struct FieldTable<Value>: Sendable {
  let fields: [Field<Value>]
  let keys: FieldKeys

  init(_ fields: [Field<Value>]) {
    // The keys that were seen are the bits of one number.
    precondition(fields.count <= UInt128.bitWidth, "a kind of object has at most \(UInt128.bitWidth) keys")
    self.fields = fields
    keys = FieldKeys(
      names: fields.map(\.key), isRequired: fields.map(\.isRequired),
      isForReference: fields.map(\.isForReference))
  }
}

/// What a table of keys says whatever the kind of object, so that reading one is compiled once and not for each kind.
struct FieldKeys: Sendable {
  let names: [String]
  let index: JSONKeys
  /// The places of those that every object must have.
  let required: [Int]
  /// Of each, whether a brief reading passes it over.
  let isForReference: [Bool]

  init(names: [String], isRequired: [Bool], isForReference: [Bool]) {
    self.names = names
    self.isForReference = isForReference
    index = JSONKeys(names)
    required = names.indices.filter { isRequired[$0] }
  }
}
