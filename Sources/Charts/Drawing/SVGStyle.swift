/// The colours, strokes and patterns of all pictures.
package enum SVGStyle {
  /// How many series or classes look different.
  package static let count = 6

  /// The rules; the same in every picture, so that several of them may stand in one document.
  static let rules = """
    .ftcalc-chart { \(colors(.light)) max-width: 100%; height: auto; }
    @media (prefers-color-scheme: dark) { .ftcalc-chart { \(colors(.dark)) } }
    @media print { .ftcalc-chart { \(colors(.light)) } }
    .ftcalc-chart text { font: 12px system-ui, sans-serif; fill: var(--chart-ink); \(halo) }
    .ftcalc-chart .title { font-size: 15px; font-weight: 600; }
    .ftcalc-chart .muted { fill: var(--chart-muted); }
    .ftcalc-chart .cell { stroke-width: 5px; stroke-linejoin: round; }
    .ftcalc-chart .paper { fill: var(--chart-paper); }
    .ftcalc-chart .grid { stroke: var(--chart-grid); stroke-width: 1; }
    .ftcalc-chart .axis { stroke: var(--chart-ink); stroke-width: 1; }
    .ftcalc-chart .rule { stroke: var(--chart-ink); stroke-width: 1.5; stroke-dasharray: 1 3; fill: none; }
    .ftcalc-chart .edge { stroke: var(--chart-ink); stroke-width: 2.5; fill: none; }
    .ftcalc-chart .head { fill: var(--chart-ink); stroke: var(--chart-paper); stroke-width: 1; }
    .ftcalc-chart .box { stroke: var(--chart-ink); stroke-width: 1; }
    .ftcalc-chart .mark { fill: var(--chart-paper); stroke: var(--chart-ink); stroke-width: 2.5; }
    .ftcalc-chart .line { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
    \(lines)
    """

  /// Paper around each letter, so that a line behind a text does not strike it out.
  private static let halo = "paint-order: stroke; stroke: var(--chart-paper); stroke-width: 3px;"

  /// How a series is dashed, so that it is told from the others without its colour.
  private static let dashes = ["none", "9 4", "2 4", "12 4 2 4", "5 3", "16 5"]

  private static let lines = dashes.enumerated().map { index, dash in
    """
    .ftcalc-chart .series-\(index) { stroke: var(--chart-line-\(index)); stroke-dasharray: \(dash); }
    .ftcalc-chart .fill-\(index) { fill: var(--chart-fill-\(index)); }
    .ftcalc-chart .hatch-\(index) { stroke: var(--chart-line-\(index)); fill: none; stroke-width: 1.2; }
    """
  }.joined(separator: "\n")

  /// How a class is hatched: nothing, rising, falling, crossed, level and upright lines.
  private static let hatches = [
    "", "M0 8L8 0", "M0 0L8 8", "M0 0L8 8M0 8L8 0", "M0 4H8", "M4 0V8",
  ]

  /// The patterns of the classes, for one picture.
  static func patterns(_ id: String) -> String {
    hatches.enumerated().map { index, path in
      "<pattern id=\"\(id)-fill-\(index)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
        + "<rect width=\"8\" height=\"8\" class=\"fill-\(index)\"/>"
        + (path.isEmpty ? "" : "<path d=\"\(path)\" class=\"hatch-\(index)\"/>") + "</pattern>"
    }.joined(separator: "\n")
  }

  private static func colors(_ palette: Palette) -> String {
    let named: [(String, StaticString)] = [
      ("paper", palette.paper), ("ink", palette.ink), ("muted", palette.muted), ("grid", palette.grid),
    ]
    let numbered =
      palette.lines.enumerated().map { ("line-\($0)", $1) }
      + palette.fills.enumerated().map { ("fill-\($0)", $1) }
    return (named + numbered).map { "--chart-\($0.0): \($0.1);" }.joined(separator: " ")
  }
}
