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
    let pipe: PipeEnds
    do throws(SystemError) { pipe = try PipeEnds() } catch {
      throw Failure("cannot make a pipe: \(error.words)")
    }
    descriptor = pipe.reading
    let end = pipe.writing
    // A pipe holds less than a log may have, so somebody else writes while this one reads.
    writer = Thread {
      try? SystemError.write(bytes, to: end)
      close(end)
    }
    if writer == nil { close(end) }
  }

  deinit {
    close(descriptor)
    writer?.join()
  }
}
