internal import CostModel
internal import JSONText

extension Sensitivity {
  /// What is looked at, and what it is.
  var titleWords: String {
    "\(metric.rawValue) of \(row.offer.id.escaped(limit: 80)): \(likely.text(of: metric)), \(row.verdict.words)"
  }

  /// Which inputs can turn the verdict alone, in one sentence.
  var verdictWords: String {
    let names = bars.filter(flips).map(\.title)
    guard !bars.isEmpty else { return "No input is a range, so there is nothing to move; give low..high." }
    guard !names.isEmpty else {
      return "No input turns the verdict alone: it is \(row.verdict.words) at every end."
    }
    return "\(names.joined(separator: ", ")) \(names.count == 1 ? "turns" : "turn") the verdict alone."
  }

  /// The inputs that move nothing, in one sentence; empty without any.
  var idleWords: String {
    let idle = bars.filter(isIdle).map(\.title)
    return idle.isEmpty ? "" : "Nothing here hangs on \(idle.joined(separator: ", "))."
  }

  /// The inputs that move something.
  var moving: [Bar] { bars.filter { !isIdle($0) } }

  /// What an end says: the verdict where it turns, and what is best where that changes.
  func turns(at end: End) -> String {
    let verdict = end.verdict == row.verdict ? "" : end.verdict.words
    guard end.best != comparison.best(lookingAt: row)?.offer.id else { return verdict }
    let best = "best: " + (end.best ?? "stay").escaped(limit: 80)
    return verdict.isEmpty ? best : "\(verdict); \(best)"
  }

  /// How the table is read, and what every answer of the program says below it.
  var footWords: [String] {
    comparison.remarkWords(on: row) + orderWords
      + [Metric.monthWords([metric]) ?? "", comparison.priceAgeWords].filter {
        !$0.isEmpty
      }
  }

  /// In which order the inputs stand, and which are not among them.
  var orderWords: [String] {
    [
      moving.isEmpty
        ? ""
        : "Each input goes from one end of its range to the other, the rest at their likely values; those that move the "
          + "result most stand first.", idleWords,
    ].filter { !$0.isEmpty }
  }
}

extension Sensitivity.Bar {
  /// The input by its flag, with the option that it is one of.
  var title: String { number.title(of: owner) }

  /// An end of its range.
  func text(_ value: Double) -> String { number.definition.unit.text(value) }
}
