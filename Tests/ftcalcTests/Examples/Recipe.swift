import Foundation

@testable import ftcalc

/// A file of `examples/ci`, and the shell commands in it.
struct Recipe {
  let text: String

  init(_ name: String) throws {
    let file = PinnedProgram.folder.appending(path: "examples/ci/\(name)")
    text = try String(contentsOf: file, encoding: .utf8)
  }

  /// The blocks behind `run: |` and `- |`, in their order: the lines below, as far as they are indented further.
  var scripts: [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.compactMap { index in
      guard lines[index].wholeMatch(of: /\s*(run:|-) \|/) != nil else { return nil }
      let margin = lines[index].prefix { $0 == " " }.count
      let block = lines[(index + 1)...].prefix { $0.isEmpty || $0.prefix { $0 == " " }.count > margin }
      let indent = block.first.map { $0.prefix { $0 == " " }.count } ?? 0
      return block.map { $0.dropFirst(indent) + "\n" }.joined()
    }
  }
}
