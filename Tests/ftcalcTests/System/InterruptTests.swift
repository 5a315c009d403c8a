import Foundation
import Testing

@testable import ftcalc

/// What an interrupt of long work leaves on the terminal, and says to the shell.
@Suite(.enabled(if: BuiltProgram.path != nil, "the program is not beside its tests"))
struct InterruptTests {
  /// Work that takes far longer than any of these tests on any machine.
  private static let work = [
    "simulate", "--calls=100k..500k", "--input=1200", "--output=80", "--growth=1%", "--horizon=120",
    "--samples=10M",
  ]

  /// The program at long work, with its standard error on one file.
  private func start(errors: FileHandle, threads: Int, _ output: Pipe) throws -> Foundation.Process {
    let process = Foundation.Process()
    process.executableURL = URL(filePath: try #require(BuiltProgram.path))
    process.arguments = Self.work + ["--threads=\(threads)"]
    process.environment = ["TERM": "xterm"]
    process.standardOutput = output
    process.standardError = errors
    try BuiltProgram.run(process)
    return process
  }

  @Test(arguments: [(SIGINT, 1), (SIGINT, 2), (SIGTERM, 2)])
  func `an interrupt takes the line away and ends the process by the signal`(signal: Int32, threads: Int)
    throws
  {
    let terminal = try PseudoTerminal()
    let output = Pipe()
    let process = try start(errors: terminal.program, threads: threads, output)
    var shown = ""
    while !shown.contains("samples"), let more = terminal.read() { shown += more }
    #expect(process.isRunning && shown.hasPrefix("\rsimulate: ") && shown.contains(" of 10,000,000 samples"))
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
    try terminal.program.close()
    while let more = terminal.read() { shown += more }
    #expect(shown.hasSuffix("\r\u{1B}[K"), "\(shown.debugDescription)")
    #expect(output.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }

  @Test func `nothing is shown on a standard error that is no terminal`() throws {
    let (output, errors) = (Pipe(), Pipe())
    let process = try start(errors: errors.fileHandleForWriting, threads: 2, output)
    // By then a terminal would show something.
    usleep(800_000)
    #expect(process.isRunning)
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGINT)
    try errors.fileHandleForWriting.close()
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
    #expect(output.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }
}

/// A terminal whose other end is read here.
private final class PseudoTerminal {
  /// The end that a program takes for its terminal.
  let program: FileHandle
  private let screen: Int32

  init() throws {
    var (screen, program): (Int32, Int32) = (-1, -1)
    try #require(unsafe openpty(&screen, &program, nil, nil, nil) == 0)
    // A program that another test starts meanwhile would keep it open.
    for end in [screen, program] { try #require(fcntl(end, F_SETFD, FD_CLOEXEC) == 0) }
    self.screen = screen
    self.program = FileHandle(fileDescriptor: program, closeOnDealloc: true)
  }

  deinit { close(screen) }

  /// What was written since the last time, waited for half a minute at most; nil where nothing came, and when the
  /// program's end is closed.
  func read() -> String? {
    var end = pollfd(fd: screen, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&end, 1, 30_000) > 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe Foundation.read(screen, $0.baseAddress, $0.count)
    }
    return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
  }
}
