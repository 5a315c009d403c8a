/// A price file that is still to be read.
struct PriceFileText: Sendable {
  /// The name that its problems are reported under.
  let name: String
  /// The bytes of its text.
  let bytes: [UInt8]
}
