import CostModel
import Testing

@testable import ftcalc

@Suite struct FtcalcTableTests {
  @Test func `the table of commands is sound`() { #expect(CommandTable.ftcalc().problems == []) }

  @Test func `each parameter of the registry is an option of compare`() {
    let options = CommandTable.ftcalc().command(at: ["compare"])?.options.map(\.name) ?? []
    for definition in Parameters.standard.all where definition.group != .economics {
      #expect(options.count { $0 == definition.flag } == 1, "\(definition.flag)")
    }
  }

  @Test func `every example of the help can be run`() throws {
    for command in CommandTable.ftcalc().commands {
      for example in command.examples {
        let sample = "Tests/ftcalcTests/Golden/stays.json"
        let line = example.line.replacing(" > ~/.ftcalc.bash", with: "").replacing(" | man -l -", with: "")
          .replacing("decisions/*.json", with: sample).replacing(" tickets.json", with: " " + sample)
          .replacing(" litellm.json", with: " examples/prices/public-prices.json")
        if let filter = try ShownCommand(line).filterProgram, Shell(filter) == nil { continue }
        let outcome = try ShownCommand(line).run()
        #expect(outcome.exitCode == .done && !outcome.output.isEmpty, "\(line): \(outcome.errors)")
      }
    }
  }

  @Test(arguments: [40, 60, 80, 100, 120])
  func `the help of every command fits the screen`(width: Int) {
    let table = CommandTable.ftcalc()
    for path in table.groups + table.commands.map(\.path) {
      for line in Help.text(for: path, in: table, width: width).split(separator: "\n") {
        #expect(line.count <= width || width < 60, "\(line)")
      }
    }
  }
}
