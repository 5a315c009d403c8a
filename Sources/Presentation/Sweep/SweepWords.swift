internal import CostModel
internal import JSONText

extension SweepAnswer {
  /// The option that is looked at: `ft:openai/gpt-4o-mini`, `stay on openai/gpt-4o`.
  var optionWords: String {
    sweep.option?.escaped(limit: 80) ?? "stay on \(sweep.base.today.id.escaped(limit: 80))"
  }

  /// What is swept, for the head: `calls, 25 values`.
  var axisWords: String {
    sweep.axes.map { "\($0.name), \($0.values.count) values" }.joined(separator: " over ")
  }

  /// Which option it is and who chose it, what ends, and what is taken how, a sentence each.
  var noteWords: [String] {
    var words: [String] = []
    if let chosen = sweep.choice.words(of: optionWords, isTuned: sweep.isTuned, at: baseWords) {
      words.append(chosen + (sweep.choice == .cheapest ? "; --option looks at another." : "."))
    }
    if sweep.option == nil {
      words.append("Saving, break-even and verdict are those of the best alternative to staying.")
    }
    if sweep.axes.count == 1 {
      words.append("OPTION, A MONTH and SAVES are of a month \(MovedMonth.words).")
    } else if case .metric(let metric) = metric {
      words += [Metric.monthWords([metric])].compactMap(\.self)
    }
    words += sweep.base.todayEndWords + sweep.base.remarkWords(on: sweep.option.flatMap(sweep.base.row))
    words += sweep.idleAxes.map {
      "\($0.definition.flag) changes nothing of \(optionWords) here: every value comes to the same."
    }
    if !sweep.rangedNumbers.isEmpty {
      let taken = sweep.rangedNumbers.map { number in
        "\(number.definition.flag) \(number.definition.unit.text(number.spread.likely)) of "
          + number.definition.unit.text(number.spread)
      }
      words.append("Ranges are taken at their likely value: \(taken.joined(separator: ", ")).")
    }
    return words
  }

  /// Where the base stands on the axes.
  private var baseWords: String {
    sweep.axes.compactMap { axis in
      sweep.base.numbers.first { $0.definition == axis.definition }.map {
        "\(axis.definition.flag) \(axis.monthlyWords($0.spread.likely))"
      }
    }.joined(separator: " and ")
  }

  /// What was sought and what came of it, a sentence each; empty where nothing was sought.
  var soughtWords: [String] {
    guard let sought, let axis = sweep.axes.first else { return [] }
    let condition = sought.condition.words(of: optionWords)
    let range = "\(axis.words(axis.values.first ?? 0)) to \(axis.words(axis.values.last ?? 0))"
    var words: [String]
    switch sought.status {
    case .changes:
      words = sought.changes.map { change in
        let (below, above) = (change.below.values.first ?? 0, change.above.values.first ?? 0)
        let (from, to) = (axis.words(below, up: false), axis.words(above, up: true))
        let side = change.holdsAbove ? "holds from" : "holds up to"
        return
          "\(condition) \(side) \(axis.definition.flag) \(change.holdsAbove ? to : from): "
          + "\(values(around: change).below) at \(from), \(values(around: change).above) at \(to)."
      }
    case .holdsThroughout: words = ["\(condition) holds at every value looked at from \(range)."]
    case .holdsNowhere:
      words = ["No value from \(range) does: \(condition) holds at none that was looked at."]
    case .unknown: words = ["Whether \(condition) cannot be told at any value from \(range)."]
    }
    let untold = sought.untold == 0 ? "" : "; at \(sought.untold) of them it cannot be told"
    let narrowed =
      sought.changes.isEmpty
      ? ""
      : axis.definition.isWhole
        ? " Each change is between two neighbours, and both are computed."
        : " Each change is narrowed to \(FigureText.count(GoalSeek.precision * 1e6)) millionth of the value; both sides are computed, and shown rounded away from it."
    let span = (axis.values.last ?? 0) - (axis.values.first ?? 0)
    let isComplete = axis.definition.isWhole && Double(sought.looked) == span + 1
    words.append(
      "\(FigureText.counted(sought.looked, "value")) \(sought.looked == 1 ? "was" : "were") looked at\(untold).\(narrowed)"
        + (isComplete ? "" : " Two changes between neighbours would not be seen."))
    return words
  }

