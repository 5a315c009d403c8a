/// Where a key stands in a text, with its quotes.
struct KeyRange: Sendable {
  /// The opening quote.
  var start = 0
  /// Behind the closing quote.
  var end = 0
  /// Whether the key has no escapes, so that its bytes are its text.
  var isPlain = true

  /// The key with its escapes resolved.
  func text(in bytes: [UInt8]) -> String {
    if isPlain { return String(decoding: bytes[(start + 1)..<(end - 1)], as: UTF8.self) }
    var reader = JSONReader(bytes)
    reader.offset = start
    return (try? reader.readString()) ?? ""
  }

  /// The UTF-8 of the key with its escapes resolved: what makes two keys the same.
  func utf8(in bytes: [UInt8]) -> [UInt8] {
    isPlain ? Array(bytes[(start + 1)..<(end - 1)]) : Array(text(in: bytes).utf8)
  }

  /// A number that is the same for equal keys, and seldom for others.
  func fingerprint(in bytes: [UInt8]) -> UInt64 {
    if isPlain { return bytes.span.extracting((start + 1)..<(end - 1)).fingerprint }
    return utf8(in: bytes).span.fingerprint
  }
}
