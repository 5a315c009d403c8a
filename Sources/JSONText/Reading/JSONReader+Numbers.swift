extension JSONReader {
  /// Reads a number, keeping its decimal text.
  ///
  /// Throws `numberOutOfRange` for one that no finite `Double` is near, such as `1e400`; one below the smallest
  /// `Double`, such as `1e-400`, is 0.
  public mutating func readNumber() throws(JSONTextError) -> JSONNumber {
    try expect(.number)
    var scan = DecimalScan()
    guard let end = scan.scan(bytes, from: offset) else {
      throw error(.badNumber(text(of: bytes[offset...].prefix(while: DecimalScan.isNumeric))))
    }
    let text = String(decoding: bytes[offset..<end], as: UTF8.self)
    guard let double = scan.exactDouble ?? Double(text), double.isFinite else {
      throw error(.numberOutOfRange(text))
    }
    completedStart = offset
    offset = end
    return JSONNumber(text: text, double: double, significand: scan.significand, exponent: scan.exponent)
  }

  private func text(of bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
