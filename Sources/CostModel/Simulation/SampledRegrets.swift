/// What each choice is worth at some draws, and how much less that is than the best one.
struct SampledRegrets: ~Copyable {
  private let draws: Int
  private let groups: Int
  /// What each choice is worth at the horizon, discounted, draw by draw; to stay is worth nothing.
  private var worths: LaneColumn<Draws>
  /// How often each choice does not carry the calls.
  private(set) var tooSmall: [Int]

  /// Room for so many choices beside staying.
  init(choices: Int, draws: Int) {
    self.draws = draws
    groups = LaneColumn<Draws>.groups(draws)
    worths = LaneColumn(choices * groups)
    tooSmall = [Int](repeating: 0, count: choices)
    // Where there is no draw, staying is the best.
    for choice in 0..<choices where groups > 0 {
      worths[(choice + 1) * groups - 1] = Draws(repeating: -.infinity)
    }
  }

  /// Takes in what a choice comes to at a draw.
  @inline(__always)
  mutating func take(_ result: SampledMove, of choice: Int, at draw: Int) {
    worths[number: choice * groups * Draws.laneCount + draw] = result.isTooSmall ? -.infinity : result.npv
    if result.isTooSmall { tooSmall[choice] += 1 }
  }

  /// For each choice, staying last, how much less it is worth than the best one, summed up in US dollars, and how often it is
  /// that.
  ///
  /// - Parameter looked: the choice that is looked at; of those that are worth the same, rounding aside, it comes behind
  ///   staying and before the others, as in ``Comparison/best(lookingAt:)``.
  func sums(lookingAt looked: Int?) -> (regrets: [Double], bests: [Int]) {
    let choices = tooSmall.count
    var regrets = [Draws](repeating: .zero, count: choices + 1)
    var bests = regrets
    let margin = Draws(repeating: 1e-9)
    for group in 0..<groups {
      var (best, place) = (Draws.zero, Draws(repeating: Double(choices)))
      func compare(_ choice: Int) {
        let worth = worths[choice * groups + group]
        let isBetter = margin .< worth .- best
        best.replace(with: worth, where: isBetter)
        place.replace(with: Draws(repeating: Double(choice)), where: isBetter)
      }
      if let looked { compare(looked) }
      for choice in 0..<choices { compare(choice) }
      for choice in 0...choices {
        let worth = choice < choices ? worths[choice * groups + group] : .zero
        let isKnown = Draws(repeating: -.greatestFiniteMagnitude) .< worth
        regrets[choice] .+= Draws.zero.replacing(with: best .- worth, where: isKnown)
        bests[choice] .+= Draws.zero.replacing(with: Draws(repeating: 1), where: place .== Double(choice))
      }
    }
    var counts = bests.map { Int($0.sum()) }
    counts[choices] -= groups * Draws.laneCount - draws
    return (regrets.map { $0.sum() }, counts)
  }
}
