import Foundation
import Testing

@testable import ftcalc

/// What a file holds after the program was stopped while it wrote it.
@Suite(.enabled(if: BuiltProgram.path != nil, "the program is not beside its tests"), .serialized)
struct InterruptedWriteTests {
  private static let old = "{ \"workload\": { \"calls\": 1, \"input\": 1, \"output\": 1 } }\n"

  private let folder: ScratchFolder
  private let program: String

  init() throws {
    folder = try ScratchFolder()
    program = try #require(BuiltProgram.path)
    try folder.write(Self.old, "a.json")
  }

  private func start(_ command: String) throws -> Foundation.Process {
    let process = Foundation.Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command, "sh", program, folder.path("a.json")]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try BuiltProgram.run(process)
    return process
  }

  /// The files that somebody could take for a scenario.
  private var visible: [String] { get throws { try folder.names.filter { !$0.hasPrefix(".") } } }

  @Test func `a process that is stopped in the middle of its bytes leaves the old file`() throws {
    // Two blocks are the largest file that it may write; a signal ends it there, or an error where that is ignored.
    let process = try start("ulimit -f 2; exec \"$1\" init --force --to \"$2\"")
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal || process.terminationStatus == 2)
    #expect(folder.text("a.json") == Self.old)
    #expect(try folder.names == ["a.json"])
  }

  @Test func `a process that cannot write all of its bytes says so and leaves nothing else`() throws {
    let process = try start("trap '' XFSZ; ulimit -f 2; exec \"$1\" init --force --to \"$2\"")
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 2)
    #expect(folder.text("a.json") == Self.old)
    #expect(try folder.names == ["a.json"])
  }

  @Test(arguments: [SIGKILL, SIGINT, SIGTERM, SIGPIPE])
  func `a process that is ended at any time leaves the old file or the new one`(signal: Int32) throws {
    let complete = try start("exec \"$1\" init --force --to \"$2\"")
    let begin = ContinuousClock.now
    complete.waitUntilExit()
    let duration = begin.duration(to: .now)
    let new = try #require(folder.text("a.json"))
    #expect(complete.terminationStatus == 0 && new != Self.old)
    for number in 0..<20 {
      try folder.write(Self.old, "a.json")
      let process = try start("exec \"$1\" init --force --to \"$2\"")
      let pause = duration * Double(number) / 15
      usleep(UInt32(clamping: pause.components.attoseconds / 1_000_000_000_000))
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      let left = folder.text("a.json")
      #expect(left == Self.old || left == new)
      // Only what cannot be put off leaves something behind that nobody takes for a scenario.
      #expect(try (signal == SIGKILL ? visible : folder.names) == ["a.json"])
    }
  }
}
