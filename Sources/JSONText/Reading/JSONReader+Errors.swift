extension JSONReader {
  /// The place of a byte.
  func place(at offset: Int) -> JSONPlace { JSONPlace.start.advanced(to: offset, in: bytes) }

  /// A problem at the next byte, or at another one.
  mutating func error(_ problem: JSONProblem, at offset: Int? = nil) -> JSONTextError {
    JSONTextError(place: places.place(at: offset ?? self.offset, in: bytes), problem: problem)
  }

  /// The problem that the next byte, or the end of the text, is not what must stand there.
  mutating func unexpected(_ expected: JSONExpectation) -> JSONTextError {
    guard offset < bytes.count else { return error(.unexpectedEnd(expected: expected)) }
    guard let found = bytes.scalar(at: offset) else { return error(.invalidUTF8) }
    return error(.unexpectedCharacter(found, expected: expected))
  }
}
