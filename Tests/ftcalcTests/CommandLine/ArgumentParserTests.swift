import TestSupport
import Testing

@testable import ftcalc

@Suite struct ArgumentParserTests {
  @Test(
    arguments: [
      ("compare --calls 5", "compare --calls=5 |"),
      ("compare --calls=5 --model=a=b", "compare --calls=5 --model=a=b |"),
      ("compare a --calls 5 b --retries=0.1 c", "compare --calls=5 --retries=0.1 | a b c"),
      ("--quiet compare a", "compare --quiet | a"),
      ("prices --quiet list --tunable", "prices list --quiet --tunable |"),
      ("compare --prices a --prices=b --prices -", "compare --prices=a --prices=b --prices=- |"),
      ("compare - -- --calls -", "compare | - --calls -"),
      ("compare --calls -5", "compare --calls=-5 |"),
      ("compare --calls -.5 --retries -$5", "compare --calls=-.5 --retries=-$5 |"),
      ("compare --calls=-x", "compare --calls=-x |"),
      ("compare --explain a", "compare --explain | a"),
      ("compare --explain=openai/gpt-4o a", "compare --explain=openai/gpt-4o | a"),
      ("compare compare prices", "compare | compare prices"),
      ("-- prices show x", "prices show | x"),
      ("completions fish", "completions | fish"),
    ] as [(String, String)])
  func `every way to write a command line is read`(line: String, reading: String) throws {
    #expect(try read(line) == reading)
  }

  @Test(
    arguments: [
      ("--help", Request.help([])),
      ("-h", .summary([])),
      ("help", .help([])),
      ("compare -h", .summary(["compare"])),
      ("--help prices", .help(["prices"])),
      ("prices list --help", .help(["prices", "list"])),
      ("help prices list", .help(["prices", "list"])),
      ("help prices", .help(["prices"])),
      ("compare --modle x --calls --help", .help(["compare"])),
      ("prices show --help", .help(["prices", "show"])),
      ("--version", .version),
      ("compare --version", .version),
      ("version", .version),
    ] as [(String, Request)])
  func `help and version are understood anywhere, help beside mistakes too`(line: String, request: Request)
    throws
  {
    #expect(try ArgumentParser.parse(words(line), by: sample) == request)
  }

  @Test(
    arguments: [
      ("", "a command is needed; give compare, prices, completions, help or version", ""),
      ("--quiet", "a command is needed; give compare, prices, completions, help or version", ""),
      ("prices", "'prices' is not complete; give list or show", "prices "),
      ("comapre", "unknown command 'comapre'; did you mean 'compare'?", ""),
      ("comapre --help", "unknown command 'comapre'; did you mean 'compare'?", ""),
      ("prices lsit", "unknown command 'prices lsit'; did you mean 'prices list'?", "prices "),
      ("help prices lsit", "unknown command 'prices lsit'; did you mean 'prices list'?", "prices "),
      ("help compare x", "unknown command 'compare x'", "help "),
      ("xyzzy", "unknown command 'xyzzy'", ""),
      ("compare --modle x", "unknown option '--modle' for 'compare'; did you mean '--model'?", "compare "),
      ("compare --modle=x", "unknown option '--modle' for 'compare'; did you mean '--model'?", "compare "),
      ("compare -calls 5", "unknown option '-calls' for 'compare'; did you mean '--calls'?", "compare "),
      ("compare --call 5", "unknown option '--call' for 'compare'; did you mean '--calls'?", "compare "),
      ("compare --tunable", "unknown option '--tunable' for 'compare'", "compare "),
      ("compare -5", "unknown option '-5' for 'compare'", "compare "),
      ("--quite", "unknown option '--quite'; did you mean '--quiet'?", ""),
      (
        "--calls 5 compare", "option '--calls' stands after its command, as in 'ftcalc compare --calls'", ""
      ),
      (
        "compare --calls", "option '--calls' needs a value\n  --calls N  calls of the product a month",
        "compare "
      ),
      (
        "compare --retries --calls 5",
        "option '--retries' needs a value\n  --retries SHARE  calls that are sent again (default 0)",
        "compare "
      ),
      (
        "compare --calls=", "option '--calls' needs a value\n  --calls N  calls of the product a month",
        "compare "
      ),
      (
        "compare --explain=",
        "option '--explain' needs a value\n  --explain[=OPTION]  print each line of the arithmetic",
        "compare "
      ),
      (
        "prices list --tunable=yes",
        "option '--tunable' takes no value, but 'yes' was given; write '--tunable' alone", "prices list "
      ),
      ("compare --calls 5 --calls=6", "option '--calls' is given twice, '5' and '6'; keep one", "compare "),
      ("compare --quiet --quiet", "option '--quiet' is given twice; keep one", "compare "),
      ("compare --format xml", "--format cannot be 'xml'; give table, json or csv", "compare "),
      ("compare --format josn", "--format cannot be 'josn'; did you mean 'json'?", "compare "),
      ("completions tcsh", "SHELL cannot be 'tcsh'; give bash, zsh or fish", "completions "),
      ("prices show", "'prices show' needs ID, a model", "prices show "),
      ("prices show a b", "unexpected operand 'b'; 'prices show' takes no more than ID", "prices show "),
      ("prices list x", "unexpected operand 'x'; 'prices list' takes options only", "prices list "),
      (
        "compare --\u{1B}[31m", "unknown option '--\\u{1B}[31m' for 'compare'", "compare "
      ),
    ] as [(String, String, String)])
  func `a command line that cannot be accepted is refused in one clear message`(
    line: String, problem: String, command: String
  ) throws {
    let error = try #require(throws: UsageError.self) { try ArgumentParser.parse(words(line), by: sample) }
    #expect(error.message(program: "ftcalc") == "\(problem)\nsee 'ftcalc \(command)--help'")
  }

