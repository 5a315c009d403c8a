import Charts
import Testing

@Suite struct XMLTextTests {
  @Test func `nothing is read as markup`() {
    #expect(XMLText.escaped("<a b=\"c\"> & d's") == "&lt;a b=&quot;c&quot;&gt; &amp; d&#39;s")
    #expect(XMLText.escaped("<d's>", keepingApostrophes: true) == "&lt;d's&gt;")
  }

  @Test func `a sign of markup that carries an accent is one all the same`() {
    #expect(XMLText.escaped("<\u{301}") == "&lt;\u{301}")
  }
}
