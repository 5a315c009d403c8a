/// What a walk along the spans of a course has found so far: how far an option is behind, and when it caught up.
///
/// Moments that did not come are infinite.
struct PaybackWalk<Number: Lanes>: Sendable {
  let oneOff: Number
  /// What is taken as nothing.
  let tolerance: Number
  /// How far the option is behind, in US dollars.
  private(set) var behind: Number
  /// The smallest that ever was.
  private(set) var best: Number
  /// Spans from this moment on are looked at.
  private(set) var from = -1e-12
  /// Spans before this moment are.
  private(set) var stop: Double
  /// The last moment at which the option was behind.
  private(set) var lastBehind = Number.zero
  /// The first moment at which it was not, or began to gain.
  private(set) var firstAhead = Number(repeating: .infinity)
  /// Saving a month just before the end of the walk or of the option.
  private(set) var finalSaving = Number.zero
  /// The moment since which the option costs more than the baseline.
  private(set) var turned = Number(repeating: .infinity)
  /// How much more a month it costs from that moment on, in US dollars.
  private(set) var turnedBy = Number.zero
  /// The moment since which the option is behind after it was ahead.
  private(set) var fellBehind = Number(repeating: .infinity)
  /// Whether the first month is ahead of the sum up front.
  private(set) var firstMonthSaves = Number.Mask(repeating: false)

  /// A walk at its start.
  init(oneOff: Number, until stop: Double) {
    self.oneOff = oneOff
    tolerance = (oneOff.magnitudes.most(Number(repeating: 1)) .* Number(repeating: 1e-9))
    (behind, best) = (oneOff, oneOff)
    self.stop = stop
  }

  /// Makes it ready for the months beyond the horizon.
  mutating func goOn(from: Double, until stop: Double) {
    (self.from, self.stop) = (from, stop)
    firstAhead = Number(repeating: .infinity)
  }

  /// Takes a span in, what the option saves a month within it, and what it saves as it begins.
  @inline(__always)
  mutating func take(_ span: Timeline.Span, _ saving: Number, atOnce: Number = .zero) {
    guard span.start < stop else { return }
    if (.!(atOnce .== 0)).isAny { jump(by: atOnce, at: span.start) }
    let before = behind
    behind .-= saving .* Number(repeating: span.length)
    best = best.least(behind)
    finalSaving = saving
    note(saving, turningAt: span.start)
    if span.month == 1 {
      let gains = .zero .< saving
      firstMonthSaves = ((gains .& (behind .< oneOff)) .| (.!gains .& firstMonthSaves))
    }
    let isBehind = tolerance .< behind
    let wasBehind = tolerance .< before
    lastBehind.replace(with: Number(repeating: span.end), where: isBehind)
    let crosses = wasBehind .& .!isBehind
    if crosses.isAny {
      let way = before ./ (before .- behind)
      note(aheadSince: Number(repeating: span.start) .+ Number(repeating: span.length) .* way, where: crosses)
    }
    let gains = .!isBehind .& .!wasBehind .& (behind .< .zero .- tolerance) .& (firstAhead .== .infinity)
    firstAhead.replace(with: Number(repeating: span.start), where: gains)
    let startsAhead = oneOff .< .zero .- tolerance
    if startsAhead.isAny { noteFall(in: span, from: before, where: startsAhead) }
  }

  /// Takes in what the option saves at one moment, below zero where machines are bought for it.
  private mutating func jump(by saving: Number, at moment: Double) {
    let before = behind
    behind .-= saving
    best = best.least(behind)
    note(
      aheadSince: Number(repeating: moment), where: (tolerance .< before) .& .!(tolerance .< behind))
  }

  private mutating func note(aheadSince moment: Number, where crosses: Number.Mask) {
    lastBehind.replace(with: moment, where: crosses)
    firstAhead.replace(with: moment, where: crosses .& (firstAhead .== .infinity))
  }

  /// Notes since when the option costs more than the baseline.
  @inline(__always)
  private mutating func note(_ saving: Number, turningAt moment: Double) {
    let loses = saving .< 0
    let turns = loses .& (turned .== .infinity)
    turned.replace(with: Number(repeating: moment), where: turns)
    turnedBy.replace(with: .zero .- saving, where: turns)
    turned.replace(with: Number(repeating: .infinity), where: .!loses)
  }

  /// Notes when an option that is ahead from the start falls behind.
  private mutating func noteFall(in span: Timeline.Span, from before: Number, where startsAhead: Number.Mask)
  {
    let isBehind = .zero .< behind
    let falls = startsAhead .& isBehind .& .!(.zero .< before)
    let way = before ./ (before .- behind)
    fellBehind.replace(
      with: Number(repeating: span.start) .+ Number(repeating: span.length) .* way, where: falls)
    fellBehind.replace(with: Number(repeating: .infinity), where: startsAhead .& .!isBehind)
  }
}
