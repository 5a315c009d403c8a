internal import CostModel
internal import JSONText
package import UsageLog

extension UsageSummary {
  /// What is said of calls whose time cannot be read.
  ///
  /// - Parameter day: the day on whose prices they are priced.
  func timeWarnings(asOf day: CalendarDate) -> [String] {
    var words = leftOutWarnings
    let calls = totals.callsWithoutTime
    // A log without any time is said to be one by the days that it lacks.
    guard calls > 0, calls < totals.calls || !unreadableTimes.isEmpty || !periodPlaces.isEmpty else {
      return words
    }
    let periods = periodPlaces.map { keys[$0] }.joined(separator: " and ")
    let effect = periods.isEmpty ? "" : ", in no \(periods)"
    words.append(
      "\(FigureText.counted(calls, "call")) without a readable time\(firstUnreadable), priced as of \(day)\(effect)."
    )
    return words
  }

  /// That calls without a time are left out where one is asked for.
  package var leftOutWarnings: [String] {
    guard withoutTime > 0 else { return [] }
    let place = totals.callsWithoutTime > 0 ? "" : firstUnreadable
    return [
      "\(FigureText.counted(withoutTime, "call")) without a readable time\(place), left out: a choice of days asks for one."
    ]
  }

  /// Where the first one stands, behind what it is.
  package var firstUnreadable: String {
    unreadableTimes.first.map { " (the first at \($0.place))" } ?? ""
  }

  /// What is said of names that the options give and no record has.
  package var choiceWarnings: [String] {
    unmetPaths.map { map in
      "No record has a value at \(map.path.quoted), where --map says that \(map.field) stands."
    } + unmetValues.map(\.words)
  }
}

extension UnmetValue {
  /// That no call has it, and what calls have instead.
  var words: String {
    let next =
      nearest.isEmpty
      ? names.isEmpty ? "." : "; the log has \(names.map(\.quoted).joined(separator: ", "))."
      : "; did you mean \(nearest.map(\.quoted).joined(separator: " or "))?"
    return "No call has \(value.quoted) as its \(key.escaped(limit: 40))\(next)"
  }
}

extension BrokenRecord {
  /// Where it stands: `calls.jsonl:7:31`.
  var place: String { "\(file.escaped(limit: 200)):\(line):\(column)" }
}

extension UsageSummary {
  /// What must not be missed of the calls of a weekly table.
  package var weeklyWarnings: [String] {
    let calls = totals.callsWithoutTime
    let time =
      calls > 0
      ? [
        "\(FigureText.counted(calls, "call")) without a readable time\(firstUnreadable), left out: they are of no week."
      ]
      : leftOutWarnings
    return time + choiceWarnings
  }
}
