import Charts
import Testing

@testable import Presentation

@Suite struct BorderedGridTests {
  private static let block = [
    ["calls", "0", "40", "80"], ["50k", "0.1", "33", "never"], ["100k", "0.1", "8", "16"],
    ["1M", "0.1", "1", "2"],
  ]
  private static let sides: [[Int?]] = [[0, 1, 1], [0, 0, 1], [0, 0, 0]]

  private static func text(_ sides: [[Int?]], _ glyphs: ChartGlyphs, _ columns: Range<Int> = 0..<3) -> String
  {
    let block = Self.block.map { [$0[0]] + $0[columns.lowerBound + 1...columns.upperBound] }
    let widths = block[0].indices.map { column in block.map { $0[column].count }.max() ?? 0 }
    return BorderedGrid(sides: sides, glyphs).lines(block, widths, columns).joined(separator: "\n")
  }

  @Test func `the line runs between the sides`() {
    #expect(
      Self.text(Self.sides, .unicode) == """
        calls   0 40    80
          50k 0.1│33 never
                 └──┐
         100k 0.1  8│   16
                    └─────
           1M 0.1  1     2
        """)
  }

  @Test func `it is drawn in ASCII`() {
    #expect(
      Self.text(Self.sides, .ascii) == """
        calls   0 40    80
          50k 0.1|33 never
                 +--+
         100k 0.1  8|   16
                    +-----
           1M 0.1  1     2
        """)
  }

  @Test func `part of the columns has its part of the line`() {
    #expect(
      Self.text(Self.sides, .unicode, 1..<3) == """
        calls 40    80
          50k 33 never
              ──┐
         100k  8│   16
                └─────
           1M  1     2
        """)
  }

  @Test func `no line runs round a cell whose side is not known`() {
    let grid = BorderedGrid(sides: [[0, nil, 0], [nil, nil, nil], [1, nil, 1]], .unicode)
    #expect(!grid.hasLine(in: 0..<3))
    #expect(BorderedGrid(sides: Self.sides, .unicode).hasLine(in: 1..<3))
    #expect(!BorderedGrid(sides: Self.sides, .unicode).hasLine(in: 3..<3))
  }
}
