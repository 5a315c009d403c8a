import Foundation

@testable import ftcalc

/// A command line as a document shows it: `$ ftcalc … | jq …`, over several lines where they end in `\`.
///
/// It runs in a locale with all of Unicode; `$ LC_ALL=C ftcalc …` in another.
struct ShownCommand {
  /// What a document shows that cannot be run here.
  struct Unsupported: Error, CustomStringConvertible {
    let description: String
  }

  /// The lines as they stand in the document.
  let lines: [String]

  /// Takes the command that starts the lines; nil where none does.
  init?(takenFrom lines: inout ArraySlice<String>) {
    guard lines.first?.hasPrefix("$ ") ?? false else { return nil }
    var own: [String] = []
    while let line = lines.popFirst() {
      own.append(line)
      if !line.hasSuffix("\\") { break }
    }
    self.lines = own
  }

  /// A command on one line, without a prompt.
  init(_ line: String) { lines = ["$ " + line] }

  /// The command on one line, without the prompt.
  var line: String {
    lines.map { String($0.hasSuffix("\\") ? $0.dropLast() : $0[...]) }.joined().dropFirst(2).description
  }

  /// What the command prints: standard output; then, where it fails, its exit code and standard error.
  func printed() throws -> String {
    let outcome = try run()
    guard outcome.exitCode != .done || !outcome.errors.isEmpty else { return outcome.output }
    return outcome.output + "[exit \(outcome.exitCode.rawValue)]\n" + outcome.errors
  }

  /// Runs the command in this process; what follows a `|` is left to the shell.
  func run() throws -> ftcalc.Outcome {
    let (all, filter) = try parts()
    let settings = all.prefix { $0.prefix { $0 != "=" }.allSatisfy { $0.isUppercase || $0 == "_" } }
    let words = all.dropFirst(settings.count)
    var environment = ["LANG": "C.UTF-8"]
    for setting in settings {
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      environment[parts[0]] = parts.dropFirst().first ?? ""
    }
    guard words.first == "ftcalc" else { throw Unsupported(description: "not a command of ftcalc: \(line)") }
    var outcome = PinnedProgram.run(Array(words.dropFirst()), environment: environment)
    if let filter, let shell = Shell("sh") {
      outcome.output = try shell.output(["-c", "\(filter) <input"], files: ["input": outcome.output])
    }
    return outcome
  }

  /// The program that the output is piped to, by its name.
  var filterProgram: String? {
    get throws { try parts().filter?.split(separator: " ").first.map(String.init) }
  }

  /// The words before a `|`, without `swift run`, and the text after it.
  private func parts() throws -> (words: [String], filter: String?) {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var rest = line[...]
    while let character = rest.popFirst() {
      switch (quote, character) {
      case (character?, _): quote = nil
      case (nil, "'"), (nil, "\""):
        quote = character
        word = word ?? ""
      case (nil, "|"):
        return (trimmed(words + (word.map { [$0] } ?? [])), rest.drop { $0 == " " }.description)
      case (nil, " "):
        if let word { words.append(word) }
        word = nil
      case (nil, _) where "$`<>;&*~#\\(".contains(character), ("\"", _) where "$`\\".contains(character):
        throw Unsupported(description: "'\(character)' means something to a shell: \(line)")
      default: word = (word ?? "") + String(character)
      }
    }
    guard quote == nil else { throw Unsupported(description: "a quote is left open: \(line)") }
    return (trimmed(words + (word.map { [$0] } ?? [])), nil)
  }

  private func trimmed(_ words: [String]) -> [String] {
    words.starts(with: ["swift", "run"]) ? Array(words.dropFirst(2)) : words
  }
}
