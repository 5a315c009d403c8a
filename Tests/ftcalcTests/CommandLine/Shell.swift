import Foundation

/// A program of this machine that a test may run, so that what is generated for it is tried on it.
struct Shell: Sendable {
  private let path: String

  /// The program by its name, nil where it is not installed.
  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile(atPath:)) else { return nil }
    self.path = path
  }

  /// A program in the folder of another one, where links to that one end; nil where it is not there.
  init?(_ name: String, beside other: String) {
    guard let neighbour = Shell(other) else { return nil }
    let file = URL(filePath: neighbour.path).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: name)
    guard FileManager.default.isExecutableFile(atPath: file.path) else { return nil }
    path = file.path
  }

  /// What the program prints, errors included, when it is run in a new folder with these files in it.
  func output(_ arguments: [String], files: [String: String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ftcalc-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    return try run(arguments, in: folder, environment: ["HOME": folder.path]).output
  }

  /// What the program prints, errors included, and returns, when it is run in a folder.
  func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> (output: String, exitCode: Int) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let printed = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: printed, as: UTF8.self), Int(process.terminationStatus))
  }
}
