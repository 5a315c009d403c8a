/// The colours of pictures and pages, on light paper or on dark.
package struct Palette {
  package let paper: StaticString
  package let ink: StaticString
  package let muted: StaticString
  /// Of grids, and of the lines between rows.
  package let grid: StaticString
  /// Of series, in their order.
  package let lines: [StaticString]
  /// Of the areas of classes, in the same order.
  package let fills: [StaticString]

  /// What is good to see, such as an option that pays back.
  package var good: StaticString { lines[2] }
  /// What wants attention.
  package var warning: StaticString { lines[4] }

  package static let light = Palette(
    paper: "#ffffff", ink: "#1b1f24", muted: "#57606a", grid: "#d0d7de",
    lines: ["#0b62c4", "#b3470b", "#1a7f37", "#8250df", "#9a6700", "#bf3989"],
    fills: ["#cfe3fb", "#fbd9c2", "#c9ecd2", "#e6d9fb", "#f5e3b3", "#f8d5e8"])

  package static let dark = Palette(
    paper: "#0d1117", ink: "#e6edf3", muted: "#9da7b3", grid: "#3d444d",
    lines: ["#6cb6ff", "#f69d50", "#57ab5a", "#dcbdfb", "#daaa3f", "#fc8dc7"],
    fills: ["#143a66", "#5c2f10", "#1a4727", "#43306b", "#4f3d0f", "#5f2147"])
}
