/// How long the next text under a key is taken to be: identifiers and times have one length in all records.
///
/// Where the guess holds, nothing that follows in the record has to wait until the end of the text was found.
struct ExpectedLength {
  /// Texts that had one length so often in a row are taken to have it again.
  private static let steadyRun: UInt32 = 8
  /// A longer text is not worth a guess; nor could its end be looked at where the margin is all that follows.
  private static let longest = LogText.margin - 1

  private var last: UInt32 = 0
  private var run: UInt32 = 0

  /// How many bytes; below 0 where it may be any number.
  @inline(__always) var bytes: Int { run >= Self.steadyRun ? Int(last) : -1 }

  /// Notes how many bytes a text had.
  @inline(__always) mutating func note(_ length: Int) {
    let length = UInt32(truncatingIfNeeded: length)
    run = length == last && length <= Self.longest ? run &+ 1 : 0
    last = length
  }
}
