extension MapChart {
  /// The chart as lines of text, none wider than `width`.
  ///
  /// Each class has a fill of its own; where a cell has room for it, the line between classes is drawn on the right
  /// and lower sides of the cells before it. Columns and rows past the room are left out evenly, which is said.
  package func text(width: Int, mostRows: Int = 40, _ glyphs: ChartGlyphs, colors: Bool = false) -> [String] {
    let whole = MapLayout(self)
    let left = min((whole.rowTexts.map { ChartLabel.columns($0) }.max() ?? 0) + 2, width / 2)
    let room = max(width - left, 1)
    let shown = thinned(columns: room, rows: max(mostRows, 1))
    let layout = MapLayout(shown)
    let size = layout.columns == 0 ? 0 : min(room / layout.columns, 8)
    var plot = TextPlot(
      width: width, left: left, right: room - max(size * layout.columns, 1), rows: layout.rows, glyphs)
    let fills = glyphs.fills
    for row in 0..<layout.rows {
      let line = layout.rows - 1 - row
      for column in 0..<layout.columns {
        let kind = layout.kind(column, row)
        let fill = kind.map { fills[$0 % fills.count] } ?? " "
        var cell = [String](repeating: fill, count: size)
        if layout.hasLine(below: row, column) {
          for place in cell.indices.dropFirst() { cell[place] = glyphs.underline }
        }
        if size > 1, layout.hasLine(rightOf: column, row) { cell[size - 1] = glyphs.vertical }
        let ink = kind.map { classes[$0].ink } ?? .plain
        plot.canvas.put(cell.joined(), line, left + column * size, ink)
      }
    }
    let height = Double(max(layout.rows - 1, 1))
    let rows = layout.rowTexts.enumerated().map { index, text in
      AxisLayout.Tick(value: 0, position: layout.rows == 1 ? 0 : Double(index) / height, text: text)
    }
    let columns = layout.labelled(size: Double(size), gap: 2) { Double(ChartLabel.columns($0)) }
    let ticks = columns.map { column in
      let place = (Double(column) + 0.5) / Double(layout.columns)
      return AxisLayout.Tick(value: 0, position: place, text: layout.columnTexts[column])
    }
    if layout.rows > 0 {
      plot.drawLeft(rows)
      plot.drawBelow(ticks)
    }
    let nothing = layout.rows == 0 || layout.columns == 0 ? ["(nothing to draw)"] : []
    let isThinned = layout.columns < whole.columns || layout.rows < whole.rows
    let remark =
      isThinned
      ? ChartLabel.lines(
        "\(layout.columns) of \(whole.columns) columns and \(layout.rows) of \(whole.rows) rows are drawn.",
        width)
      : []
    return [
      TextInk.bold.applied(to: ChartLabel.fitted(title, width, glyphs), colors)
    ] + (y.map { [ChartLabel.fitted($0.heading, width, glyphs)] } ?? []) + plot.canvas.lines(colors) + [
      TextPlot.heading(x, min(left + plot.columns, width), glyphs)
    ] + nothing
      + classes.enumerated().flatMap { index, kind in
        ChartLabel.legend(fills[index % fills.count], kind.name, width, glyphs)
      } + (blankText.map { ChartLabel.legend("", $0, width, glyphs) } ?? [])
      + (line.map { ChartLabel.legend(glyphs.vertical, $0.label, width, glyphs) } ?? []) + remark
  }

  /// The map with at most so many columns and rows, taken evenly.
  private func thinned(columns: Int, rows: Int) -> MapChart {
    func kept(_ count: Int, _ most: Int) -> [Int] {
      guard count > most else { return Array(0..<count) }
      return (0..<most).map { most == 1 ? 0 : $0 * (count - 1) / (most - 1) }
    }
    let layout = MapLayout(self)
    let across = kept(xValues.count, columns)
    let up = kept(yValues.count, rows)
    let sides = line.map { line in
      Line(line.label, up.map { row in across.map { layout.side($0, row) } })
    }
    return MapChart(
      title, x: x, xValues: across.map { xValues[$0] }, y: y, yValues: up.map { yValues[$0] },
      classes: classes, cells: up.map { row in across.map { layout.kind($0, row) } }, counted: counted,
      line: sides)
  }
}
