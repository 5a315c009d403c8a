import JSONText

/// What reading a text as one document throws; nil when it is well-formed.
func failure(_ text: String, _ dialect: JSONDialect = .strict) -> JSONTextError? {
  failure(Array(text.utf8), dialect)
}

/// What reading bytes as one document throws; nil when they are well-formed.
func failure(_ bytes: [UInt8], _ dialect: JSONDialect = .strict) -> JSONTextError? {
  do throws(JSONTextError) {
    _ = try JSONNode(parsing: bytes, dialect: dialect)
    return nil
  } catch {
    return error
  }
}

/// What skipping bytes as one document throws; nil when they are well-formed.
func failureOfSkipping(_ bytes: [UInt8], _ dialect: JSONDialect = .strict) -> JSONTextError? {
  var reader = JSONReader(bytes, dialect: dialect)
  do throws(JSONTextError) {
    try reader.skipValue()
    try reader.finish()
    return nil
  } catch {
    return error
  }
}
