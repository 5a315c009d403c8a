/// An axis with its scale and its ticks: the one place where either is computed, for text and SVG alike.
struct AxisLayout {
  /// A place on the axis that is labelled.
  struct Tick: Hashable {
    let value: Double
    /// 0 at the low end of the axis, 1 at the high end.
    let position: Double
    let text: String
  }

  let axis: ChartAxis
  let scale: AxisScale
  let ticks: [Tick]

  /// The axis for some values with `most` ticks at most; `enclosing` moves its ends out to ticks.
  ///
  /// Months 0 to 36 with six ticks at most: 0, 10, 20, 30.
  init(_ axis: ChartAxis, _ values: [Double], most: Int, enclosing: Bool = false) {
    let scale = AxisScale(values, axis.spacing)
    let decades = scale.isLogarithmic ? Self.decades(scale, most: max(most, 2)) : []
    if decades.count >= 2 {
      self.init(
        axis, scale, decades.map { ($0, axis.tick($0.value, $0, largest: $0.value)) })
      return
    }
    let encloses = enclosing && !scale.isLogarithmic
    let limit = max(most, encloses ? 3 : 2)
    guard let step = AxisStep.finest(from: scale.low, to: scale.high, most: limit, enclosing: encloses),
      let multiples = step.multiples(from: scale.low, to: scale.high, enclosing: encloses)
    else {
      self.init(axis: axis, scale: scale, ticks: [])
      return
    }
    let values = multiples.map { step.multiple($0) }
    let largest = values.map(abs).max() ?? 0
    let reach = scale.enclosing(values.first ?? scale.low, values.last ?? scale.high)
    let ticks = values.map { value in
      let text = axis.tick(value, step, largest: largest)
      return Tick(value: value, position: reach.position(value), text: text)
    }
    self.init(axis: axis, scale: reach, ticks: ticks)
  }

  private init(_ axis: ChartAxis, _ scale: AxisScale, _ steps: [(step: AxisStep, text: String)]) {
    let ticks = steps.map {
      Tick(value: $0.step.value, position: scale.position($0.step.value), text: $0.text)
    }
    self.init(axis: axis, scale: scale, ticks: ticks)
  }

  private init(axis: ChartAxis, scale: AxisScale, ticks: [Tick]) {
    self.axis = axis
    self.scale = scale
    self.ticks = ticks
  }

  /// Powers of ten inside a scale, with twice and five times them where there is room: 10k, 20k, 50k, 100k.
  private static func decades(_ scale: AxisScale, most: Int) -> [AxisStep] {
    let exponents = AxisStep.decade(of: scale.low)...AxisStep.decade(of: scale.high)
    func inside(_ mantissas: [Int], every stride: Int) -> [AxisStep] {
      exponents.filter { ($0 - exponents.lowerBound).isMultiple(of: stride) }.flatMap { exponent in
        mantissas.map { AxisStep(mantissa: $0, exponent: exponent) }
      }.filter { $0.value >= scale.low && $0.value <= scale.high }
    }
    let fine = inside([1, 2, 5], every: 1)
    if fine.count <= most { return fine }
    let fits = (1...exponents.count).lazy.map { inside([1], every: $0) }.first { $0.count <= most }
    return fits ?? []
  }

  /// The axis with as many ticks as stand side by side in some room, at least a gap apart.
  static func fitting(
    _ axis: ChartAxis, _ values: [Double], room: Double, gap: Double, measure: (String) -> Double
  ) -> AxisLayout {
    for most in stride(from: 10, to: 2, by: -1) {
      let layout = AxisLayout(axis, values, most: most)
      if layout.spaced(room: room, gap: gap, measure).count == layout.ticks.count { return layout }
    }
    let layout = AxisLayout(axis, values, most: 2)
    let ticks = layout.spaced(room: room, gap: gap, measure)
    return AxisLayout(axis: axis, scale: layout.scale, ticks: ticks)
  }

  /// The ticks whose texts stay clear of the one before them.
  private func spaced(room: Double, gap: Double, _ measure: (String) -> Double) -> [Tick] {
    var end = -Double.infinity
    return ticks.filter { tick in
      let length = measure(tick.text)
      let start = Self.start(tick.position, length, room)
      guard length <= room, start >= end + gap else { return false }
      end = start + length
      return true
    }
  }

  /// Where a text in the middle of a position starts, moved so that it stays within the room.
  static func start(_ position: Double, _ length: Double, _ room: Double) -> Double {
    max(0, min(position * room - length / 2, room - length))
  }
}
