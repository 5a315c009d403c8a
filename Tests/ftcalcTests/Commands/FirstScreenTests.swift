import Foundation
import Testing

@testable import ftcalc

@Suite struct FirstScreenTests {
  private static let worked = "compare --calls 50000 --input 1200 --output 80"

  @Test func `the first screen is at most 28 lines of 80 columns`() {
    let lines = PinnedProgram.run(Self.worked).output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.dropLast().count <= 28)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test(
    arguments: [
      (
        "--calls 50k --input 200 --output 80 --model gpt-6-luna", "Stay on openai/gpt-6-luna: no other option"
      ),
      (
        "--calls 50k --input 1200 --output 80 --model gpt-5.4 --with gpt-6-luna",
        "openai/gpt-6-luna, as it comes, brings the bill to $8.00 a month (-96.2%)"
      ),
      ("--calls 50k --input 1200 --output 80", "Do not fine-tune this for its cost. openai/gpt-6-luna"),
      (
        "--calls 2M --input 1200 --output 80 --model gpt-5.4 --with gpt-6-luna,ft:bedrock/nova-2-lite",
        "If it is not good enough, this is next: Fine-tuning pays: ft:bedrock/nova-2-lite"
      ),
      (
        "--calls 2M --input 1200 --output 80 --model gpt-5.4 --with ft:bedrock/nova-2-lite",
        "Fine-tuning pays: ft:bedrock/nova-2-lite is earned back in 2.1 months"
      ),
      (
        "--calls 400k --input 1200 --output 80 --model gpt-5.4 --with ft:bedrock/nova-2-lite",
        "Fine-tuning is a judgement call: ft:bedrock/nova-2-lite"
      ),
      (
        "--calls 50k --input 1200 --output 80 --model gpt-5.5 --with gpt-4.1-nano",
        "openai/gpt-4.1-nano would cost least, but it ended on 2026-10-23"
      ),
      (
        "--calls 1M --input 1200 --output 80 --model gpt-5.4 --with mix:gpt-5.4-mini=65%+gpt-5.4=35%",
        "Routing pays at once: mix:openai/gpt-5.4-mini=65%+openai/gpt-5.4=35% saves"
      ),
      (
        "--calls 50k --input 1200 --output 80 --model gpt-5.4 --with ft:gpt-5.4",
        "nothing else that was compared works; the last column says why"
      ),
    ])
  func `the answer comes first, in words`(flags: String, words: String) {
    let outcome = PinnedProgram.run("compare " + flags)
    let shown = outcome.output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(shown.contains(words), "\(outcome.output)\(outcome.errors)")
  }

