import Testing

@testable import Presentation

@Suite struct TextTableTests {
  @Test func `columns are as wide as they need, numbers stand right, and no blanks trail`() {
    let table = TextTable(
      [.left, .right, .left],
      [
        .cells(["A", "B", "C"]), .heading("Group"), .cells(["long name", "1", ""]),
        .cells(["x", "1,000", "y"]),
      ],
      width: 80)
    #expect(table.rendered() == ["A             B C", "Group", "long name     1", "x         1,000 y"])
  }

  @Test func `a last cell that is too long goes on below itself`() {
    let table = TextTable(
      [.left, .left], [.cells(["name", "some words that do not fit in"]), .cells(["b", "c"])], width: 20)
    #expect(
      table.rendered() == ["name some words that", "     do not fit in", "b    c"])
  }

  @Test func `a first cell that is too long stands on a line of its own`() {
    let table = TextTable(
      [.left, .right, .left],
      [.cells(["a very long name of a model", "1,234.00", "win"]), .cells(["b", "2", "w"])],
      width: 30)
    let lines = table.rendered()
    #expect(lines.first == "a very long name of a model")
    #expect(lines.dropFirst().allSatisfy { $0.count <= 30 })
    #expect(lines[1].hasSuffix("1,234.00 win"))
  }

  @Test func `words in between are wrapped where the last cell alone would not make it fit`() {
    let table = TextTable(
      [.right, .left, .left],
      [.cells(["1", "not for cost alone", "openai/gpt-4o"]), .cells(["2", "now", "stay"])], width: 22)
    #expect(
      table.rendered() == ["1 not for openai/", "  cost    gpt-4o", "  alone", "2 now     stay"])
  }

  @Test func `a style surrounds its own word, after the columns were measured`() {
    func lines(_ colors: Bool) -> [String] {
      TextTable([.left, .left], [.cells(["a", "win"], style: .good)], width: 80, colors: colors).rendered()
    }
    #expect(lines(false) == ["a win"])
    #expect(lines(true) == ["a \u{1B}[32mwin\u{1B}[0m"])
  }
}
