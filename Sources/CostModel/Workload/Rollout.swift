/// How traffic moves from today's model to an option: a wait, then a ramp, and a share that never moves.
struct Rollout: Sendable {
  /// Months in which today's model carries everything.
  let leadTime: Double
  /// How the moving traffic climbs after the wait; afterwards all of it.
  let ramp: Ramp
  /// The share that stays on today's model for good.
  let keptOnApi: Share

  /// All of the traffic from the first day on.
  static let atOnce = Rollout(leadTime: 0, ramp: .none, keptOnApi: .zero)

  /// Whether all of the traffic moves on the first day.
  var isAtOnce: Bool { leadTime <= 0 && ramp.isEmpty && keptOnApi.value == 0 }

  /// The share of all calls that the option carries once the ramp is over.
  var fullShare: Double { keptOnApi.rest }

  /// The share of all calls that the option carries at a time; nil while only today's model runs.
  func share(at time: Double) -> Double? {
    guard time >= leadTime else { return nil }
    return ramp.share(after: time - leadTime).value * fullShare
  }

  /// Whether the share changes as months begin and at no other time.
  var isWhole: Bool { leadTime == leadTime.rounded() && ramp.ends.allSatisfy { $0 == $0.rounded() } }

  /// The times within a month at which the share changes; none where it changes as months begin.
  var events: [Double] {
    isWhole ? [] : [leadTime] + ramp.ends.map { leadTime + $0 }
  }
}
