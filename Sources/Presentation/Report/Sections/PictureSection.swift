internal import Charts
internal import CostModel
internal import JSONText

extension ReportSection {
  /// The four pictures, each with what is seen on it; a sentence where there is nothing to draw.
  static func pictures(_ subject: ReportSubject) -> ReportSection {
    ReportSection(
      "pictures", "In pictures", [subject.cost, subject.tornado, subject.histogram, subject.map])
  }
}

extension ReportSubject {
  private var option: String { row.offer.id.escaped(limit: 80) }

  fileprivate var cost: Block {
    guard row.figures != nil else {
      return .words(RichText("There is no course of costs to draw: \(option) has none that is known."))
    }
    let ahead = findings.course.months.last?.option?.withTeam?.cumulative
    let stands = ahead.map {
      let amount = FigureText.money(abs($0.value))
      return
        "After \(FigureText.counted(findings.course.months.count, "month")) \(option) has cost \(amount) "
        + "\($0.value < 0 ? "more" : "less") than staying, all that is paid up front included; it \(row.withTeam.paybackWords)."
    }
    return .figure(
      CaptionedPicture(
        "cost", LineChart(costOf: MonthsReport([row], of: comparison)),
        caption: stands ?? "What is paid up front is not known."))
  }

  fileprivate var tornado: Block {
    let sensitivity = findings.sensitivity
    guard let chart = TornadoChart(sensitivity) else {
      return .words(RichText(sensitivity.verdictWords))
    }
    return .figure(CaptionedPicture("tornado", chart, caption: sensitivity.verdictWords))
  }

  fileprivate var histogram: Block {
    guard let simulation = findings.simulation, let chart = SimulationChart.worth(of: simulation) else {
      return .words("No samples were drawn, so there is nothing to count.")
    }
    let (low, middle, high) = (simulation.npv.p10, simulation.npv.p50, simulation.npv.p90)
    func money(_ value: SampledResult.Value) -> String { value.number.map(FigureText.money) ?? "-" }
    return .figure(
      CaptionedPicture(
        "histogram", chart,
        caption:
          "Half of the samples are worth \(money(middle)) or less; a tenth \(money(low)) or less, and a tenth "
          + "\(money(high)) or more."))
  }

  fileprivate var map: Block {
    guard let sweep = findings.map,
      let chart = SweepChart.picture(
        of: SweepAnswer(named.file, sweep, showing: .metric(.breakEvenMonths)))
    else {
      return .words(
        RichText("Fewer than two inputs change the break-even of \(option), so there is no map of it."))
    }
    let names = sweep.axes.map(\.name).joined(separator: " and ")
    return .figure(
      CaptionedPicture(
        "map", chart,
        caption:
          "The break-even with the team's time at \(FigureText.count(Double(sweep.cells.count))) pairs of "
          + "\(names); the rest stays at its likely value."))
  }
}
