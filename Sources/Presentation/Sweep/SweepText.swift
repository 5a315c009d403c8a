internal import CostModel
internal import JSONText

/// A sweep as tables for people: a line for each value of one parameter, or a map of two.
struct SweepText {
  let answer: SweepAnswer
  let width: Int
  let glyphs: ChartGlyphs
  let colors: Bool

  /// The text; the tables and what was sought alone where it is to be quiet.
  func text(isQuiet: Bool) -> String {
    var lines = HeadText.name(answer.title, width: width)
    lines += HeadText.title(
      ("\(answer.optionWords), \(answer.axisWords)", answer.sweep.base.dayWords), width: width)
    lines += marked(answer.soughtWords)
    lines += [""] + table(isQuiet: isQuiet)
    let gaps = answer.gapWords
    if !gaps.isEmpty { lines += [""] + gaps.flatMap { $0.wrapped(to: width, indent: 4).hanging } }
    if !isQuiet {
      if let chart { lines += [""] + chart.text(width: width, glyphs, colors: colors) }
      let words = answer.noteWords + [answer.sweep.base.defaultsWords, answer.sweep.base.priceAgeWords]
      lines += [""] + words.filter { !$0.isEmpty }.flatMap { $0.wrapped(to: width) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func marked(_ words: [String]) -> [String] {
    guard !words.isEmpty else { return [] }
    return [""]
      + words.flatMap { text in
        text.wrapped(to: width, indent: 2).enumerated().map { index, line in
          index == 0 ? Style.strong.applied(to: "!", colors) + line.dropFirst() : line
        }
      }
  }

  private func table(isQuiet: Bool) -> [String] {
    guard answer.sweep.axes.count > 1 else { return list }
    return SweepMap(answer).lines(width: width, isQuiet ? nil : glyphs)
  }

  /// The picture; of a map only where its table is too wide to be seen as a whole.
  private var chart: SweepChart? {
    answer.sweep.axes.count == 1 || !SweepMap(answer).fits(width) ? SweepChart(answer) : nil
  }

  private var list: [String] {
    let columns = SweepColumns(answer)
    let rows = answer.sweep.cells.map { cell in
      TextTable.Line.cells(columns.cells(cell), style: cell.figures?.verdict.style ?? .plain)
    }
    let heads = columns.heads.map { TextTable.Line.cells($0) }
    return TextTable(columns.sides, heads + rows, width: width, colors: colors).rendered()
  }
}

extension [String] {
  /// Wrapped lines whose first one starts at the margin.
  fileprivate var hanging: [String] {
    enumerated().map { $0.offset == 0 ? String($0.element.dropFirst(4)) : $0.element }
  }
}