  @Test func `an empty value is a missing one`() throws {
    let error = try #require(throws: UsageError.self) {
      try ArgumentParser.parse(["compare", "--calls", ""], by: sample)
    }
    guard case .missingValue(let option) = error.problem else { throw error }
    #expect(option.name == "--calls")
  }

  @Test func `the values of an option are at hand by its name, and a value can be refused`() throws {
    let line = "compare --prices a --calls 5x --prices b --explain"
    guard case .run(let invocation) = try ArgumentParser.parse(words(line), by: sample) else { return }
    #expect(invocation.values(of: "--prices") == ["a", "b"])
    #expect(invocation.value(of: "--calls") == "5x")
    #expect(invocation.has("--explain") && invocation.value(of: "--explain") == nil)
    #expect(!invocation.has("--model"))
    let refusal = invocation.rejection(of: "5x", for: "--calls", because: "write 50000, 50k or 50k/day")
    #expect(
      refusal.message(program: "ftcalc")
        == "--calls cannot be '5x'; write 50000, 50k or 50k/day")
    #expect(UsageError.exitCode == 64)
  }

  @Test func `no arguments, however odd, crash the parser or reach the terminal unescaped`() {
    let pieces = [
      "compare", "prices", "list", "show", "help", "--calls", "--calls=", "--prices=a", "--explain=",
      "--quiet",
      "--", "-", "", "-5", "=", "--=", "-=-", "--\u{1B}[2J", "\u{7}", "\u{301}", "-\u{301}",
      "--calls=\u{301}",
      "\u{202E}", "--format=\u{9B}31m", String(repeating: "--x", count: 5000), "\u{FFFD}", "🇩🇪",
    ]
    var generator = SeededGenerator(seed: 11)
    var refusals = 0
    for _ in 0..<5000 {
      let line = (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in
        pieces.randomElement(using: &generator)
      }
      do {
        _ = try ArgumentParser.parse(line, by: sample)
      } catch {
        refusals += 1
        let message = error.message(program: "ftcalc")
        #expect(message.utf8.count < 700)
        #expect(message.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        #expect(!message.unicodeScalars.contains { $0.properties.generalCategory == .format })
      }
    }
    #expect((1000..<4900).contains(refusals))
  }

  private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  /// The command, options and operands of an accepted command line.
  private func read(_ line: String) throws -> String {
    guard case .run(let invocation) = try ArgumentParser.parse(words(line), by: sample) else { return "" }
    let options = invocation.given.map { $0.option + ($0.value.map { "=" + $0 } ?? "") }
    return ([invocation.command.name] + options + ["|"] + invocation.operands).joined(separator: " ")
  }
}
