import CostModel
import Foundation

@testable import ftcalc

/// A repository with decisions in a new folder, and the programs that a pipeline finds on its machine.
///
/// `ftcalc` is the program as it was built, on 2026-11-20; `swift` puts that where a build would put it.
final class Checkout {
  /// The program that was built with the tests; nil where it was not.
  static let program: URL? = {
    let built = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    let places = [built, PinnedProgram.folder.appending(path: ".build/debug")].map {
      $0.appending(path: "ftcalc")
    }
    return places.first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// Whether the shell, git and the program are there.
  static let isPossible = program != nil && Shell("bash") != nil && Shell("git") != nil

  let folder = FileManager.default.temporaryDirectory.appending(path: "ftcalc-\(UUID().uuidString)")
    .resolvingSymlinksInPath()
  private let bash: Shell

  /// - Parameter decisions: the examples that are copied to `decisions`.
  init(decisions: [String]) throws {
    guard let program = Self.program, let bash = Shell("bash") else {
      throw CocoaError(.executableNotLoadable)
    }
    self.bash = bash
    for name in ["bin", "work/decisions"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    try addProgram("ftcalc", "exec '\(program.path)' \"$@\" --as-of 2026-11-20")
    try addProgram(
      "swift",
      """
      [ "$1 $2 $4 $5 $6 $7" = "build --package-path --configuration release --product ftcalc" ]
      mkdir -p "$3/.build/release"
      cp '\(folder.path)/bin/ftcalc' "$3/.build/release"
      """)
    for path in decisions { try copy(path, to: "decisions") }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The folder that is checked out.
  var work: URL { folder.appending(path: "work") }

  /// Copies a file of the package into the repository.
  func copy(_ path: String, to target: String) throws {
    let source = PinnedProgram.folder.appending(path: path)
    try FileManager.default.copyItem(
      at: source, to: work.appending(path: target).appending(path: source.lastPathComponent))
  }

  /// Writes a file in the repository.
  func write(_ text: String, _ path: String) throws {
    try text.write(to: work.appending(path: path), atomically: true, encoding: .utf8)
  }

  /// The text of a file in the repository; nil where there is none.
  func text(_ path: String) -> String? {
    try? String(contentsOf: work.appending(path: path), encoding: .utf8)
  }

  /// Runs commands as pipelines do, which stop at the first that fails.
  func run(
    _ script: String, environment: [String: String] = [:]
  ) throws -> (output: String, exitCode: Int) {
    let path = "\(folder.path)/bin:\(ProcessInfo.processInfo.environment["PATH"] ?? "")"
    let own = ["HOME": folder.path, "PATH": path, "GIT_CONFIG_NOSYSTEM": "1"]
    return try bash.run(["-e", "-c", script], in: work, environment: own.merging(environment) { $1 })
  }

  /// Makes a git repository of it.
  func makeRepository() throws {
    let outcome = try run(
      """
      git init --quiet
      git config user.name Tester
      git config user.email tester@example.com
      """)
    guard outcome.exitCode == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  private func addProgram(_ name: String, _ script: String) throws {
    let file = folder.appending(path: "bin/\(name)")
    try "#!/bin/sh\nset -e\n\(script)\n".write(to: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
  }
}
