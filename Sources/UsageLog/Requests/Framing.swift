/// How the records of a file follow one another.
package enum Framing: Sendable, Equatable {
  /// One JSON object a line.
  case lines
  /// JSON objects of any number of lines behind one another, or in arrays.
  case values
  /// JSON objects that hold the records in an array under `data`.
  case pages
  /// Rows of cells, the first of them the names.
  case table(separator: UInt8)
}
