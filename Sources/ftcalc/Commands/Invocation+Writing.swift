import JSONText
import Presentation

extension Invocation {
  /// Writes a text to the file of `--to`, or to standard output.
  ///
  /// - Parameters:
  ///   - advice: what is said behind the name of the file, which is ready for a shell.
  ///   - text: makes the text for a file; nil for standard output.
  /// - Throws: A ``Failure`` where the file is there already, and for `--force` without a file.
  func written(
    _ surroundings: Surroundings, advice: (_ file: String) -> String = { _ in "" },
    _ text: (_ path: String?) throws -> String
  ) throws -> Outcome {
    let path = value(of: "--to").flatMap { $0 == "-" ? nil : $0 }
    if has("--force"), path == nil {
      throw Failure("--force goes with --to FILE, the file that may be replaced", exitCode: .usage)
    }
    let text = try text(path)
    guard let path else { return Outcome(output: text) }
    guard try surroundings.write(Array(text.utf8), path, has("--force")) else {
      throw Failure("\(path.quoted) is there already; --force replaces it, --to takes another name")
    }
    return Outcome(output: "wrote \(path.shellWord)\(advice(path.shellWord))\n")
  }
}

extension CommandTable {
  /// The options that say where a text is written.
  static let writingOptions = [
    Option(
      "--to", .required("FILE"), "the file to write, instead of standard output", values: .files,
      group: "File"),
    Option("--force", .none, "replace the file of --to where it is there already", group: "File"),
  ]
}
