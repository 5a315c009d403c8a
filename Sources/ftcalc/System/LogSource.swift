import JSONText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of a log that is open: its bytes by place, or one after the other.
///
/// Unchecked, since one thread uses it at a time.
final class LogSource: @unchecked Sendable {
  /// The path as it was named.
  let path: String
  /// How many bytes it had when it was opened; nil where it cannot be read by place, as a pipe.
  let size: Int?
  /// Which file it is.
  let identity: FileIdentity
  private let descriptor: Int32
  private let isOwned: Bool
  private var child: Decompressor?
  /// Bytes that were read to see what the file is, and not handed on yet.
  private var head: [UInt8] = []

  /// Opens a file, or standard input for `-`.
  ///
  /// - Parameter standardInput: the descriptor behind `-`.
  init(_ path: String, standardInput: Int32) throws(Failure) {
    self.path = path
    isOwned = path != "-"
    descriptor = isOwned ? unsafe open(path, O_RDONLY | O_CLOEXEC) : standardInput
    guard descriptor >= 0 else { throw Failure("cannot read \(path.quoted): \(SystemError().words)") }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      let problem = SystemError()
      if isOwned { close(descriptor) }
      throw Failure("cannot read \(path.quoted): \(problem.words)")
    }
    identity = FileIdentity(status)
    size = isOwned && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  deinit { if isOwned { close(descriptor) } }

  /// The name of the file in messages.
  var name: String { Self.name(of: path) }

  /// The name of a file in messages, by its path.
  static func name(of path: String) -> String { path == "-" ? "standard input" : path }

  /// Reads bytes from a place on behind those in a buffer; less than asked for at the end alone.
  func fill(_ buffer: LogBuffer, _ most: Int, at place: Int) throws(Failure) -> Int {
    unsafe try buffer.fill(most) { (memory) throws(Failure) in unsafe try read(into: memory, at: place) }
  }

  /// Reads the next bytes behind those in a buffer, what was compressed as it was before; 0 at the end.
  func fillNext(_ buffer: LogBuffer) throws(Failure) -> Int {
    unsafe try buffer.fill(.max) { (memory) throws(Failure) in unsafe try readNext(into: memory) }
  }

  private func read(into memory: UnsafeMutableRawBufferPointer, at place: Int) throws(Failure) -> Int {
    var count = 0
    while count < memory.count {
      let read = try check { () throws(SystemError) in
        try SystemError.check { unsafe placedRead(memory, from: count, at: place + count) }
      }
      if read == 0 { break }
      count += read
    }
    return count
  }

  private func readNext(into memory: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
    if !head.isEmpty {
      let count = min(head.count, memory.count)
      for index in 0..<count { unsafe memory[index] = head[index] }
      head.removeFirst(count)
      return count
    }
    if let child { return unsafe try child.read(into: memory) }
    return try check { () throws(SystemError) in unsafe try SystemError.read(descriptor, into: memory) }
  }

  /// Reads the first bytes and starts the program that decompresses the rest, where they are those of a compressed file.
  func begin() throws(Failure) {
    let magic = try firstBytes()
    guard let program = Decompressor.Program(magic) else {
      head = size == nil ? magic : []
      if size != nil { lseek(descriptor, 0, SEEK_SET) }
      return
    }
    if size != nil { lseek(descriptor, 0, SEEK_SET) }
    child = try Decompressor(program, of: name, from: descriptor, behind: size == nil ? magic : [])
  }

  /// Whether it is compressed, by its first bytes; false for what cannot be read by place.
  func isCompressed() throws(Failure) -> Bool {
    guard size != nil else { return false }
    return Decompressor.Program(try firstBytes()) != nil
  }

  private func firstBytes() throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 4)
    var count = 0
    while count < bytes.count {
      let isPlaced = size != nil
      let read = try check { () throws(SystemError) in
        guard isPlaced else { return try SystemError.read(descriptor, over: &bytes, from: count) }
        return try SystemError.check {
          unsafe bytes.withUnsafeMutableBytes { unsafe placedRead($0, from: count, at: count) }
        }
      }
      if read == 0 { break }
      count += read
    }
    return Array(bytes.prefix(count))
  }

  /// Reads bytes from a place of the file on, behind the first ones of a memory.
  private func placedRead(_ memory: UnsafeMutableRawBufferPointer, from start: Int, at place: Int) -> Int {
    guard let base = memory.baseAddress else { return 0 }
    return unsafe pread(descriptor, base + start, memory.count - start, off_t(place))
  }

  private func check(_ call: () throws(SystemError) -> Int) throws(Failure) -> Int {
    do throws(SystemError) { return try call() } catch {
      throw Failure("cannot read \(name.quoted): \(error.words)")
    }
  }
}
