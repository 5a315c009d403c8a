internal import CostModel
internal import JSONText

extension Comparison {
  /// The options under their headings: what each costs a month, saves, takes up front, and when it pays back or why not.
  func table(minor: Set<String>) -> Grid {
    var lines: [Grid.Line] = []
    var group = ""
    for row in rows {
      if row.heading != group { lines.append(.heading(row.heading)) }
      group = row.heading
      lines.append(line(of: row, isMinor: row.offer.bound == nil && minor.contains(row.offer.id)))
    }
    return Grid(
      "",
      [
        .init("option", heads: [""]), .init("a month", .right), .init("saves", .right),
        .init("up front", .right),
        .init("pays back"),
      ], lines: lines)
  }

  /// The ids of the rows that stand behind `--all` alone: of a proposal those that another beats on every count, and of
  /// which the conclusion says nothing.
  func minorRows(_ leaders: Leaders) -> Set<String> {
    guard scenario.options == nil else { return [] }
    return Set(rows.filter(isBeaten).map(\.offer.id)).subtracting(
      [leaders.best, leaders.usual].compactMap { $0?.offer.id })
  }

  private func line(of row: Row, isMinor: Bool) -> Grid.Line {
    let mark = isUnconfirmed(row) ? " ?" : ""
    let (name, alone) = (row.title + mark, row.longTitle + mark)
    guard let figures = row.figures else {
      return .cells(
        [RichText(name), RichText(row.monthlyOfOneMachine), "-", "", RichText(row.shortReason)],
        alone: alone, style: row.verdict.style)
    }
    let cells = [
      name, FigureText.money(figures.monthly.total.value), FigureText.money(figures.saving.value),
      upfront(of: row, figures), row.paybackCell(in: self),
    ]
    let ends = row.range.map { range in
      [range.low, range.high].map { end in
        [
          "", FigureText.money(end.monthlyTotal.value), FigureText.money(end.saving.value),
          !row.hasUpfront ? "" : end.upfrontWithTeam.map { FigureText.upfront($0.value) } ?? "?",
          end.withTeam.cell,
        ]
      }
    }
    return .cells(
      cells.map { RichText($0) }, alone: alone,
      ends: row.showsRange ? ends.map { ($0[0], $0[1]) } : nil, style: row.verdict.style,
      isMinor: isMinor)
  }

  /// What is paid up front, the team's time included, with a mark where a default that the user should replace is in it.
  func upfront(of row: Row, _ figures: Figures) -> String {
    guard row.hasUpfront else { return "" }
    guard figures.oneOff.bill != nil else { return "?" }
    return (isLargelyAssumed(row) ? "~" : "") + FigureText.upfront(figures.oneOff.total.value)
  }

  /// The day on which a row, or a part of it, ended before the start; nil where all of it can be had.
  func ended(_ row: Row) -> CalendarDate? { notes(on: row).lazy.compactMap(\.endedDay).first }

  /// Whether a price that the row hangs on rests on one source that is not the vendor's.
  func isUnconfirmed(_ row: Row) -> Bool {
    row.offer.priced.contains { $0.unconfirmed(on: scenario.start) != nil }
  }
}

extension Row {
  /// What one machine costs a month of which nobody knows what it carries; a dash where that is not what keeps the row from
  /// being computed.
  var monthlyOfOneMachine: String {
    offer.unavailable?.monthly.map { FigureText.money($0.total.value) } ?? "-"
  }

  /// Why it has no figures, in a few words.
  var shortReason: String {
    switch offer.unavailable {
    case .notKnown, .never, .closed: "no: cannot be tuned"
    case .ended(_, let day): "no: ended \(day)"
    case .tooLong: "no: calls too long"
    case .noPrice, .capacityUnknown, nil: verdict.words
    }
  }

  /// The name of the row where no heading stands above it.
  fileprivate var longTitle: String {
    offer.bound == nil ? title : "\(offer.id), \(title.drop { $0 == " " })"
  }

