/// Where a byte stands in the lines of a log.
struct LinePlace: Equatable {
  /// How many lines end between the line that is read and it.
  var line = 0
  /// Which byte of its line it is, from 1.
  var column: Int

  /// The place of a byte in its own line.
  init(column: Int) { self.column = column }

  /// The place of a byte that stands in a line or in one behind it.
  ///
  /// - Parameter start: where the line begins; below 0 where that was handed over before.
  init(of index: Int, in text: LogText, from start: Int) {
    var lineStart = start
    while let end = text.firstIndex(of: 0x0A, from: max(0, lineStart), before: index) {
      line += 1
      lineStart = end + 1
    }
    column = index - lineStart + 1
  }
}
