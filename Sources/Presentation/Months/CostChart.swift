internal import Charts
internal import CostModel
internal import JSONText

extension LineChart {
  /// What has been paid by the end of each month, everything up front included: today's model and what else a report is
  /// of, each with its break-even.
  ///
  /// - Parameter scenario: the named scenario of a file that the months are of.
  init(costOf report: MonthsReport, in scenario: String? = nil) {
    let baseline = report.baseline.course
    let options = report.entries.filter { !$0.course.isOfToday }
    let horizon = Double(baseline.months.count)
    var marks: [Mark] = []
    for entry in options {
      guard let months = entry.course.withTeam?.months, months > 0, months <= horizon,
        let cost = baseline.cost(at: Months(months))
      else { continue }
      let point = Point(months, cost.value)
      marks.append(Mark("break-even of \(entry.id) after \(FigureText.months(months)) months", point))
    }
    let series = options.map { entry in
      Series(
        [entry.id, entry.course.paybackWords(within: horizon)].compactMap { $0 }.joined(separator: ": "),
        entry.course.costLine, entry.course.row?.verdict.style.ink ?? .plain)
    }
    var rules: [Rule] = []
    for course in [baseline] + options.map(\.course) {
      for rule in course.turns where !rules.contains(where: { $0.label == rule.label }) { rules.append(rule) }
    }
    let isWithTeam = options.contains { $0.course.hasUpfront }
    self.init(
      "Cumulative cost over \(FigureText.counted(horizon, "month"))"
        + (scenario.map { ", scenario \($0.escaped(limit: 80))" } ?? ""), x: ChartAxis("months", .months),
      y: ChartAxis("paid so far", .usd), [Series(report.baseline.title, baseline.costLine)] + series,
      marks: marks, rules: rules,
      remarks: isWithTeam ? ["What is paid up front, the team's time in it, stands at month 0."] : [])
  }
}

extension MonthlyCourse {
  /// What has been paid so far as a line; no numbers where what is paid up front is not known.
  fileprivate var costLine: [LineChart.Point] {
    costSoFar.enumerated().map { LineChart.Point(Double($0.offset), $0.element?.value ?? .nan) }
  }

  /// How it pays back where no mark shows it; nil where one does.
  fileprivate func paybackWords(within horizon: Double) -> String? {
    switch withTeam {
    case .immediate: "costs less from the start"
    case .paysBack(let months) where months.value > horizon:
      "pays back after \(FigureText.months(months.value)) months, past the end of this chart"
    case .paysBack, nil: nil
    case let breakEven?:
      switch breakEven {
      case .never: "never pays back: " + (breakEven.reason ?? "")
      default: breakEven.reason
      }
    }
  }

  /// The days on which a model ends, or an option begins, at their places in the months.
  fileprivate var turns: [LineChart.Rule] {
    months.flatMap { month in
      let next = month.starts.adding(months: 1)
      return month.events.compactMap { event -> LineChart.Rule? in
        if case .priceChanges = event.kind { return nil }
        let share =
          Double(event.on.dayNumber - month.starts.dayNumber)
          / Double(max(next.dayNumber - month.starts.dayNumber, 1))
        return LineChart.Rule(event.words, .x, Double(month.number - 1) + min(share, 1))
      }
    }
  }
}
