#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals that end the process and can be put off, kept waiting while something must not be left half done.
///
/// They wait for this thread and for those that it starts meanwhile. Delivered later, they do what they would have done
/// at once: a shell sees that the process was interrupted.
struct HeldSignals {
  private static let all = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ,
  ]

  private var held = sigset_t()
  private var before = sigset_t()

  /// Keeps them waiting from now on.
  init() {
    unsafe sigemptyset(&held)
    for signal in Self.all { unsafe sigaddset(&held, signal) }
    unsafe pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  /// Whether one of them waits.
  var haveCome: Bool {
    var pending = sigset_t()
    unsafe sigpending(&pending)
    var before = before
    // What waited already, whoever started the process meant to wait.
    return Self.all.contains { unsafe sigismember(&pending, $0) == 1 && sigismember(&before, $0) == 0 }
  }

  /// Lets those that wait come, and keeps later ones waiting: the process ends, unless it was started to ignore them.
  func deliver() {
    release()
    var held = held
    unsafe pthread_sigmask(SIG_BLOCK, &held, nil)
  }

  /// Lets them come as they did before.
  func release() {
    var before = before
    unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
