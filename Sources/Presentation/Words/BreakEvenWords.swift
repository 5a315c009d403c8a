internal import CostModel

extension BreakEven {
  /// The break-even as a cell of the table: `now`, `0.1`, `never`, `ends`.
  var cell: String {
    switch self {
    case .immediate: "now"
    case .paysBack(let months): FigureText.months(months.value)
    case .afterEndOfLife: "ends"
    case .never: "never"
    case .unavailable: "-"
    }
  }

  /// When it pays back, or why it does not, behind a name.
  var paybackWords: String {
    switch self {
    case .immediate: "pays back at once"
    case .paysBack(let months): "pays back after \(FigureText.monthsInWords(months.value))"
    case .afterEndOfLife, .never, .unavailable: "does not pay back: \(reason ?? status)"
    }
  }

  /// Why it does not pay back; nil where it does.
  var reason: String? {
    switch self {
    case .immediate, .paysBack: nil
    case .afterEndOfLife(let needed):
      "ends before it pays back"
        + (needed.map { ", which would take \(FigureText.monthsInWords($0.value))" } ?? "")
    case .never(let reason): reason.words
    case .unavailable: "cannot be computed"
    }
  }
}

extension NeverReason {
  /// The reason as a clause.
  var words: String {
    switch self {
    case .costsMore(let monthly): "costs \(FigureText.money(monthly.value)) a month more"
    case .costsTheSame: "costs the same"
    case .savingTurns(let monthly, let turn):
      "saves until month \(FigureText.exactMonths(turn.value)), "
        + "then costs \(FigureText.money(monthly.value)) a month more"
    case .savesTooLate(let monthly):
      "costs \(FigureText.money(monthly.value)) a month more from the start; what it would save once all calls have moved "
        + "comes too late"
    case .aheadUntil(let months):
      "ahead for \(FigureText.counted(FigureText.exactMonths(months.value), "month")) only, costs more after that"
    case .notWithin(let months): "not within \(FigureText.counted("\(months)", "month"))"
    }
  }
}

extension Verdict {
  /// The colour of the verdict.
  var style: Style {
    switch self {
    case .clearWin: .good
    case .judgementCall, .notForCostAlone: .doubtful
    case .never, .endsFirst, .tooSmall, .capacityUnknown, .noPrice, .unavailable: .bad
    }
  }
}
