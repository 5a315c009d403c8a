/// How traffic moves from today's model to an option: a wait, then a ramp, and a share that never moves.
struct Rollout: Sendable {
  /// Months in which today's model carries everything.
  let leadTime: Double
  /// Shares of the moving traffic in the months after the wait; afterwards all of it.
  let ramp: [Share]
  /// The share that stays on today's model for good.
  let keptOnApi: Share

  /// All of the traffic from the first day on.
  static let atOnce = Rollout(leadTime: 0, ramp: [], keptOnApi: .zero)

  /// Whether all of the traffic moves on the first day.
  var isAtOnce: Bool { leadTime <= 0 && ramp.isEmpty && keptOnApi.value == 0 }

  /// The share of all calls that the option carries once the ramp is over.
  var fullShare: Double { keptOnApi.rest }

  /// The share of all calls that the option carries at a time; nil while only today's model runs.
  func share(at time: Double) -> Double? {
    guard time >= leadTime else { return nil }
    let month = Int(time - leadTime + 1e-9)
    return month < ramp.count ? ramp[month].value * fullShare : fullShare
  }

  /// Whether the share changes as months begin and at no other time.
  var isWhole: Bool { leadTime == leadTime.rounded() }

  /// The times within a month at which the share changes; none where it changes as months begin.
  var events: [Double] {
    isWhole ? [] : (0...ramp.count).map { leadTime + Double($0) }
  }
}