  @Test func `below the calls, and with more hours than the answer names, it takes too long`() throws {
    func months(_ flags: String) throws -> Double {
      let line =
        "compare --input 1200 --output 80 --model gpt-5.4 --with ft:bedrock/nova-2-lite --json " + flags
      let document = try JSONFigures(PinnedProgram.run(line).output)
      let option = try #require(document["options"].elements.first)
      return option["withTeam.breakEven.months"].number ?? .infinity
    }
    let output = PinnedProgram.run(
      "compare --input 1200 --output 80 --model gpt-5.4 --with ft:bedrock/nova-2-lite --calls 600k --team-hours 100 --hourly-rate 150"
    ).output.split { $0.isWhitespace }.joined(separator: " ")
    let limits = try #require(
      output.firstMatch(of: /below ([0-9,]+) calls a month, or with more than ([0-9,]+) h/))
    let calls = try #require(Int(limits.1.filter { $0 != "," }))
    let hours = try #require(Int(limits.2.filter { $0 != "," }))
    let work = "--hourly-rate 150 --team-hours"
    #expect(try months("--calls \(calls) \(work) 100") <= 12)
    #expect(try months("--calls \(calls - 2) \(work) 100") > 12)
    #expect(try months("--calls 600k \(work) \(hours)") <= 12)
    #expect(try months("--calls 600k \(work) \(hours + 1)") > 12)
  }

  @Test func `rows that another beats stand behind --all, and reasons behind --notes`() {
    let usual = PinnedProgram.run(Self.worked).output
    let all = PinnedProgram.run(Self.worked + " --all").output
    #expect(!usual.contains("ft:azure/gpt-4o-mini") && usual.contains("3 more rows: --all"))
    #expect(all.contains("ft:azure/gpt-4o-mini") && !all.contains("more rows"))
    let notes = PinnedProgram.run(Self.worked + " --notes").output
    #expect(notes.contains("Defaults: ") && !usual.contains("Defaults: "))
    #expect(notes.contains("Saves 95.8% of today's bill") && !notes.contains("Reasons and sources"))
    #expect(PinnedProgram.run(Self.worked + " --notes --quiet").exitCode == .usage)
  }

  @Test func `growth is told with what it makes of the coming 12 months, and a year without it is 12 months`()
  {
    func head(_ flags: String) -> [Substring] {
      let line = "compare --calls 50k --input 1200 --output 80 --model gpt-5.4 " + flags
      return PinnedProgram.run(line).output.split(separator: "\n")
    }
    #expect(head("")[2] == "60M tokens in + 4M out a month, $2,520.00 a year")
    // 210 x (1.1^12 - 1) / 0.1.
    #expect(
      head("--growth 10%")[2]
        == "60M tokens in + 4M out a month, $4,490.70 in 12 months at +10% a month")
    let rented = "compare --calls 10k --input 500 --output 100 --model host:vps --growth 10%"
    #expect(PinnedProgram.run(rented).output.contains("$714.00 in 12 months at +10% a month"))
  }

  @Test func `a fine-tune that is not proposed for want of a price is named`() {
    let flags = " --prompt-cached 50% --context 1000 --model azure/gpt-4.1-mini"
    let outcome = PinnedProgram.run(Self.worked + flags)
    #expect(
      outcome.output.contains(
        "! Not proposed: ft:azure/llama-3.3-70b, ft:bedrock/nova-2-lite, as no source"), "\(outcome.output)"
    )
    #expect(!PinnedProgram.run(Self.worked).output.contains("Not proposed"))
  }

  @Test func `a sum is marked where a tenth of it is assumed`() {
    let line = "compare --calls 2M --input 1200 --output 80 --model gpt-5.4 --with ft:bedrock/nova-2-lite"
    #expect(PinnedProgram.run(line).output.contains("~$15,0"))
    let given = PinnedProgram.run(line + " --team-hours 100").output
    #expect(!given.contains("~") && given.contains("$15,015"))
    // Without work the training is all there is.
    #expect(PinnedProgram.run(line + " --team-hours 0").output.contains("~$14.52"))
  }

  @Test func `a machine is not proposed beside itself`() {
    let output = PinnedProgram.run("compare --calls 10k --input 500 --output 100 --model host:vps --all")
      .output
    #expect(!output.contains("The same model on another machine"))
  }

  @Test(
    arguments: [
      "--calls 2M --input 1200 --output 80 --system 1000 --prompt-cached 50% --model gpt-5.4",
      "--calls 50k --input 1200 --output 80 --batch 50%", "--calls 50k --input 1200 --output 80",
      "--calls 600k --input 1200 --output 80 --batch 50% --model gpt-5.4 --with ft:gpt-4.1-mini",
    ])
  func `what the levers open with is what compare says`(flags: String) throws {
    func words(_ line: String) -> String {
      PinnedProgram.run(line + flags).output.split { $0.isWhitespace }.joined(separator: " ")
    }
    let conclusion = try #require(
      words("compare ").firstMatch(of: /a year (.*?)(?: !| A MONTH)/)
    ).1
    #expect(words("compare --levers ").contains("2026-11-20 \(conclusion) "), "\(conclusion)")
  }

  @Test func `the short help is one screen, and the program alone says six lines`() {
    func lines(_ line: String) -> Int { PinnedProgram.run(line).output.split(separator: "\n").count }
    #expect(lines("compare -h") <= 50 && lines("help compare") > 100)
    #expect(PinnedProgram.run("compare --help") == PinnedProgram.run("help compare"))
    #expect(PinnedProgram.run([]).output.split(separator: "\n", omittingEmptySubsequences: false).count <= 7)
    for command in CommandTable.ftcalc().commands {
      let names = command.options.map(\.name)
      #expect(command.usual.allSatisfy(names.contains), "\(command.name)")
    }
  }
}
