import Testing

@testable import ftcalc

/// `simpleMonths` stands wherever the schema has it, and is the same number everywhere.
@Suite struct SimpleMonthsDocumentTests {
  private static let flags =
    "--calls 300k --system 400 --few-shot 600 --message 200 --output 80 --task classification --model gpt-5.4"
  private static let option = "ft:bedrock/nova-2-lite"

  private static func document(_ line: String) throws -> JSONFigures {
    try JSONFigures(PinnedProgram.run(line + " --json").output)
  }

  @Test func `a sweep at the point of a comparison has its simple months`() throws {
    let compared = try #require(
      Self.document("compare \(Self.flags) --with \(Self.option)")["options"].elements.first)
    let swept = try #require(
      Self.document(
        "sweep --over calls=300k,400k \(Self.flags.dropFirst(13)) --with \(Self.option)")[
          "cells"
        ]
        .elements.first)
    #expect(compared["breakEven.simpleMonths"].number != nil)
    #expect(swept["breakEven.simpleMonths"].number == compared["breakEven.simpleMonths"].number)
    #expect(swept["withTeam.simpleMonths"].number == compared["withTeam.breakEven.simpleMonths"].number)
  }

  @Test func `levers have those of a comparison on both bills`() throws {
    func compared(_ more: String) throws -> JSONFigures {
      try #require(
        Self.document("compare \(Self.flags) --with \(Self.option)\(more)")["options"].elements.first)
    }
    let tuned = try #require(
      Self.document("compare \(Self.flags) --with \(Self.option) --prompt-cached 50% --levers")["fineTunes"]
        .elements
        .first)
    for (side, more) in [("withoutLevers", ""), ("withLevers", " --prompt-cached 50%")] {
      let row = try compared(more)
      #expect(tuned["\(side).breakEven.simpleMonths"].number == row["breakEven.simpleMonths"].number)
      #expect(tuned["\(side).withTeam.simpleMonths"].number == row["withTeam.breakEven.simpleMonths"].number)
      #expect(tuned["\(side).withTeam.simpleMonths"].number != nil)
    }
  }

  @Test func `against the cheapest untuned model they follow from what is saved against that`() throws {
    let options = try Self.document("compare \(Self.flags) --with gpt-5.4-nano,\(Self.option)")["options"]
      .elements
    let row = try #require(options.last)
    let saving = try #require(row["againstUntuned.saving.monthly"].number)
    let upfront = try #require(row["upfront.total"].number)
    let months = try #require(row["againstUntuned.breakEven.simpleMonths"].number)
    #expect(saving > 0 && abs(months - upfront / saving) < 1e-9 * months)
    #expect(row["againstUntuned.withTeam.breakEven.simpleMonths"].number != nil)
  }
}
