internal import JSONText

/// A place in a file that people write.
public struct FilePlace: Sendable, Hashable {
  /// The name of the file.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  init(_ file: String, _ place: JSONPlace) {
    self.file = file
    line = place.line
    column = place.column
  }
}

extension FilePlace: CustomStringConvertible {
  /// The place as `file:line:column`.
  public var description: String { "\(file.escaped(limit: .max)):\(line):\(column)" }
}

extension FilePlace: Comparable {
  /// Earlier in a file comes first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A value with the place of the key that it stands behind.
public struct Placed<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Where its key stands.
  public let place: FilePlace
}
