import Testing

@testable import ftcalc

/// Which option the commands look at that look at one.
@Suite struct LookedAtTests {
  private static let flags = [
    "--calls", "100k..500k", "--input", "1200", "--output", "80", "--model", "gpt-5.4",
    "--with", "ft:bedrock/nova-2-lite",
  ]

  @Test(
    arguments: [["simulate", "--samples", "20"], ["sensitivity"], ["report", "--samples", "20"]],
    ["gpt-5.4", "openai/gpt-5.4", "baseline"])
  func `today's model is none of the options that are looked at`(command: [String], name: String) {
    let outcome = PinnedProgram.run(command + Self.flags + ["--option", name])
    #expect(outcome.exitCode == .usage && outcome.output == "")
    #expect(outcome.errors.contains("'\(name)' is today's model, which every option is held against"))
    #expect(outcome.errors.contains("choose one of ft:bedrock/nova-2-lite"))
  }

  @Test(arguments: ["gpt-5.4", "baseline"])
  func `a sweep looks at staying`(name: String) throws {
    let words = ["sweep", "--over", "calls=1k,5k", "--json", "--option", name] + Self.flags.dropFirst(2)
    #expect(try JSONFigures(PinnedProgram.run(words).output)["option"].string == "baseline")
  }

  @Test(arguments: ["openai/gpt-5.4", "baseline"])
  func `a decision to stay is looked at against the usual option, whatever it calls staying`(
    choice: String
  ) throws {
    let file = """
      {"workload": {"calls": "100k..500k", "input": 1200, "output": 80}, "baseline": {"model": "gpt-5.4"},
      "options": ["ft:bedrock/nova-2-lite"], "decision": {"choose": "\(choice)"}}
      """
    for command in [["simulate", "--samples", "20"], ["sensitivity"]] {
      let outcome = PinnedProgram.run(command + ["f.json", "--json"], files: ["f.json": file])
      #expect(outcome.errors == "")
      #expect(try JSONFigures(outcome.output)["option"].string == "ft:bedrock/nova-2-lite")
    }
  }

  @Test(
    arguments: [
      // No fine-tune pays back, one does, and nothing does.
      ("--calls 50k --model gpt-4o", "openai/gpt-6-luna"),
      ("--calls 2M --model gpt-5.4", "ft:bedrock/nova-2-lite"),
      ("--calls 1k --model gpt-6-luna", "ft:openai/gpt-4o-mini"),
    ], ["simulate --samples 20", "sensitivity"])
  func `what works comes first where nobody names an option`(
    flags: (line: String, option: String), command: String
  ) throws {
    let outcome = PinnedProgram.run("\(command) --input 1200 --output 80 --json \(flags.line)")
    #expect(try JSONFigures(outcome.output)["option"].string == flags.option, "\(outcome.errors)")
  }
}
