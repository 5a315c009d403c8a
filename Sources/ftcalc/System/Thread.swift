#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread of the system that has been started and must be joined.
struct Thread {
  private let handle: pthread_t

  /// How many the machine runs at once.
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The stack of a thread, as large as that of the process usually is: memory is taken only as it is used.
  private static let stackSize = 8 << 20

  /// Starts a thread on a body; nil where the system has no more of them.
  init?(_ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    guard unsafe pthread_attr_init(&attributes) == 0 else { return nil }
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setstacksize(&attributes, Self.stackSize)
    let held = unsafe Unmanaged.passRetained(Body(body))
    #if canImport(Glibc)
      var handle = pthread_t()
      let problem = unsafe pthread_create(&handle, &attributes, Self.start, held.toOpaque())
      let made: pthread_t? = handle
    #else
      var made: pthread_t?
      let problem = unsafe pthread_create(&made, &attributes, Self.start, held.toOpaque())
    #endif
    guard problem == 0, let made else {
      unsafe held.release()
      return nil
    }
    self.handle = made
  }

  /// Waits until the body has ended; to be called once.
  func join() {
    var result: UnsafeMutableRawPointer?
    unsafe pthread_join(handle, &result)
  }

  /// What a thread runs.
  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  #if canImport(Darwin)
    private static let start: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { held in
      unsafe Unmanaged<Body>.fromOpaque(held).takeRetainedValue().run()
      return nil
    }
  #else
    private static let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
      held in
      if let held = unsafe held { unsafe Unmanaged<Body>.fromOpaque(held).takeRetainedValue().run() }
      return nil
    }
  #endif
}