  /// When the row pays back with the team's time, or why it does not; behind the months the bill alone.
  fileprivate func paybackCell(in comparison: Comparison) -> String {
    guard offer.bound == nil else {
      return (figures?.saving ?? .zero) > .zero ? "at once, at most that" : "saves nothing"
    }
    guard carriesCalls || figures == nil else { return "no: too small" }
    switch withTeam {
    case .immediate where comparison.ended(self) != nil:
      return "no: ended" + (comparison.ended(self).map { " \($0)" } ?? "")
    case .immediate: return "at once" + (offer.endOfLife.map { ", until \($0)" } ?? "")
    case .paysBack(let months):
      let word = verdict == .clearWin ? "" : ", \(verdict.words)"
      let bill = breakEven == withTeam ? "" : " (bill \(breakEven.cell))"
      return FigureText.counted(FigureText.months(months.value), "month") + rangeWords + word + bill
    case .afterEndOfLife: return "no: ends" + (offer.endOfLife.map { " \($0)" } ?? "")
    case .never(let reason): return "no: " + comparison.words(reason)
    case .unavailable: return shortReason
    }
  }

  /// Both ends of the payback; empty where they have lines of their own.
  private var rangeWords: String {
    guard let range, !showsRange, range.low.withTeam.cell != range.high.withTeam.cell else { return "" }
    return " (\(range.low.withTeam.cell) to \(range.high.withTeam.cell))"
  }
}

extension Comparison {
  /// Why a row never pays back, in a few words.
  fileprivate func words(_ reason: NeverReason) -> String {
    switch reason {
    case .costsMore, .savingTurns:
      if let successor, case .savingTurns = reason {
        return "\(successor.offer.id.split(separator: "/").last ?? "") is cheaper"
      }
      return "costs more"
    case .savesTooLate: return "saves too late"
    case .costsTheSame: return "costs the same"
    case .aheadUntil(let months):
      return "ahead for \(FigureText.counted(FigureText.months(months.value), "month"))"
    case .notWithin(let months): return "not in \(FigureText.counted("\(months)", "month"))"
    }
  }
}

extension Note {
  /// The day on which what it is about ended; nil where it says no such thing.
  fileprivate var endedDay: CalendarDate? {
    switch self {
    case .ended(_, let day): day
    case .ofPart(_, let note): note.endedDay
    default: nil
    }
  }
}

extension FigureText {
  /// A sum up front: in cents below a hundred dollars, where they are seen.
  static func upfront(_ value: Double) -> String { money(value, abs(value) < 100 ? .cents : .dollars) }
}

extension NamedComparison {
  /// What the named scenarios of the file come to beside its base, each under its name; nil where it has none.
  var scenarioTable: Grid? {
    guard !scenarios.isEmpty else { return nil }
    return Grid(
      "",
      [
        .init("option"), .init("a month", .right), .init("saves", .right),
        .init("pays back, with team", .right, heads: ["+team"]), .init("verdict"),
      ],
      lines: ([("base", comparison)] + scenarios).flatMap { name, comparison in
        let heading = "\(name): \(comparison.callsWords)"
        return [.heading(heading.escaped(limit: 80))] + comparison.scenarioLines(name, under: heading)
      })
  }
}

extension Comparison {
  /// Today's model, then each option; in a document a row says whose it is.
  fileprivate func scenarioLines(_ name: String, under heading: String) -> [Grid.Line] {
    let bill = FigureText.money(baseline.total.value)
    return [.cells([RichText(today.id), RichText(bill), "", "", ""], alone: "\(heading), \(today.id)")]
      + choosable.map { row in
        let figures = [row.figures?.monthly.total.value, row.figures?.saving.value]
        let cells =
          [row.offer.id] + figures.map { $0.map(FigureText.money) ?? "-" }
          + [row.withTeam.cell, row.verdictCell]
        return .cells(
          cells.map { RichText($0) }, alone: "\(name): \(row.offer.id)", style: row.verdict.style)
      }
  }
}
