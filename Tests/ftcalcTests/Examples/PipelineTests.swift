import Foundation
import Testing

@testable import ftcalc

/// The recipes of `examples/ci`: their commands are run as a pipeline runs them.
@Suite(.enabled(if: Checkout.isPossible, "bash, git or the built program is not on this machine"))
struct PipelineTests {
  /// Decisions, and what their check returns.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let decisions: [String]
    var broken = false
    let exitCode: Int
  }

  static let cases = [
    Case(testDescription: "all hold", decisions: [stays, "examples/portfolio.json"], exitCode: 0),
    Case(testDescription: "one does not hold", decisions: [stays, fails], exitCode: 1),
    Case(testDescription: "one is broken", decisions: [stays], broken: true, exitCode: 2),
  ]

  private static let stays = "examples/stay-on-api.json"
  private static let fails = "examples/published/apipulse-same-model.json"

  private static func checkout(_ example: Case) throws -> Checkout {
    let checkout = try Checkout(decisions: example.decisions)
    if example.broken { try checkout.write("{ \"workload\": 1 }\n", "decisions/broken.json") }
    return checkout
  }

  @Test(arguments: cases)
  func `the workflow for GitHub reports, and returns the code of the check`(example: Case) throws {
    let scripts = try Recipe("github-actions.yml").scripts
    try #require(scripts.count == 2)
    let checkout = try Self.checkout(example)
    let summary = checkout.folder.appending(path: "summary.md").path
    let paths = checkout.folder.appending(path: "paths").path
    let given = ["GITHUB_STEP_SUMMARY": summary, "GITHUB_PATH": paths]
    let build = try checkout.run(scripts[0], environment: given)
    #expect(build.exitCode == 0, "\(build.output)")
    let added = try String(contentsOfFile: paths, encoding: .utf8).split(separator: "\n")
    try #require(added.count == 1)
    #expect(FileManager.default.isExecutableFile(atPath: "\(added[0])/ftcalc"))
    try FileManager.default.removeItem(at: checkout.folder.appending(path: "bin/ftcalc"))
    let path = "\(added[0]):\(ProcessInfo.processInfo.environment["PATH"] ?? "")"
    let check = try checkout.run(scripts[1], environment: given.merging(["PATH": path]) { $1 })
    #expect(check.exitCode == example.exitCode, "\(check.output)")
    #expect(check.output.contains("::error") == (example.exitCode != 0))
    let report = try String(contentsOfFile: summary, encoding: .utf8)
    #expect(report.contains("decisions/stay-on-api.json"))
    #expect(checkout.text("decisions.xml")?.contains("</testsuites>") == true)
  }

  @Test(arguments: cases)
  func `the job for GitLab reports, and returns the code of the check`(example: Case) throws {
    let scripts = try Recipe("gitlab-ci.yml").scripts
    try #require(scripts.count == 2)
    let source = try Checkout(decisions: [])
    try source.makeRepository()
    try source.write("", "Package.swift")
    let commit = try source.run("git add . && git commit --quiet -m 'A source'")
    try #require(commit.exitCode == 0, "\(commit.output)")
    let checkout = try Self.checkout(example)
    // GitLab runs both parts in one shell.
    let check = try checkout.run(
      scripts.joined(), environment: ["FTCALC_SOURCE": "file://\(source.work.path)"])
    #expect(check.exitCode == example.exitCode, "\(check.output)")
    #expect(check.output.contains("stay-on-api.json"))
    #expect(checkout.text("decisions.xml")?.contains("</testsuites>") == true)
  }

  @Test(arguments: cases)
  func `the hook lets a commit pass only if the decisions in it hold`(example: Case) throws {
    let checkout = try Self.checkout(example)
    try checkout.makeRepository()
    try checkout.copy("examples/ci/pre-commit", to: ".git/hooks")
    let commit = try checkout.run("git add decisions && git commit --quiet -m 'Decide'")
    #expect((commit.exitCode == 0) == (example.exitCode == 0), "\(commit.output)")
    let log = try checkout.run("git log --oneline")
    #expect(log.output.contains("Decide") == (example.exitCode == 0))
  }

  @Test func `the hook looks at what is staged, and only then`() throws {
    let checkout = try Checkout(decisions: [Self.stays])
    try checkout.makeRepository()
    try checkout.copy("examples/ci/pre-commit", to: ".git/hooks")
    try checkout.write("notes", "notes.txt")
    // Broken in the folder, sound in the index.
    let sound = try checkout.run(
      "git add decisions && echo broken > decisions/stay-on-api.json && git commit --quiet -m 'Decide'")
    #expect(sound.exitCode == 0, "\(sound.output)")
    let other = try checkout.run("git add notes.txt && git commit --quiet -m 'Note'")
    #expect(other.exitCode == 0, "\(other.output)")
    let broken = try checkout.run("git add decisions && git commit --quiet -m 'Break'")
    #expect(broken.exitCode != 0, "\(broken.output)")
  }

  @Test(arguments: cases)
  func `the entry for pre-commit returns the code of the check`(example: Case) throws {
    let text = try Recipe("pre-commit-config.yaml").text
    let entry = try #require(text.firstMatch(of: /entry: (.+)/)?.1)
    let pattern = try Regex(String(try #require(text.firstMatch(of: /files: (.+)/)?.1)))
    #expect("decisions/tickets.json".contains(pattern) && !"prices/tickets.json".contains(pattern))
    let checkout = try Self.checkout(example)
    #expect(try checkout.run("\(entry) decisions/*.json").exitCode == example.exitCode)
  }

  @Test func `the recipes are YAML`() throws {
    guard let python = Shell("python3"),
      try python.output(["-c", "import yaml; print(1)"], files: [:]) == "1\n"
    else { return }
    for name in ["github-actions.yml", "gitlab-ci.yml", "pre-commit-config.yaml"] {
      let printed = try python.output(
        ["-c", "import yaml; print(type(yaml.safe_load(open('recipe'))).__name__)"],
        files: ["recipe": try Recipe(name).text])
      #expect(printed == "dict\n", "\(name)")
    }
  }
}
