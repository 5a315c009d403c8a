#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes behind a descriptor, to be read as standard input is.
final class PipedBytes {
  /// The end to read from.
  let descriptor: Int32
  private let writer: Thread?

  /// - Throws: A ``Failure`` where the system gives no pipe.
  init(_ bytes: [UInt8]) throws(Failure) {
    var ends: (read: Int32, write: Int32) = (-1, -1)
    let result = unsafe withUnsafeMutablePointer(to: &ends) {
      unsafe $0.withMemoryRebound(to: Int32.self, capacity: 2) { unsafe pipe($0) }
    }
    guard result == 0 else { throw Failure("cannot make a pipe: \(SystemError().words)") }
    descriptor = ends.read
    let end = ends.write
    // A pipe holds less than a log may have, so somebody else writes while this one reads.
    writer = Thread {
      var rest = bytes[...]
      while !rest.isEmpty {
        let written = unsafe rest.withUnsafeBytes { unsafe write(end, $0.baseAddress, $0.count) }
        guard written > 0 else { break }
        rest = rest.dropFirst(written)
      }
      close(end)
    }
    if writer == nil { close(end) }
  }

  deinit {
    close(descriptor)
    writer?.join()
  }
}
