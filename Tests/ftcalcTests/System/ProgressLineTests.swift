import CostModel
import Synchronization
import Testing

@testable import ftcalc

@Suite struct ProgressLineTests {
  /// A terminal that keeps what is written to it, and whose clock goes on by some time whenever it is looked at.
  private final class FakeTerminal: Sendable {
    private let state: Mutex<(time: Duration, written: [String])> = Mutex((.zero, []))
    private let step: Duration
    private let columns: Int

    init(step: Duration, columns: Int = 80) {
      self.step = step
      self.columns = columns
    }

    var written: [String] { state.withLock { $0.written } }

    var terminal: ProgressTerminal {
      ProgressTerminal(
        columns: { self.columns },
        elapsed: {
          self.state.withLock { state in
            defer { state.time += self.step }
            return state.time
          }
        },
        write: { text in self.state.withLock { $0.written.append(text) } })
    }
  }

  private static let sweep = [
    "sweep", "--input=1200", "--output=80", "--with=host:vps", "--over=calls=10k..2M:80",
  ]

  /// What a sweep of 80 cells, four chunks, writes on a terminal.
  private func sweep(
    _ fake: FakeTerminal, _ options: [String] = [], environment: [String: String] = [:]
  ) -> ftcalc.Outcome {
    PinnedProgram.run(
      Self.sweep + ["--threads=1"] + options, environment: environment, progressTerminal: fake.terminal)
  }

  @Test func `work of more than a second says how far it is, and takes that away`() {
    let fake = FakeTerminal(step: .milliseconds(600))
    let outcome = sweep(fake)
    #expect(
      fake.written == [
        "\rsweep: 20 of 80 cells, 2 s left\u{1B}[K", "\rsweep: 40 of 80 cells, 2 s left\u{1B}[K",
        "\rsweep: 60 of 80 cells, 1 s left\u{1B}[K", "\rsweep: 80 of 80 cells, 0 s left\u{1B}[K",
        "\r\u{1B}[K",
      ])
    #expect(outcome == PinnedProgram.run(Self.sweep) && outcome.errors.isEmpty)
  }

  @Test(arguments: [0, 100, 250])
  func `work of a second or less shows nothing`(milliseconds: Int) {
    let fake = FakeTerminal(step: .milliseconds(milliseconds))
    #expect(sweep(fake).exitCode == .done && fake.written.isEmpty)
  }

  @Test func `nothing is shown where nobody wants it or a terminal cannot take a line away`() {
    let fake = FakeTerminal(step: .milliseconds(600))
    #expect(sweep(fake, ["--quiet"]).exitCode == .done)
    #expect(sweep(fake, environment: ["TERM": "dumb"]).exitCode == .done)
    #expect(fake.written.isEmpty)
  }

  @Test func `the line is narrower than the terminal`() {
    let fake = FakeTerminal(step: .milliseconds(600), columns: 32)
    _ = sweep(fake)
    #expect(fake.written.first == "\rsweep: 20 of 80 cells, 2 s left\u{1B}[K")
    let narrow = FakeTerminal(step: .milliseconds(600), columns: 31)
    _ = sweep(narrow)
    #expect(narrow.written.first == "\rsweep: 20 of 80 cells\u{1B}[K")
  }

  @Test func `the line is written ten times a second at most`() {
    let fake = FakeTerminal(step: .milliseconds(20))
    let subject = ProgressLine.Subject(work: "sweep", pieces: "cells", terminal: fake.terminal)
    let runner = ThreadRunner(threads: 1, showing: subject)
    // 1,000 chunks of 20 ms each, of which the first half second shows nothing.
    _ = runner.map(Chunks(1_000, of: 1)) { $0 }
    #expect(fake.written.count == 1 + (20_000 - 500) / 100 + 1)
  }

  @Test(arguments: ["0", "-1", "257", "two", "1.5"])
  func `a number of threads that makes no sense is refused`(text: String) {
    let outcome = PinnedProgram.run(Self.sweep + ["--threads=\(text)"])
    #expect(outcome.exitCode == .usage && outcome.output.isEmpty)
    #expect(outcome.errors.contains("--threads") && outcome.errors.contains("from 1 to 256"))
  }
}
