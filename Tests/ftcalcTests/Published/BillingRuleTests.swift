import Testing

@testable import ftcalc

/// Public cases of how vendors bill, each against what its terms make of it.
@Suite struct BillingRuleTests {
  @Test(arguments: BillingRule.all + BillingRule.machines)
  func `a case comes to what the terms of its vendor make of it`(
    _ rule: BillingRule
  ) throws {
    let command = "compare \(rule.command) --as-of 2026-11-29"
    switch rule.outcome {
    case .words(let words):
      let outcome = rule.run(command)
      let printed = (outcome.output + outcome.errors).split(whereSeparator: \.isWhitespace)
      #expect(printed.joined(separator: " ").contains(words), "\(rule.source): \(outcome)")
    case .figure(let row, let path, let expected):
      let with =
        rule.command.contains("--with") || rule.command.contains("--host") ? "" : " --with gpt-6-luna"
      let outcome = rule.run(command + " --json" + with)
      try #require(outcome.exitCode == .done, "\(rule.source): \(outcome.errors)")
      let document = try JSONFigures(outcome.output)
      let option = row == "today" ? document["baseline"] : document.option(row)
      let figure = try #require(option?.at(path)?.number, "\(rule.source): \(row) has no \(path)")
      #expect(figure.isWithin(1e-6, of: expected), "\(rule.source): \(figure), not \(expected)")
    }
  }

  @Test func `naming the kind of product leaves the bill alone`() throws {
    let command = "compare --calls 100k --input 1200 --output 300 --model gpt-5.4 --with gpt-6-luna --json"
    for product in ["", " --product faq"] {
      let document = try JSONFigures(PinnedProgram.run(command + product + " --as-of 2026-11-29").output)
      #expect(document["baseline"]["monthly"]["total"].number == 750)
    }
  }
}

extension BillingRule {
  /// Runs a command line with what standard input holds.
  fileprivate func run(_ line: String) -> ftcalc.Outcome {
    let arguments = line.split(separator: " ").map(String.init)
    return input.map { PinnedProgram.run(arguments, files: ["-": $0]) } ?? PinnedProgram.run(arguments)
  }
}