  /// The sought metric on both sides of a change, with as many digits as tell them apart.
  private func values(around change: GoalSeek.Change) -> (below: String, above: String) {
    let (below, above) = (value(in: change.below), value(in: change.above))
    guard below == above, let metric = sought?.condition.metric, let unit = metric.unit,
      case .number(let first)? = change.below.figures?.results.value(of: metric),
      case .number(let second)? = change.above.figures?.results.value(of: metric)
    else { return (below, above) }
    func text(_ value: Double, up: Bool) -> String {
      let text = FigureText.significant(value, unit, up: up)
      return unit == .months ? FigureText.counted(text, "month") : text
    }
    return (text(first, up: first > second), text(second, up: second > first))
  }

  private func value(in cell: SweepCell) -> String {
    guard let metric = sought?.condition.metric, let figures = cell.figures else { return "-" }
    let value = figures.results.value(of: metric)
    guard case .number = value else { return value.text(of: metric) }
    let text = value.text(of: metric)
    return metric.unit == .months ? FigureText.counted(text, "month") : text
  }

  /// Why cells are missing, each reason once behind the mark that stands in its cells.
  var gapWords: [String] {
    let sorted = reasons.sorted { $0.value < $1.value }
    let words = sorted.prefix(Self.mostReasons).map { "\(Self.mark($0.value)) \($0.key)" }
    let rest = sorted.count - words.count
    return words
      + (rest > 0 ? ["... and \(FigureText.counted(rest, "more reason")); --json has them all."] : [])
  }

  /// So many reasons are listed below a table.
  private static let mostReasons = 12

  private static func mark(_ index: Int) -> String { "[\(index + 1)]" }

  /// Why a cell has no value; nil where it has one.
  func reason(in cell: SweepCell) -> String? { Self.reason(in: cell, for: metric) }

  /// Why a cell has no value of a metric; nil where it has one.
  static func reason(in cell: SweepCell, for metric: SweepMetric) -> String? {
    if let gap = cell.gap { return gap.words().joined(separator: "; ") }
    guard case .unknown? = cell.figures?.value(of: metric) else { return nil }
    return cell.figures?.unavailable?.words ?? "\(metric.name) has no value here"
  }

  /// The result of a cell in the way of its metric; the mark of its reason where it has none.
  func text(in cell: SweepCell) -> String {
    if let reason = reason(in: cell) { return reasons[reason].map(Self.mark) ?? "-" }
    guard let figures = cell.figures else { return "-" }
    return switch metric {
    case .verdict: figures.verdict.words
    case .metric(.breakEvenMonths): figures.withTeam.cell
    case .metric(.billBreakEvenMonths): figures.breakEven.cell
    case .metric(let metric): figures.results.value(of: metric).text(of: metric)
    }
  }
}

extension SweepAxis {
  /// A value of the axis for people: `50,000`, `5%`, `10,000/day`.
  func words(_ value: Double) -> String {
    monthlyWords(value) + (definition.unit == .callsPerMonth && period != .month ? "/\(period.rawValue)" : "")
  }

  /// A value of the parameter for people, calls by the month.
  fileprivate func monthlyWords(_ value: Double) -> String {
    definition.unit == .callsPerMonth ? FigureText.calls(value) : FigureText.text(value, definition.unit)
  }

  /// A value with the digits that goal-seek has found, rounded away from the change that it is at: `498,232.2`.
  fileprivate func words(_ value: Double, up: Bool) -> String {
    (definition.isWhole
      ? FigureText.count(value) : FigureText.significant(value, definition.unit, up: up))
      + (definition.unit == .callsPerMonth && period != .month ? "/\(period.rawValue)" : "")
  }

  /// The flag without its dashes: `output-cut`.
  var name: String { String(definition.flag.dropFirst(2)) }

  /// A value in a column under ``headings``.
  func cell(_ value: Double) -> String {
    definition.unit.traits.isHeading ? FigureText.count(value) : monthlyWords(value)
  }

  /// The two lines above the values: the unit, where the values do not show it, and the name.
  var headings: (unit: String, name: String) {
    if definition.unit == .callsPerMonth { return (period == .month ? "" : "a \(period.rawValue)", name) }
    return (definition.unit.traits.isHeading ? definition.unit.word : "", name)
  }
}

extension Condition {
  /// The condition, with the option that is to be the best one.
  func words(of option: String) -> String {
    relation == .isChosen ? "\(metric.rawValue) is \(option)" : words
  }
}
