package import CostModel
internal import JSONText
package import UsageLog

/// Two weeks of a log as a scenario file, whose weekly table `margin` shows.
package struct WeeklyFileText {
  private let weeks: [(key: String, week: LoggedWeek)]
  private let weeklyRevenue: Double?

  /// - Parameters:
  ///   - monthlyRevenue: what comes in a month, in US dollars, of which a week has its days' part; nil where nobody said.
  package init(this: LoggedWeek, last: LoggedWeek, monthlyRevenue: USD?) {
    weeks = [("thisWeek", this), ("lastWeek", last)]
    weeklyRevenue = monthlyRevenue.map { $0.value * 7 / UsagePeriods.usualMonth }
  }

  /// The text of the file.
  package var text: String {
    let parts = weeks.map { key, week in
      let members = figures(of: week).map {
        "      \(StatedText.string($0.0.rawValue)): \(StatedText.string($0.1))"
      }
      return "    // \(week.days.lowerBound) to \(week.days.upperBound)\n    \(StatedText.string(key)): {\n"
        + members.joined(separator: ",\n") + "\n    }"
    }
    return "// What a log shows of two weeks, for the weekly table of ftcalc margin.\n{\n  \"economics\": {\n"
      + parts.joined(separator: ",\n") + "\n  }\n}\n"
  }

  private func figures(of week: LoggedWeek) -> [(Week.Figure, String)] {
    func money(_ value: Double) -> String { "$" + "\((value * 1e6).rounded() / 1e6)" }
    func share(_ value: Double) -> String { "\((value * 1e6).rounded() / 1e4)%" }
    var figures: [(Week.Figure, String)] = []
    if let cost = week.cost { figures.append((.cost, money(cost.value))) }
    if let users = week.activeUsers { figures.append((.activeUsers, "\(users)")) }
    if let hits = week.cacheHitRate { figures.append((.cacheHitRate, share(hits))) }
    if let small = week.smallModelShare { figures.append((.smallModelShare, share(small))) }
    guard let weeklyRevenue, weeklyRevenue > 0, let cost = week.cost else { return figures }
    figures.append((.revenue, money(weeklyRevenue)))
    figures.append((.grossMargin, share(1 - cost.value / weeklyRevenue)))
    if let dearest = week.dearestFifthShare {
      // All users are taken to pay alike, so a fifth of them pays a fifth.
      figures.append((.topCustomersShare, share(dearest * cost.value / (weeklyRevenue / 5))))
    }
    return figures
  }
}
