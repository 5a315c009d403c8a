#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a call of the system failed.
struct SystemError: Error, Sendable, Hashable {
  /// The number that the system gave: `ENOENT`.
  let number: Int32
  /// What the sentence goes on with, where the number alone would mislead.
  private let addition: String

  /// The failure of the last call.
  init() { self.init(errno) }

  init(_ number: Int32, _ addition: String = "") {
    self.number = number
    self.addition = addition
  }

  /// What went wrong, as the end of a sentence: `no such file or directory`.
  var words: String {
    (unsafe strerror(number).map { unsafe String(cString: $0).lowercased() } ?? "error \(number)") + addition
  }

  /// The same failure and what the sentence goes on with, where it is one of these numbers.
  func adding(_ addition: String, to numbers: [Int32]) -> SystemError {
    numbers.contains(number) ? SystemError(number, addition) : self
  }
}

extension SystemError {
  /// Throws the failure of a call that says so by a negative result, and calls again when a signal came between.
  @discardableResult
  static func check<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      let error = SystemError()
      guard error.number == EINTR else { throw error }
    }
  }

  /// Reads the next bytes of an open file; 0 at its end.
  static func read(_ descriptor: Int32, into memory: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int
  {
    try check { unsafe systemRead(descriptor, memory) }
  }

  /// Reads the next bytes of an open file over those of a chunk, from one of them on; 0 at the end of the file.
  static func read(_ descriptor: Int32, over chunk: inout [UInt8], from start: Int = 0) throws(SystemError)
    -> Int
  {
    try check {
      unsafe chunk.withUnsafeMutableBytes {
        unsafe systemRead(descriptor, UnsafeMutableRawBufferPointer(rebasing: $0[start...]))
      }
    }
  }

  /// Writes all of some bytes to an open file.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = try check { unsafe rest.withUnsafeBytes { unsafe systemWrite(descriptor, $0) } }
      rest = rest.dropFirst(written)
    }
  }
}

private func systemRead(_ descriptor: Int32, _ memory: UnsafeMutableRawBufferPointer) -> Int {
  unsafe read(descriptor, memory.baseAddress, memory.count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(descriptor, bytes.baseAddress, bytes.count)
}
