/// The values of one parameter at which a condition changes between holding and not.
///
/// The condition is looked at on a grid over the range of the axis; between neighbours that differ, the place is halved in
/// until both sides are within ``precision`` of each other, and both are computed. Changes that come in pairs between two
/// points of the grid are not seen.
public struct GoalSeek: Sendable {
  /// One change, with what was computed on both sides of it.
  public struct Change: Sendable {
    /// The cell just below the change.
    public let below: SweepCell
    /// The cell just above it.
    public let above: SweepCell
    /// Whether the condition holds above it; below it is the other way round.
    public let holdsAbove: Bool
  }

  /// What came out.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// It changes at least once.
    case changes
    /// It holds at every value that was looked at.
    case holdsThroughout
    /// It holds at none of the values that were looked at.
    case holdsNowhere
    /// No value that was looked at tells.
    case unknown
  }

  /// The condition.
  public let condition: Condition
  /// What came out.
  public let status: Status
  /// The changes, by rising value.
  public let changes: [Change]
  /// How many values of the grid were looked at.
  public let looked: Int
  /// At how many of them it cannot be told.
  public let untold: Int
  /// Whether the parameter takes whole numbers alone, so that both sides of a change are 1 apart.
  public let isWhole: Bool

  /// The distance of both sides of a change, as a share of the larger; of whole parameters see ``isWhole``.
  public static let precision = 1e-6
  /// The least number of values that are looked at.
  static let leastGrid = 200

  /// Looks for the changes of a condition over the range of a sweep of one parameter; nil for a sweep of two.
  ///
  /// - Parameter runner: carries out the cells of the grid that the sweep does not have.
  public init?(_ condition: Condition, in sweep: Sweep, by runner: some WorkRunner = SerialRunner()) {
    guard let axis = sweep.axes.first, sweep.axes.count == 1 else { return nil }
    let chosen = sweep.option ?? Decision.stay
    func isMet(_ cell: SweepCell) -> Bool? {
      guard let value = cell.figures?.results.value(of: condition.metric) else { return nil }
      switch condition.outcome(value, recorded: nil, chosen: chosen) {
      case .holds, .sought, .withinTolerance: return true
      case .broken: return false
      case .unknown: return nil
      }
    }
    // The cells of the sweep, and those between them, by rising value.
    let values = Set(axis.values)
    let between = axis.refined(to: Self.leastGrid).filter { !values.contains($0) }.map { [$0] }
    let grid = (sweep.cells + sweep.subject.cells(between, by: runner)).sorted {
      $0.values.lexicographicallyPrecedes($1.values)
    }
    let met = grid.map(isMet)
    var changes: [Change] = []
    for place in grid.indices.dropFirst() {
      guard let before = met[place - 1], let after = met[place], before != after else { continue }
      var (below, above) = (grid[place - 1], grid[place])
      while let middle = axis.middle(of: below, above) {
        let cell = sweep.subject.cell([middle])
        // Where it cannot be told in between, the change is no closer than this.
        guard let isMiddle = isMet(cell) else { break }
        if isMiddle == before { below = cell } else { above = cell }
      }
      changes.append(Change(below: below, above: above, holdsAbove: after))
    }
    self.condition = condition
    self.changes = changes
    isWhole = axis.definition.isWhole
    looked = grid.count
    untold = met.count { $0 == nil }
    let known = Set(met.compactMap(\.self))
    status =
      known.isEmpty
      ? .unknown : known.count == 2 ? .changes : known == [true] ? .holdsThroughout : .holdsNowhere
  }
}

extension SweepAxis {
  /// The values with others between them, at equal distances or ratios, so that there are at least so many.
  fileprivate func refined(to least: Int) -> [Double] {
    let parts = (least - 1) / (values.count - 1) + 1
    guard parts > 1 else { return values }
    var refined: [Double] = []
    for (low, high) in zip(values, values.dropFirst()) {
      refined.append(low)
      for part in 1..<parts {
        let share = Double(part) / Double(parts)
        var value =
          spacing == .logarithmic ? low * power(high / low, share) : low + (high - low) * share
        if definition.isWhole { value = value.rounded(.down) }
        if let last = refined.last, value > last, value < high { refined.append(value) }
      }
    }
    return refined + values.suffix(1)
  }

  /// A value between two cells; nil where they are as close as is looked for.
  fileprivate func middle(of below: SweepCell, _ above: SweepCell) -> Double? {
    guard let low = below.values.first, let high = above.values.first else { return nil }
    if definition.isWhole { return high - low > 1 ? ((low + high) / 2).rounded(.down) : nil }
    let span = (values.last ?? high) - (values.first ?? low)
    // Beside 0 a share of the value would never be reached.
    let wanted = max(GoalSeek.precision * max(abs(low), abs(high)), GoalSeek.precision * 1e-6 * span)
    // A flag can say it, so that whoever doubts it can run it.
    let middle = Rounding.significant(low + (high - low) / 2)
    return high - low > wanted && middle > low && middle < high ? middle : nil
  }
}
