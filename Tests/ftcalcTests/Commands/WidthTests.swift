import Testing

@testable import ftcalc

@Suite struct WidthTests {
  private static let folder = "Tests/ftcalcTests/Golden/decisions"

  private func lines(_ line: String, _ columns: Int) -> [Substring] {
    PinnedProgram.run(line, columns: columns).output.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test(arguments: [
    "sweep --input 1200 --output 80 --over calls=10k,100k,1M,20M --model gpt-4o",
    "sweep --input 1200 --output 80 --over calls=10k,1M --option ft:openai/gpt-4o-mini --metric npv",
    "check examples/memory-instead-of-tuning.json examples/stay-on-api.json \(folder)/stay.json",
    "compare examples/move-to-fine-tune.json", "compare examples/portfolio.json",
  ])
  func `an answer fits a terminal of 80 columns`(line: String) {
    #expect(lines(line, 80).filter { $0.count > 80 } == [])
  }

  @Test(
    arguments: [20, 40, 60],
    [
      "compare examples/move-to-fine-tune.json", "compare examples/portfolio.json",
      "compare --levers examples/levers.json", "sensitivity examples/move-to-fine-tune.json",
      "simulate --samples 50 examples/move-to-fine-tune.json",
      "sweep examples/move-to-fine-tune.json --over growth=1%,2%",
      "compare --by-month examples/move-to-fine-tune.json",
    ])
  func `head, title and notes fit a narrow one`(columns: Int, line: String) {
    let lines = lines(line, columns)
    #expect(lines.prefix { !$0.isEmpty }.filter { $0.count > columns } == [])
    let words = lines.filter { $0.hasPrefix("! ") || $0.contains(/^(Prices|Defaults|SAVES)\b/) }
    #expect(words.filter { $0.count > columns } == [])
  }

  @Test(arguments: [20, 40, 60])
  func `a file that is checked has its head in lines of that width`(columns: Int) {
    let lines = lines("check examples/stay-on-api.json examples/portfolio.json", columns)
    #expect(lines.count > 6 && lines.filter { $0.count > max(columns, 32) } == [])
  }

  @Test(arguments: [
    "help compare", "help check", "help", "compare --calls x\(String(repeating: "9", count: 90))",
  ])
  func `without UTF-8 nothing but ASCII is printed`(line: String) {
    let outcome = PinnedProgram.run(
      line.split(separator: " ").map(String.init), environment: ["LC_ALL": "C"])
    #expect((outcome.output + outcome.errors).utf8.allSatisfy { $0 < 128 })
  }
}
