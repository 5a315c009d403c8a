internal import CostModel
internal import JSONText

extension [DecisionTurn] {
  /// How many turn and which, and how many fail either way, as sentences.
  var summary: String {
    let (turning, failing) = (filter(\.turns), filter { !$0.turns && $0.after.status == .fails })
    let all = FigureText.counted(count, "decision")
    var words =
      turning.isEmpty
      ? "None of \(all) turns."
      : "\(FigureText.counted(turning.count, "decision")) of \(count) "
        + "\(turning.count == 1 ? "turns" : "turn"): \(turning.names)."
    if !failing.isEmpty {
      words +=
        " \(FigureText.counted(failing.count, "decision")) \(failing.count == 1 ? "fails" : "fail") with the file as without it: \(failing.names)."
    }
    let held = filter { !$0.heldBack.isEmpty }
    if !held.isEmpty {
      words +=
        " \(FigureText.counted(held.count, "decision")) \(held.count == 1 ? "needs" : "need") a price of the file that is not used: \(held.names)."
    }
    return words
  }

  private var names: String { map { $0.after.name.escaped(limit: 200) }.joined(separator: ", ") }

  /// Each with how it stands without the file and with it, and why it cannot be used.
  var table: Grid {
    let notes = map(\.note)
    let hasNotes = notes.contains { !$0.isEmpty }
    return Grid(
      columns: [.init("decision"), .init("without"), .init("with"), .init("turns")]
        + (hasNotes ? [.init("because")] : []),
      rows: zip(self, notes).map { decision, note in
        [
          decision.after.name.escaped(limit: 200), decision.before.status.rawValue,
          decision.after.status.rawValue, decision.turns ? "yes" : "no",
        ] + (hasNotes ? [note] : [])
      })
  }
}

extension DecisionTurn {
  /// Why it cannot be used, or at what prices it was held.
  fileprivate var note: String {
    if let problem = after.problems.first { return problem.message }
    if let problem = before.problems.first { return "without it: \(problem.message)" }
    return isBeforeRecorded ? "without it: at the prices that it records" : ""
  }

  /// What the file moves of it, and which of its prices are not used, as sentences.
  var words: [String] {
    let name = after.name.escaped(limit: 200)
    let prices = moved.isEmpty ? "" : " by \(moved.joined(separator: ", "))"
    let moves = moves.map { move in
      "\(move.metric.rawValue) from \(move.then.text(of: move.metric)) to \(move.now.text(of: move.metric))"
    }
    return (moves.isEmpty ? [] : ["\(name) moves\(prices): \(moves.joined(separator: "; "))."])
      + heldBack.compactMap(\.doubtWords).map { "\(name): \($0)" }
  }
}
