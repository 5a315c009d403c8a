import Foundation
import Testing

/// A document whose commands are run: README.md, or a page in the documentation catalog of a target.
struct Document: Sendable, CustomTestStringConvertible {
  /// The path from the folder of the package.
  let path: String

  var testDescription: String { path }

  static let readme = Document(path: "README.md")

  /// The documentation catalogs, by their paths from the folder of the package.
  static let catalogs: [String] = names(in: "Sources").flatMap { target in
    names(in: "Sources/\(target)").filter { $0.hasSuffix(".docc") }.map { "Sources/\(target)/\($0)" }
  }

  static let all: [Document] = [readme] + catalogs.flatMap(pages)

  /// The pages of a catalog.
  static func pages(of catalog: String) -> [Document] {
    names(in: catalog).filter { $0.hasSuffix(".md") }.map { Document(path: "\(catalog)/\($0)") }
  }

  private static func names(in folder: String) -> [String] {
    let path = PinnedProgram.folder.appending(path: folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// The file itself.
  var file: URL { PinnedProgram.folder.appending(path: path) }

  /// The name of the file without `.md`.
  var name: String { file.deletingPathExtension().lastPathComponent }

  /// The text of the document.
  var text: String {
    get throws { try String(contentsOf: file, encoding: .utf8) }
  }

  /// The lines of the text, an empty one after the last line end.
  var lines: [String] {
    get throws { try text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  }
}
