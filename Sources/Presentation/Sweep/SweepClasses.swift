internal import Charts
internal import CostModel

/// What may hold in the cells of a map, each with a fill of its own.
struct SweepClasses {
  /// The classes that cells fall into, in their order.
  let all: [MapChart.Class]
  /// The number of the class of a cell; nil where it has no figure.
  let kind: (SweepCell) -> Int?

  /// The classes of an answer: verdicts, options by name, or the two sides of the break-even line.
  init(_ answer: SweepAnswer) {
    switch answer.metric {
    case .verdict, .metric(.breakEvenMonths):
      let met = answer.sweep.cells.compactMap { $0.figures?.verdict }
      let verdicts = Verdict.allCases.filter {
        $0 != .unavailable && $0 != .noPrice && $0 != .capacityUnknown && met.contains($0)
      }
      all = verdicts.map { .init(answer.words(for: $0), $0.style.ink, fill: Self.fill($0)) }
      kind = { cell in cell.figures.flatMap { verdicts.firstIndex(of: $0.verdict) } }
    case .metric(.bestOption):
      let names = Self.names(answer)
      // As many as have a look of their own.
      let most = SVGStyle.count
      let rest = names.count - most + 1
      let named = names.count > most ? names.prefix(most - 1) + ["one of \(rest) others"] : names[...]
      all = named.map { .init($0) }
      kind = { cell in
        guard answer.reason(in: cell) == nil else { return nil }
        return names.firstIndex(of: answer.text(in: cell)).map { min($0, most - 1) }
      }
    case .metric:
      let border = SweepBorder(answer)
      let holding = border?.holding ?? ""
      all = [
        .init(holding, Style.good.ink, fill: Self.fill(.clearWin)),
        .init("otherwise", Style.bad.ink, fill: Self.fill(.notForCostAlone)),
      ]
      kind = { border?.side(of: $0) }
    }
  }

  /// The fill of a verdict: green where it pays, then yellow, then red ones, each hatched in a way of its own.
  private static func fill(_ verdict: Verdict) -> Int {
    switch verdict {
    case .clearWin: 2
    case .judgementCall: 4
    case .notForCostAlone: 1
    case .never: 5
    case .endsFirst: 3
    case .tooSmall, .capacityUnknown, .noPrice, .unavailable: 0
    }
  }

  /// The options that are best somewhere, the most frequent first.
  private static func names(_ answer: SweepAnswer) -> [String] {
    var counts: [(name: String, count: Int)] = []
    for cell in answer.sweep.cells where answer.reason(in: cell) == nil {
      let name = answer.text(in: cell)
      if let place = counts.firstIndex(where: { $0.name == name }) {
        counts[place].count += 1
      } else {
        counts.append((name, 1))
      }
    }
    return counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element.name)
  }
}

extension SweepAnswer {
  /// A verdict with the months that it stands for, where they are the same in all cells.
  fileprivate func words(for verdict: Verdict) -> String {
    let parameters = Parameters.standard
    let clear = fixed(parameters[parameters.verdict.clearWinMonths]).map(FigureText.count)
    let late = fixed(parameters[parameters.verdict.notWorthMonths]).map(FigureText.count)
    switch (verdict, clear, late) {
    case (.clearWin, let clear?, _): return "\(verdict.words): below \(FigureText.counted(clear, "month"))"
    case (.judgementCall, let clear?, let late?):
      return "\(verdict.words): \(clear) to \(FigureText.counted(late, "month"))"
    case (.notForCostAlone, _, let late?):
      return "\(verdict.words): above \(FigureText.counted(late, "month"))"
    default: return verdict.words
    }
  }
}
