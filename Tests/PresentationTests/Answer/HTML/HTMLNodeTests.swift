import Testing

@testable import Presentation

@Suite struct HTMLNodeTests {
  private static let hostile = "</td><script>alert('1')</script>&\"\u{202E}\u{0}\u{1B}[31m"

  @Test func `a text cannot become markup`() {
    let markup = HTMLNode.tag("p", [], Self.hostile).markup
    #expect(!markup.contains("<script"))
    #expect(markup.hasPrefix("<p>&lt;/td&gt;&lt;script&gt;alert(&#39;1&#39;)"))
    #expect(!markup.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
  }

  @Test func `an attribute cannot be left`() {
    let markup = HTMLNode.tag("a", [.init("href", "\" onclick=\"x")], "y").markup
    #expect(markup == "<a href=\"&quot; onclick=&quot;x\">y</a>")
  }

  @Test func `what has no end has none, and what has one has it even without content`() {
    #expect(HTMLNode.tag("meta", [.init("charset", "utf-8")]).markup == "<meta charset=\"utf-8\"/>\n")
    #expect(HTMLNode.tag("td", []).markup == "<td></td>")
  }
}
