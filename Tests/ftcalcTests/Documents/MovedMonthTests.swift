import Testing

@testable import ftcalc

/// Costs and savings of an option are of a month in which all calls have moved, and every answer says so.
@Suite struct MovedMonthTests {
  private static let flags =
    "--input 1200 --output 80 --model gpt-5.4 --with ft:bedrock/nova-2-lite --lead-time 3"
  private static let calls = "--calls 20k..30k"

  @Test(
    arguments: [
      "compare \(calls) \(flags)", "compare \(calls) \(flags) --format markdown",
      "compare \(calls) \(flags) --explain=ft:bedrock/nova-2-lite",
      "compare \(calls) \(flags) --answers-cached 9% --levers",
      "sweep --over calls=20k,30k \(flags)", "sweep --over calls=20k,30k \(flags) --format markdown",
      "sweep --over calls=20k,30k --over growth=0,1% \(flags) --metric monthlySaving",
      "simulate \(calls) \(flags) --samples 10", "report \(calls) \(flags) --samples 10 --format markdown",
      "sensitivity \(calls) \(flags) --metric monthlySaving",
      "compare examples/published/ertas-three-features.json",
      "compare examples/published/ertas-three-features.json --format markdown",
      "check Tests/ftcalcTests/Golden/decisions/tickets.json", "schema compare", "schema sweep",
      "schema levers",
    ])
  func `an answer with savings says of which month they are`(line: String) {
    let outcome = PinnedProgram.run(line)
    let words = outcome.output.split { $0.isWhitespace || $0 == ">" }.joined(separator: " ")
    #expect(words.contains("once all calls have moved"), "\(outcome.errors)")
    #expect(!words.contains("saving of month 1") && !words.contains("month 1's saving"))
    #expect(words.firstMatch(of: /[Ss](aves|aving) [^.]* in month 1/) == nil)
  }
}
