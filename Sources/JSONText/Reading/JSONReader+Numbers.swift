extension JSONReader {
  /// Reads a number, keeping its decimal text.
  ///
  /// Throws `numberOutOfRange` for one that no finite `Double` is near, such as `1e400`; one below the smallest
  /// `Double`, such as `1e-400`, is 0.
  public mutating func readNumber() throws(JSONTextError) -> JSONNumber {
    try expect(.number)
    var scan = DecimalScan()
    guard let end = scan.scan(bytes, from: offset) else {
      let text = bytes[offset...].prefix(64).prefix(while: DecimalScan.isNumeric)
      throw error(.badNumber(String(decoding: text, as: UTF8.self)))
    }
    let text = String(decoding: bytes[offset..<end], as: UTF8.self)
    guard let double = scan.exactDouble ?? Double(text), double.isFinite else {
      throw error(.numberOutOfRange(text))
    }
    completedStart = offset
    offset = end
    return JSONNumber(text: text, double: double, significand: scan.significand, exponent: scan.exponent)
  }
}
