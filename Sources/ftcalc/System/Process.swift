import CostModel
import JSONText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// The system is called directly: FoundationEssentials would add 40% to the start of the process, and its file
// reading has neither a limit nor streams. All calls of the system stand in this folder, and with them all unsafe
// code of this target.

/// The process that the program runs in.
enum Process {
  /// Larger files are refused rather than read: no scenario and no price table comes near.
  static let largestFile = 64 << 20

  /// Writes what a run leaves and ends the process.
  static func finish(_ outcome: Outcome) -> Never {
    signal(SIGPIPE, SIG_IGN)
    do throws(SystemError) { try write(outcome.output, to: STDOUT_FILENO) } catch {
      try? write("ftcalc: cannot write the answer: \(error.words)\n", to: STDERR_FILENO)
      exit(ExitStatus.failure.rawValue)
    }
    do throws(SystemError) { try write(outcome.errors, to: STDERR_FILENO) } catch {
      exit(ExitStatus.failure.rawValue)
    }
    exit(outcome.exitCode.rawValue)
  }

  /// Writes all of a text; a reader that went away (`| head`) is no error.
  private static func write(_ text: String, to descriptor: Int32) throws(SystemError) {
    do throws(SystemError) { try SystemError.write(Array(text.utf8), to: descriptor) } catch {
      guard error.number == EPIPE else { throw error }
    }
  }

  /// Reads a file, or standard input for `-`.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Failure("cannot read \(path.quoted): \(SystemError().words)") }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var status = stat()
    // What is no file, a pipe, has no size.
    if unsafe fstat(descriptor, &status) == 0 {
      bytes.reserveCapacity(max(0, min(Int(status.st_size), largestFile)))
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count: Int
      do throws(SystemError) {
        count = try SystemError.read(descriptor, over: &chunk)
      } catch {
        throw Failure("cannot read \(path.quoted): \(error.words)")
      }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
      guard bytes.count <= largestFile else {
        throw Failure("cannot read \(path.quoted): it is larger than \(largestFile >> 20) MB")
      }
    }
  }

  /// Shows a question on the terminal and reads the line that answers it; nil at the end of the input.
  static func ask(_ question: String) -> String? {
    try? write(question, to: STDERR_FILENO)
    return readLine()
  }

  /// Today, by the clock and the time zone of the machine.
  static var today: CalendarDate {
    var now = time(nil)
    var local = unsafe tm()
    guard unsafe localtime_r(&now, &local) != nil,
      let date = unsafe CalendarDate(
        year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    else { return CalendarDate(dayNumber: Int(now) / 86_400) }
    return date
  }

  /// The columns of the terminal on standard output; nil without one.
  static var columns: Int? { columns(of: STDOUT_FILENO) }

  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The terminal on standard error; nil without one.
  static var progressTerminal: ProgressTerminal? {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    return ProgressTerminal(
      columns: { columns(of: STDERR_FILENO) ?? 80 }, elapsed: { elapsed },
      write: { try? write($0, to: STDERR_FILENO) })
  }

  /// The time since some moment, whatever becomes of the time of day.
  private static var elapsed: Duration {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return .seconds(now.tv_sec) + .nanoseconds(now.tv_nsec)
  }

  /// The value of an environment variable.
  static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}

extension Surroundings {
  /// Those of the process.
  static var process: Surroundings {
    var environment: [String: String] = [:]
    for name in ["COLUMNS", "NO_COLOR", "TERM"] + CharacterSet.variables {
      environment[name] = Process.variable(name)
    }
    var surroundings = Surroundings(
      environment: environment, isTerminal: isatty(STDOUT_FILENO) == 1, columns: Process.columns,
      progressTerminal: Process.progressTerminal, today: Process.today, read: Process.read,
      write: FileReplacement.write, requireReplaceable: FileReplacement.requireReplaceable)
    if isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 { surroundings.ask = Process.ask }
    return surroundings
  }
}
