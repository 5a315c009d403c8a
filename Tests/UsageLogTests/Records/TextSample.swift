@testable import UsageLog

/// A text as records stand in one.
struct TextSample {
  private let buffer = TextBuffer()
  let range: Range<Int>

  init(_ text: String) { range = buffer.append(text.utf8) }

  var text: LogText { buffer.text }
}
