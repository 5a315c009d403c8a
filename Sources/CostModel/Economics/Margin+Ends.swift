extension Margin {
  /// The least and the most of the results over the ranges of the inputs.
  public struct Ends: Sendable, Hashable {
    /// The two ends of one result.
    public struct Bounds: Sendable, Hashable {
      /// The smallest; nil where nothing comes in somewhere within the ranges, so that a margin has no least.
      public let low: Double?
      /// The largest; nil where nothing comes in somewhere within the ranges, so that a share has no most.
      public let high: Double?

      /// Whether they differ.
      public var isRange: Bool { low != high || low == nil }
    }

    /// The ends of each result.
    public let ends: [Figure: Bounds]
    /// Whether inputs were too many for all corners to be looked at, so that a draw may lie beyond.
    public let isSought: Bool
  }
}

extension Margin.Ends {
  /// The ends under an option, under today's model where that is nil; nil where nothing that plays a part is a range.
  init?(
    _ economics: PlacedEconomics, _ study: Study?, _ inputs: Inputs, option: Int?
  ) throws(ScenarioError) {
    var idle: Set<ParameterGroup> = [.time]
    // What tuning, machines and a router take is in no bill of a model as it comes.
    if option == nil, study.map({ $0.today.kind == .api }) ?? true {
      idle.formUnion([.oneOff, .recurring, .tuned, .alternative, .machine, .routing, .verdict])
    }
    let slots = inputs.rangedSlots.filter { slot in
      slot >= registry.all.count || !idle.contains(inputs.definition(at: slot).group)
    }
    guard !slots.isEmpty else { return nil }
    var search = MarginEndSearch(economics, study, inputs, option: option)
    try search.run(over: slots)
    ends = search.bounds
    isSought = !search.looksAtAll(of: slots)
    guard ends.values.contains(where: \.isRange) else { return nil }
  }
}

/// The search for the ends of all results of plans over the ranges of the inputs.
///
/// All corners where they are few. Else all numbers of one parameter are moved together, since more calls, tokens or fees of
/// any plan never raise what another leaves, and the users of each plan alone; the ends are those of the corners to which
/// that points.
private struct MarginEndSearch {
  /// So many corners are looked at, counted by the kinds of users that each has.
  private static let workLimit = 16_384
  /// So many ranged inputs are combined in full at most: 1,024 corners.
  private static let exactLimit = 10

  let economics: PlacedEconomics
  let study: Study?
  let inputs: Inputs
  let option: Int?
  private var found: [Margin.Figure: (low: Double, high: Double)] = [:]

  init(_ economics: PlacedEconomics, _ study: Study?, _ inputs: Inputs, option: Int?) {
    self.economics = economics
    self.study = study
    self.inputs = inputs
    self.option = option
  }

  /// Whether every corner of some inputs is looked at.
  func looksAtAll(of slots: [Int]) -> Bool {
    let kinds = economics.plans.reduce(0) { $0 + $1.cohorts.count }
    return slots.count <= Self.exactLimit && (1 << slots.count) * max(8, kinds) <= Self.workLimit
  }

  /// What was found, as far as it is a number.
  var bounds: [Margin.Figure: Margin.Ends.Bounds] {
    found.mapValues { ends in
      .init(low: ends.low.isFinite ? ends.low : nil, high: ends.high.isFinite ? ends.high : nil)
    }
  }

  mutating func run(over slots: [Int]) throws(ScenarioError) {
    _ = try look(at: inputs.likely)
    guard !looksAtAll(of: slots) else {
      for corner in 0..<(1 << slots.count) {
        var point = inputs.likely
        for (bit, slot) in slots.enumerated() { put(slot, isHigh: corner >> bit & 1 == 1, in: &point) }
        _ = try look(at: point)
      }
      return
    }
    let users = registry.economics.users.slot
    let groups = Dictionary(grouping: slots) { inputs.slot(at: $0) == users ? -$0 - 1 : inputs.slot(at: $0) }
    var isRaised: [Margin.Figure: [(slots: [Int], byHigh: Bool)]] = [:]
    for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
      let (low, high) = (
        try look(at: moved(group, isHigh: false)), try look(at: moved(group, isHigh: true))
      )
      for figure in Margin.Figure.allCases {
        guard let before = low[figure], let after = high[figure], before != after else { continue }
        isRaised[figure, default: []].append((group, before < after))
      }
    }
    for ways in isRaised.values {
      for isLargest in [false, true] {
        var point = inputs.likely
        for way in ways {
          for slot in way.slots { put(slot, isHigh: way.byHigh == isLargest, in: &point) }
        }
        _ = try look(at: point)
      }
    }
  }

  private func put(_ slot: Int, isHigh: Bool, in point: inout Point) {
    guard let spread = inputs.spreads[slot] else { return }
    point.values[slot] = isHigh ? spread.high : spread.low
  }

  private func moved(_ slots: [Int], isHigh: Bool) -> Point {
    var point = inputs.likely
    for slot in slots { put(slot, isHigh: isHigh, in: &point) }
    return point
  }

  /// The results at a point; where nothing comes in a margin is below every number, and a share above.
  private mutating func look(at point: Point) throws(ScenarioError) -> [Margin.Figure: Double] {
    let evaluation = try MarginEvaluation(of: economics, study, at: point)
    let plans =
      option.map { evaluation.options.indices.contains($0) ? evaluation.options[$0] : nil }
      ?? evaluation.today
    guard let plans else { return [:] }
    var values: [Margin.Figure: Double] = [:]
    for figure in Margin.Figure.allCases {
      let value = plans.value(of: figure) ?? (figure.isBetterAbove ? -.infinity : .infinity)
      values[figure] = value
      let known = found[figure] ?? (value, value)
      found[figure] = (min(known.low, value), max(known.high, value))
    }
    return values
  }
}

extension Margin.Figure {
  /// Whether more of it is better.
  var isBetterAbove: Bool {
    switch self {
    case .grossMargin, .marginP90: true
    case .costPerUser, .shareOfRevenue: false
    }
  }
}
