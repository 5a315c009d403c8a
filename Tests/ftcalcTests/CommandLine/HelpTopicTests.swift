import Testing

@testable import ftcalc

@Suite struct HelpTopicTests {
  @Test(arguments: [
    ("batch", ["--batch", "--price-batch-input", "--price-batch-output"]), ("discount", ["--discount"]),
    ("cache", ["--prompt-cached", "--prompt-written", "--cache-lifetime", "--price-cache-write"]),
  ])
  func `a word that is no command lists the options that have it`(word: String, names: [String]) {
    let outcome = PinnedProgram.run("help \(word)")
    #expect(outcome.exitCode == .done && outcome.errors.isEmpty)
    for name in names { #expect(outcome.output.contains("\n  \(name) "), "\(name)") }
    #expect(outcome.output.contains("Options of compare, "))
    #expect(!outcome.output.contains("--model "))
  }

  @Test func `the options stand once each, with all the commands that take them`() throws {
    let topic = try #require(HelpTopic("batch", in: .ftcalc()))
    let names = topic.optionGroups.flatMap(\.options).map(\.name)
    #expect(Set(names).count == names.count)
    for group in topic.optionGroups {
      for option in group.options {
        let owners = CommandTable.ftcalc().commands.filter { $0.options.contains { $0.name == option.name } }
        #expect(group.commands == owners.map(\.name))
      }
    }
  }

  @Test func `a command whose summary has the word stands above the options`() {
    #expect(HelpTopic("alternatives", in: sample)?.commands.map(\.name) == ["compare"])
    #expect(HelpTopic("sent", in: sample)?.optionGroups.flatMap(\.options).map(\.name) == ["--retries"])
  }

  @Test(arguments: ["compare", "comapre", "xyzzy", "is", "", "--"])
  func `a command, a slip and an unknown word are no topics`(word: String) {
    #expect(HelpTopic(word, in: sample) == nil)
  }
}
