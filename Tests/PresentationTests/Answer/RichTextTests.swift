import CostModel
import Testing

@testable import Presentation

@Suite struct RichTextTests {
  @Test(arguments: [
    ("https://a.example/b?c=1", "https://a.example/b?c=1"), ("a.example/b", "https://a.example/b"),
    ("docs.a.example/b, as copied elsewhere", "https://docs.a.example/b"),
  ])
  func `a source on the web is a link`(title: String, address: String) {
    let text = RichText(Source(title, checked: nil))
    #expect(text.words == title)
    guard case .address(let found, let words)? = text.pieces.first else {
      Issue.record("no link in \(text)")
      return
    }
    #expect(found == address)
    #expect(title.hasPrefix(words))
  }

  @Test(arguments: [
    "LiteLLM model_prices_and_context_window.json", "pydantic/genai-prices#625",
    "adaptiverecall.com, an article",
    "javascript:alert(1)", "javascript:a.example/b", "data:text/html,x", "https://a b", "a.example\u{202E}/b",
    "", ".", "./b",
    "ftp://a.example/b",
  ])
  func `nothing else is`(title: String) {
    let text = RichText(Source(title, checked: nil))
    #expect(text.words == title)
    let addresses = text.pieces.compactMap { piece in
      if case .address(let address, _) = piece { address } else { nil }
    }
    #expect(addresses.allSatisfy { $0 == "https://a" }, "\(addresses)")
  }

  @Test func `names between backticks are set off`() {
    let text = RichText(marked: "`+team` adds $1")
    #expect(text.words == "+team adds $1")
    #expect(text.pieces.contains(.code("+team")))
  }
}
