import CostModel
import Testing

@testable import Presentation

@Suite struct ScenarioErrorWordsTests {
  @Test(
    arguments: [
      (.model(.unknown("zzz", nearest: [])), "no model is called 'zzz'; see ftcalc prices list"),
      (
        .model(.unknown("gpt4", nearest: ["a/b", "c/d"])), "no model is called 'gpt4'; did you mean a/b, c/d?"
      ),
      (
        .model(.ambiguous("m", candidates: ["a/m", "b/m"])),
        "'m' is sold by several providers; write one of a/m, b/m"
      ),
      (.unknownMachine("vpss", nearest: ["vps"]), "no machine is called 'vpss'; did you mean host:vps?"),
      (
        .model(.unknown("a\u{1B}[31m", nearest: [])),
        #"no model is called 'a\u{1B}[31m'; see ftcalc prices list"#
      ),
    ] as [(ScenarioError, String)])
  func `a name that tells nothing is quoted, with what to write instead`(error: ScenarioError, words: String)
  {
    #expect(error.words() == [words])
  }
}
