#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Process {
  /// The arguments of the command line without the program's own name, byte for byte.
  static var arguments: [[UInt8]] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      unsafe CommandLine.unsafeArgv[index].map { start in
        unsafe UnsafeRawBufferPointer(start: start, count: strlen(start)).map(\.self)
      }
    }
  }
}
