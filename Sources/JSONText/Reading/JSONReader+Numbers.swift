extension JSONReader {
  /// Reads a number, keeping its decimal text.
  ///
  /// Throws `numberOutOfRange` for one that no finite `Double` is near, such as `1e400`; one below the smallest
  /// `Double`, such as `1e-400`, is 0.
  public mutating func readNumber() throws(JSONTextError) -> JSONNumber {
    try expect(.number)
    let start = offset
    let scan = try skipNumber()
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard let double = scan.exactDouble ?? Double(text), double.isFinite else {
      offset = start
      completedStart = -1
      throw error(.numberOutOfRange(text))
    }
    return JSONNumber(text: text, double: double, significand: scan.significand, exponent: scan.exponent)
  }

  /// Moves behind the number that starts here, and returns what was gathered on the way.
  @discardableResult
  mutating func skipNumber() throws(JSONTextError) -> DecimalScan {
    var scan = DecimalScan()
    guard let end = scan.scan(bytes, from: offset) else {
      let text = bytes[offset...].prefix(64).prefix(while: DecimalScan.isNumeric)
      throw error(.badNumber(String(decoding: text, as: UTF8.self)))
    }
    completedStart = offset
    offset = end
    return scan
  }
}
