import Testing

@testable import Presentation

@Suite struct ProgressTextTests {
  private static func line(
    done: Int = 4_312, of all: Int = 10_000, left: Duration = .milliseconds(2_100), width: Int = 79
  ) -> String {
    ProgressText.line("sweep", done: done, of: all, "cells", left: left, width: width)
  }

  @Test(arguments: [
    (79, "sweep: 4,312 of 10,000 cells, 3 s left"), (38, "sweep: 4,312 of 10,000 cells, 3 s left"),
    (37, "sweep: 4,312 of 10,000 cells"), (27, "sweep: 43%"), (9, "43%"), (2, ""), (-1, ""),
  ])
  func `what does not fit is left out from the end`(width: Int, line: String) {
    #expect(Self.line(width: width) == line)
  }

  @Test(arguments: [
    (Duration.zero, "0 s"), (.nanoseconds(1), "1 s"), (.seconds(99), "99 s"), (.seconds(100), "2 min"),
    (.seconds(120), "2 min"), (.seconds(121), "3 min"), (.seconds(6_000), "2 h"), (.seconds(-5), "0 s"),
  ])
  func `what is left is rounded up, as finely as a guess deserves`(left: Duration, words: String) {
    #expect(Self.line(left: left) == "sweep: 4,312 of 10,000 cells, \(words) left")
  }

  @Test func `all of it is said when it is done`() {
    #expect(Self.line(done: 9_999, width: 10) == "sweep: 99%")
    #expect(Self.line(done: 10_000, width: 11) == "sweep: 100%")
    #expect(Self.line(done: 0, of: 0, width: 11) == "sweep: 100%")
  }
}
