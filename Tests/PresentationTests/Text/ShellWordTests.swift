import Testing

@testable import Presentation

@Suite struct ShellWordTests {
  @Test(arguments: [
    ("decisions/a-1.json", "decisions/a-1.json"),
    ("--explain=ft:openai/gpt-4o", "--explain=ft:openai/gpt-4o"),
    ("my file.json", "'my file.json'"), ("a'b", #"'a'\''b'"#), ("$(rm)", "'$(rm)'"), ("~x", "'~x'"),
    ("", "''"),
    ("a\u{1B}b", #"'a\u{1B}b'"#),
  ])
  func `a word is quoted where a shell would take it apart`(text: String, word: String) {
    #expect(text.shellWord == word)
  }
}
