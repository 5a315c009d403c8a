import Foundation
import Testing

/// The programs in README and in the documentation, built as a newcomer would: a package that depends on this one.
@Suite struct LibraryExampleTests {
  @Test(.enabled(if: ExamplePackage.canBuild, "needs the command `swift`"))
  func `each program of the documentation builds and prints what stands below it`() throws {
    let examples = try LibraryExample.all
    #expect(examples.map(\.document) == ["README.md", "Sources/CostModel/CostModel.docc/CostModel.md"])
    let package = try ExamplePackage(of: examples)
    try package.build()
    for example in examples {
      let printed = try package.run(example)
      #expect(printed == example.output, "\(example.document) prints\n\(printed)")
    }
  }
}

/// A program in a document, and what it prints.
struct LibraryExample {
  /// The path of the document in the repository.
  let document: String
  /// The name of its target.
  let name: String
  /// The program.
  let code: String
  /// The block below it.
  let output: String

  static let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

  /// Every one, that of README first.
  static var all: [LibraryExample] {
    get throws {
      let documents = ["README.md", "Sources/CostModel/CostModel.docc/CostModel.md"]
      return try documents.flatMap { (document: String) in
        let file = root.appending(path: document)
        let text = try String(contentsOf: file, encoding: .utf8)
        let found = text.matches(of: /(?s)```swift\n(import CostModel\n.*?)```\n\n```text\n(.*?)```/)
        let name = file.deletingPathExtension().lastPathComponent
        return found.enumerated().map { index, match in
          LibraryExample(
            document: document, name: "\(name)Example\(index)", code: String(match.1), output: String(match.2)
          )
        }
      }
    }
  }
}

/// A package with a target for each example.
///
/// It stands beside the products of this package, so that what is built once is built again only where it changed: the
/// first time takes most of a minute, later ones seconds.
struct ExamplePackage {
  private let folder = LibraryExample.root.appending(path: ".build/examples")

  /// Whether the toolchain is on the machine.
  static let canBuild = (try? output(of: ["swift", "--version"])) != nil

  /// Writes the package.
  init(of examples: [LibraryExample]) throws {
    for example in examples { try write(example.code, to: "Sources/\(example.name)/main.swift") }
    let targets = examples.map {
      """
          .executableTarget(
            name: "\($0.name)", dependencies: [.product(name: "CostModel", package: "ftcalc")]),
      """
    }
    try write(
      """
      // swift-tools-version: 6.2
      import PackageDescription

      let package = Package(
        name: "Examples", dependencies: [.package(name: "ftcalc", path: "\(LibraryExample.root.path)")],
        targets: [
      \(targets.joined(separator: "\n"))
        ])
      """, to: "Package.swift")
  }

  /// Leaves a file alone that says the same already, so that it is not built again.
  private func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    guard (try? String(contentsOf: file, encoding: .utf8)) != text else { return }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// Builds every target, without a network.
  func build() throws {
    _ = try Self.output(of: [
      "swift", "build", "--package-path", folder.path, "--scratch-path", scratch.path,
      "--disable-index-store", "-debug-info-format", "none", "--skip-update",
    ])
  }

  private var scratch: URL { folder.appending(path: ".build") }

  /// What an example prints.
  func run(_ example: LibraryExample) throws -> String {
    try Self.output(of: [scratch.appending(path: "debug/\(example.name)").path])
  }

  /// What a command prints.
  ///
  /// - Throws: ``Failed`` with all of it where it ends with an error.
  private static func output(of command: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(command: command, text: text) }
    return text
  }

  /// A command that ended with an error.
  struct Failed: Error, CustomStringConvertible {
    let command: [String]
    let text: String

    var description: String { command.joined(separator: " ") + "\n" + text }
  }
}
