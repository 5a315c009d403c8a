import Testing

@testable import Presentation

@Suite struct GridTests {
  private static let grid = Grid(
    "",
    [.init("option"), .init("a month", .right, heads: ["A", "MONTH"]), .init("verdict")],
    lines: [
      .heading("Tuned"),
      .cells(["a", "$5", "yes"], alone: "tuned a", ends: (["", "$4", ""], ["", "$6", ""])),
      .heading("Others"), .cells(["b", "$9", "no"], isMinor: true),
    ])

  @Test func `ends stand in lines of their own on a terminal, and in their cell elsewhere`() {
    #expect(
      Self.grid.text(on: Page(width: 80)) == [
        "           A", "OPTION MONTH VERDICT", "Tuned", "a         $5 yes", "  low     $4", "  high    $6",
      ])
    #expect(
      Markup.markdown.lines(of: Self.grid) == [
        "| option | a month | verdict |", "|---|--:|---|", "| tuned a | $5 ($4 to $6) | yes |",
        "| b | $9 | no |",
      ])
  }

  @Test func `a minor line and its heading stand where all are asked for`() {
    #expect(Self.grid.text(on: Page(width: 80, showsAll: true)).suffix(2) == ["Others", "b         $9 no"])
  }

  @Test func `pieces are shown by medium and depth`() {
    let blocks: [Block] = [
      .paragraphs(["one"]), .detail([.paragraphs(["two"])]), .notes({ [.paragraphs(["three"])] }),
      .drawing(Wide()),
    ]
    #expect(BlockText.text(blocks, on: Page(width: 80, depth: .quiet)) == "one\n\nwide\n")
    #expect(BlockText.text(blocks, on: Page(width: 80)) == "one\n\ntwo\n\nwide\n")
    #expect(BlockText.text(blocks, on: Page(width: 80, depth: .notes)) == "one\n\ntwo\n\nthree\n\nwide\n")
    #expect(Markup.markdown.text(blocks) == "one\n\ntwo\n\nthree\n\nfour\n")
    #expect(Markup.markdown.text(blocks, isQuiet: true) == "one\n\nfour\n")
  }
}

private struct Wide: Drawing {
  func text(on page: Page) -> [String] { ["wide"] }
  var document: [Block] { [.paragraphs(["four"])] }
}
