import Testing

@testable import ftcalc

/// `--quiet` leaves notes and pictures out, and no warning.
@Suite struct QuietTests {
  private static let flags = "--calls 50k --input 1200 --output 80 --with host:vps,ft:gpt-4o-mini"

  /// What stands behind the mark of a warning, with the lines that it goes on in.
  private static func warnings(_ text: String) -> [String] {
    var found: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("! ") {
        found.append(String(line))
      } else if line.hasPrefix("  "), let last = found.last, text.contains("\(last)\n\(line)") {
        found[found.count - 1] = last + "\n" + line
      }
    }
    return found
  }

  @Test(
    arguments: [
      "compare \(flags)", "compare \(flags) --levers --prompt-cached 50%", "compare \(flags) --by-month",
      "compare \(flags) --by-month=host:vps", "compare \(flags) --chart", "compare \(flags) --premium 2",
      "simulate \(flags) --samples 20", "sensitivity \(flags)",
      "sweep --over calls=1k,50k --input 1200 --output 80 --with host:vps --until monthlySaving>=0",
      "compare Tests/ftcalcTests/Golden/bills.json",
      "compare examples/published/ertas-three-features.json --premium 2",
    ])
  func `a warning is printed under quiet too`(line: String) {
    let (loud, quiet) = (PinnedProgram.run(line), PinnedProgram.run(line + " --quiet"))
    #expect(loud.exitCode == .done && quiet.exitCode == .done)
    let warnings = Self.warnings(loud.output)
    if !line.contains("bills") { #expect(!warnings.isEmpty) }
    #expect(Self.warnings(quiet.output) == warnings)
    #expect(quiet.errors == loud.errors)
    #expect(quiet.output.count < loud.output.count)
  }
}
