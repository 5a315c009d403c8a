import Testing

@testable import ftcalc

/// Options of any length on the command line and in a file: said shortly, and never followed into their depth.
@Suite struct LongOptionTests {
  private static let workload = #""calls": 5000, "input": 1200, "output": 80"#
  private static let flags = ["compare", "--calls", "5000", "--input", "1200", "--output", "80"]

  @Test(arguments: ["cascade:", "fallback:", "mix:", "cascade:mix:", "ft:", "host:", "memory:", "a"])
  func `an option of a megabyte is refused in a few words`(piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.count) + "a"
    let files = ["f": #"{"workload": {\#(Self.workload)}, "options": ["\#(text)"]}"#]
    let named = ["f": #"{"workload": {\#(Self.workload)}, "options": {"a": "\#(text)"}}"#]
    let part = #"{"kind": "mix", "cascade": ["gpt-4o", "\#(text)"], "escalation": "5%"}"#
    let within = ["f": #"{"workload": {\#(Self.workload)}, "options": {"a": \#(part)}}"#]
    let outcomes =
      [PinnedProgram.run(Self.flags + ["--with", text])]
      + [files, named, within].map { PinnedProgram.run(["compare", "f"], files: $0) }
    for outcome in outcomes {
      #expect(outcome.exitCode != .done && outcome.output == "")
      #expect(outcome.errors.count < 500, "\(outcome.errors.prefix(500))")
    }
  }

  @Test func `mixes that name each other are refused, however many there are`() {
    let options = (0..<60).map { #""o\#($0)": "cascade:o\#(($0 + 1) % 60)+o\#(($0 + 2) % 60)""# }
    let text =
      #"{"workload": {\#(Self.workload)}, "options": {\#(options.joined(separator: ", "))}, "#
      + #""defaults": {"escalation": "5%"}}"#
    let outcome = PinnedProgram.run(["compare", "f"], files: ["f": text])
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("'o1' is a mix itself; name its options instead"))
  }
}
