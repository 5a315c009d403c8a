import Testing

@testable import ftcalc

/// The footnote on a simple payback that the months do not bear out.
@Suite struct SimplePaybackNoteTests {
  private static let endless =
    "compare --calls=10k/day --input=1200 --output=80 --model=custom --price-input=2.5 --price-output=10"

  @Test(
    arguments: [
      (
        "--upfront=1000 --lead-time=1 --ramp=10%,50%,100%",
        "0.93 months; the lead time and the ramp make it 3.40."
      ),
      ("--upfront=200000", "185.10 months; only 120 months are looked at."),
      ("--upfront=20000 --growth=-30%", "18.51 months; growth makes it never."),
      (
        "--host-training-cost=900 --team-hours=10 --hourly-rate=100 --lead-time=2",
        "0.83 months, 1.76 with the team; the lead time makes it 2.83 and 3.76."
      ),
      (
        "--host-training-cost=0 --team-hours=10 --hourly-rate=100 --lead-time=2",
        "0.93 months with the team; the lead time makes it 2.93."
      ),
    ])
  func `the note says what the months make of it`(flags: String, words: String) throws {
    let json = PinnedProgram.run("\(Self.endless) --with=host:vps \(flags) --json").output
    let notes = try JSONFigures(json)["options"].elements.flatMap {
      $0["notes"].elements.compactMap(\.string)
    }
    #expect(
      notes.contains("Simple payback, up front over the saving once all calls have moved, is " + words),
      "\(notes)")
  }

  @Test(
    arguments: [
      ("--upfront=5000", "4.98 months; it ends before."),
      ("--upfront=1200 --lead-time=1", "1.20 months; the lead time makes it later than its end."),
    ])
  func `an end that comes first is told apart from a wait that is too long`(flags: String, words: String) {
    let line = "\(Self.endless) --with=ft:gpt-4o-mini \(flags) --format=markdown"
    #expect(PinnedProgram.run(line).output.contains("have moved, is " + words))
  }

  @Test(arguments: [
    "--host-monthly=50 --upfront=1000", "--host-monthly=50 --upfront=0 --lead-time=3",
    "--upfront=9 --host-monthly=5000",
  ])
  func `without a difference there is no note`(flags: String) {
    let outcome = PinnedProgram.run("\(Self.endless) --with=host:custom \(flags)")
    #expect(outcome.exitCode == .done && !outcome.output.contains("Simple payback"))
  }
}
