extension MonthlyCourse {
  /// What has been paid at the start and by the end of each month, what is paid up front and the team's time included;
  /// nil where no source gives the sum up front.
  ///
  /// $9,000 up front and $400 a month is $9,000 at the start and $9,800 after two months.
  public var costSoFar: [USD?] {
    var baseline = atStart.value
    return [isOfToday ? atStart : upfrontWithTeam.map { $0 + atStart }]
      + months.map { month in
        baseline += month.baseline.value
        if isOfToday { return USD(baseline) }
        // What was saved so far less what was paid up front is what it has cost less than today's model.
        return (month.option?.withTeam).map { USD(baseline - $0.cumulative.value) }
      }
  }

  /// What has been paid at a place in the months, 2.5 being halfway through the third; nil outside all of them.
  public func cost(at place: Months) -> USD? {
    let costs = costSoFar
    guard place.value >= 0, place.value <= Double(costs.count - 1) else { return nil }
    let before = Int(place.value)
    guard let one = costs[before] else { return nil }
    guard costs.indices.contains(before + 1), let other = costs[before + 1] else { return one }
    return USD(one.value + (other.value - one.value) * (place.value - Double(before)))
  }
}
