extension CourseWalk {
  /// When a lane pays back, as ``Payback`` has it; nil where the months beyond the horizon must be looked at.
  func payback(of lane: Int) -> SampledPayback? {
    let (oneOff, tolerance) = (upfront[lane], tolerance[lane])
    let stop = course.nearStop
    let behind = stop > 0 ? ends[stop - 1, lane] : oneOff
    if behind <= tolerance {
      let last = Int(lastBehind[lane])
      if last >= 0, oneOff > tolerance {
        return .months(max(moment(ofLastBehind: last, lane), course.leadTime))
      }
      if let months = monthsFromNothing(lane, last) { return .months(max(months, 0)) }
    }
    if course.end <= Double(course.horizon) { return ended(lane) }
    return course.horizon < Payback.limit ? nil : .never
  }

  /// When a lane pays back first beyond the horizon.
  func paybackBeyond(of lane: Int) -> SampledPayback {
    let tolerance = tolerance[lane]
    for place in course.near..<max(course.near, course.farStop) {
      let (start, end) = (begin(of: place, lane), ends[place, lane])
      let before = place > 0 ? ends[place - 1, lane] : upfront[lane]
      if before > tolerance, start <= tolerance { return .months(course.spans[place].start) }
      if start > tolerance, end <= tolerance { return .months(crossing(in: place, from: start, to: end)) }
      if start <= tolerance, end < -tolerance { return .months(course.spans[place].start) }
    }
    return course.end <= Double(Payback.limit) ? ended(lane) : .never
  }

  private func ended(_ lane: Int) -> SampledPayback {
    finalSaving[lane] > 0 || course.end <= course.leadTime ? .ended : .never
  }

  /// The last moment at which a lane is behind: within the span that is the last to begin so, or at its end.
  private func moment(ofLastBehind place: Int, _ lane: Int) -> Double {
    let (start, end) = (begin(of: place, lane), ends[place, lane])
    return end > tolerance[lane] ? course.spans[place].end : crossing(in: place, from: start, to: end)
  }

  private func crossing(in place: Int, from start: Double, to end: Double) -> Double {
    course.spans[place].start + course.spans[place].length * (start / (start - end))
  }

  /// The months to the break-even of a lane that is ahead at the end, where nothing is paid up front; nil where nothing was
  /// ever gained.
  private func monthsFromNothing(_ lane: Int, _ last: Int) -> Double? {
    let (oneOff, tolerance) = (upfront[lane], tolerance[lane])
    var best = oneOff
    var (isAhead, firstMonthSaves) = (Double.infinity, false)
    for place in 0..<course.nearStop {
      let (start, end) = (begin(of: place, lane), ends[place, lane])
      best = min(best, start, end)
      if course.spans[place].month == 1, end < start { firstMonthSaves = end < oneOff }
      if isAhead == .infinity, start <= tolerance, end < -tolerance { isAhead = course.spans[place].start }
    }
    guard best < -tolerance || oneOff > tolerance else { return nil }
    let lastBehind = last >= 0 ? moment(ofLastBehind: last, lane) : 0
    if firstMonthSaves, oneOff <= tolerance, lastBehind == 0 { return 0 }
    // With nothing up front it is never behind; it pays back when it first gains.
    let gains = lastBehind == 0 && isAhead < .infinity ? isAhead : 0
    return max(lastBehind, course.leadTime, gains)
  }
}
