import JSONText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program of the system that decompresses a file while it is read.
final class Decompressor {
  /// Which one.
  enum Program: String, CaseIterable {
    case gzip, zstd

    /// The program for a file with these first bytes; nil for one that is not compressed.
    init?(_ bytes: [UInt8]) {
      guard let found = Self.allCases.first(where: { bytes.starts(with: $0.magic) }) else { return nil }
      self = found
    }

    private var magic: [UInt8] {
      switch self {
      case .gzip: [0x1F, 0x8B]
      case .zstd: [0x28, 0xB5, 0x2F, 0xFD]
      }
    }
  }

  private let program: Program
  private let name: String
  private let output: Int32
  private let errors: Int32
  private var process: pid_t?
  private var feeder: Thread?

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - name: the file in messages.
  ///   - descriptor: what it reads.
  ///   - head: bytes that were taken from there already.
  init(_ program: Program, of name: String, from descriptor: Int32, behind head: [UInt8]) throws(Failure) {
    self.program = program
    self.name = name
    let (output, errors) = (try Self.pipe(name), try Self.pipe(name))
    (self.output, self.errors) = (output.reading, errors.reading)
    let input = head.isEmpty ? nil : try Self.pipe(name)
    defer {
      close(output.writing)
      close(errors.writing)
      if let input { close(input.reading) }
    }
    let problem = Self.start(
      program, input: input?.reading ?? descriptor, output: output.writing, errors: errors.writing,
      process: &process)
    guard problem == 0 else {
      if let input { close(input.writing) }
      let missing = "\(program.rawValue) is not on this machine; install it, or decompress the file first"
      throw Failure(
        "cannot read \(name.quoted): "
          + (problem == ENOENT
            ? missing : "\(program.rawValue) does not start: \(SystemError(problem).words)"))
    }
    guard let input else { return }
    feeder = Thread { Self.feed(head, from: descriptor, to: input.writing) }
    if feeder == nil {
      close(input.writing)
      throw Failure(
        "cannot read \(name.quoted): no thread can be started that hands it to \(program.rawValue)")
    }
  }

  deinit {
    close(output)
    close(errors)
    // What still writes ends by the closed pipe.
    if let process { _ = Self.wait(for: process) }
    feeder?.join()
  }

  /// Reads the next bytes; 0 behind the last.
  ///
  /// Throws what the program says where it fails, as for a file that is cut off.
  func read(into memory: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
    let count: Int
    do throws(SystemError) { count = unsafe try SystemError.read(output, into: memory) } catch {
      throw Failure("cannot read \(name.quoted): \(error.words)")
    }
    guard count == 0, let process else { return count }
    var said: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 512)
    while let more = try? SystemError.read(errors, over: &bytes), more > 0 {
      if said.count < 512 { said += bytes.prefix(more) }
    }
    let status = Self.wait(for: process)
    self.process = nil
    guard status == 0 else {
      let words = String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline).first
        .map(String.init)?.escaped(limit: 120)
      throw Failure("cannot read \(name.quoted): \(program.rawValue) failed: \(words ?? "status \(status)")")
    }
    return 0
  }

  private static func pipe(_ name: String) throws(Failure) -> PipeEnds {
    do throws(SystemError) { return try PipeEnds() } catch {
      throw Failure("cannot read \(name.quoted): \(error.words)")
    }
  }

  private static func start(
    _ program: Program, input: Int32, output: Int32, errors: Int32, process: inout pid_t?
  ) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (from, to) in [(input, STDIN_FILENO), (output, STDOUT_FILENO), (errors, STDERR_FILENO)] {
      unsafe posix_spawn_file_actions_adddup2(&actions, from, to)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe [strdup(program.rawValue), strdup("-dc"), nil]
    defer { while let argument = unsafe arguments.popLast() { unsafe free(argument) } }
    var started = pid_t()
    let problem = unsafe posix_spawnp(&started, program.rawValue, &actions, nil, &arguments, environ)
    if problem == 0 { process = started }
    return problem
  }

  /// The status with which a process ends; 256 and more where a signal ended it.
  private static func wait(for process: pid_t) -> Int {
    var status: Int32 = 0
    guard (try? SystemError.check { unsafe waitpid(process, &status, 0) }) != nil else { return -1 }
    return status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : 256 + Int(status & 0x7F)
  }

  /// Writes bytes, and then all that can be read, to a pipe, until nobody reads it.
  private static func feed(_ head: [UInt8], from source: Int32, to target: Int32) {
    // A program that ends early would end this one by a signal.
    var held = sigset_t()
    unsafe sigemptyset(&held)
    unsafe sigaddset(&held, SIGPIPE)
    unsafe pthread_sigmask(SIG_BLOCK, &held, nil)
    defer { close(target) }
    var bytes = head
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while !bytes.isEmpty {
      guard (try? SystemError.write(bytes, to: target)) != nil,
        let count = try? SystemError.read(source, over: &chunk)
      else { return }
      bytes = Array(chunk.prefix(count))
    }
  }
}
