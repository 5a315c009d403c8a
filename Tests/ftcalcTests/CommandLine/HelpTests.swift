import TestSupport
import Testing

@testable import ftcalc

@Suite struct HelpTests {
  @Test func `the help of the program lists commands, global options and exit codes`() {
    let expected = """
      ftcalc: what a bill for language models could be

      Usage: ftcalc COMMAND [options]

      Commands
        compare      compare today's bill with its alternatives
        prices list  list the models and their prices
        prices show  show all that is known of a model
        completions  print a completion script
        help         explain the program or a command
        version      print the version

      Everywhere
        --quiet     leave the notes out
        -h, --help  explain the program or the command
        --version   print the version

      Exit codes
        0   done
        64  a command line that cannot be accepted

      'ftcalc help COMMAND' explains a command.

      """
    #expect(lineDiff(expected: expected, actual: Help.text(for: [], in: sample)) == "")
  }

  @Test func `the help of a command explains operands and options by group, with defaults and examples`() {
    let expected = """
      ftcalc compare: compare today's bill with its alternatives

      Usage: ftcalc compare [options] [FILE...]

      Computes what today's model costs a month and what each alternative would cost,
      and says after how many months the difference has earned back what must be paid
      up front.

      A file may be given, and options win over it.

      Operands
        [FILE...]  a scenario file, or - for standard input

      Workload
        --calls N        calls of the product a month
        --retries SHARE  calls that are sent again (default 0)

      Options compared
        --model MODEL   the model in use today (default openai/gpt-4o)
        --with OPTIONS  the options to compare, separated by commas

      Output
        --explain[=OPTION]  print each line of the arithmetic
        --format FORMAT     how the result is written (table, json or csv; default
                            table)
        --prices FILE       a price table that wins over the own one (may be repeated)

      Everywhere
        --quiet     leave the notes out
        -h, --help  explain the program or the command
        --version   print the version

      Examples
        $ ftcalc compare --calls 50000 --model openai/gpt-4o
            the main table
        $ ftcalc compare 'a --b.json' --json
            JSON for scripts

      Exit codes
        0   done
        64  a command line that cannot be accepted

      """
    #expect(lineDiff(expected: expected, actual: Help.text(for: ["compare"], in: sample)) == "")
  }

  @Test func `the help of a group lists its commands alone`() {
    let expected = """
      ftcalc prices

      Usage: ftcalc prices COMMAND [options]

      Commands
        prices list  list the models and their prices
        prices show  show all that is known of a model

      'ftcalc help prices COMMAND' explains a command.

      """
    #expect(lineDiff(expected: expected, actual: Help.text(for: ["prices"], in: sample)) == "")
  }

  @Test func `on a narrow screen meanings stand below, and examples break before an option`() {
    let help = Help.text(for: ["compare"], in: sample, width: 40)
    #expect(help.contains("\n  --retries SHARE\n      calls that are sent again (default\n      0)\n"))
    #expect(
      help.contains("\n  $ ftcalc compare --calls 50000 \\\n      --model openai/gpt-4o\n      the main"))
    #expect(help.contains("\n  $ ftcalc compare 'a --b.json' --json\n"))
  }

  @Test(arguments: [40, 60, 80, 120])
  func `no line is wider than the screen`(width: Int) {
    for path in sample.groups + sample.commands.map(\.path) {
      for line in Help.text(for: path, in: sample, width: width).split(separator: "\n") {
        #expect(line.count <= width, "\(line)")
      }
    }
  }
}
