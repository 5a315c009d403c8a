/// The part of a picture that has axes.
struct SVGPlot {
  let left: Double
  let top: Double
  let width: Double
  let height: Double

  func x(_ place: Double) -> Double { left + place * width }
  func y(_ place: Double) -> Double { top + (1 - place) * height }

  /// Where the heading of the axis below stands; what comes after it starts 24 pixels further down.
  var foot: Double { top + height + 38 }

  /// Draws the axis below with its ticks, its heading and lines up through the plot.
  func drawBelow(_ axis: AxisLayout, on drawing: inout SVGDrawing) {
    for tick in axis.ticks {
      drawing.line(x(tick.position), top, x(tick.position), top + height, "grid")
      drawing.line(x(tick.position), top + height, x(tick.position), top + height + 5, "axis")
      drawing.text(tick.text, x(tick.position), top + height + 18, .middle)
    }
    drawing.line(left, top + height, left + width, top + height, "axis")
    drawing.text(
      SVGDrawing.fitted(axis.axis.heading, left + width), left + width, foot, .end, style: "muted")
  }

  /// Draws the axis to the left with its ticks, its heading above it and lines across the plot.
  func drawLeft(_ axis: AxisLayout, on drawing: inout SVGDrawing) {
    for tick in axis.ticks {
      // Not over the axis below, which is there already.
      if tick.position > 0 { drawing.line(left, y(tick.position), left + width, y(tick.position), "grid") }
      drawing.line(left - 5, y(tick.position), left, y(tick.position), "axis")
      drawing.text(tick.text, left - 8, y(tick.position) + 4, .end)
    }
    drawing.line(left, top, left, top + height, "axis")
    drawHeading(axis.axis, on: &drawing)
  }

  /// Writes what the axis to the left shows above it.
  func drawHeading(_ axis: ChartAxis, on drawing: inout SVGDrawing) {
    drawing.text(SVGDrawing.fitted(axis.heading, drawing.width - 24), 12, top - 12, style: "muted")
  }
}
