import Foundation

/// The program that was built together with the tests.
enum BuiltProgram {
  /// Its path; nil where it does not stand beside the tests.
  static let path: String? = {
    var folder = Bundle.main.bundleURL
    if let executable = ProcessInfo.processInfo.arguments.first { folder = URL(filePath: executable) }
    for _ in 0..<5 {
      folder.deleteLastPathComponent()
      let path = folder.appending(path: "ftcalc").path
      let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      if type == .typeRegular, FileManager.default.isExecutableFile(atPath: path) {
        return path
      }
    }
    return nil
  }()

  /// Starts a process that signals reach: those that run tests keep them out, and hand that on.
  static func run(_ process: Foundation.Process) throws {
    var (none, before) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&none)
    unsafe pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
  }
}
