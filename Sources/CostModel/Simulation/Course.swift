/// What stays the same from draw to draw of a move: its months, and the machines along them.
struct Course: Sendable {
  /// The spans of the months that a break-even is searched for in, those to the horizon first.
  let spans: [Timeline.Span]
  /// How many of them lie before the horizon.
  let near: Int
  /// How many of those begin before everything has ended.
  let nearStop: Int
  /// How many of all begin before everything has ended.
  let farStop: Int
  let stretches: [Stretch]
  let machines: MachineLines
  /// Months until the first flow moves.
  let leadTime: Double
  /// When everything has ended, in months after the start; infinite where something goes on.
  let end: Double
  /// The months looked ahead.
  let horizon: Int
  /// Whether what it moves to has ended by the start.
  let hasEnded: Bool

  init<Number: BillLanes>(of move: Move<Number>, horizon: Int, hasEnded: Bool) {
    let spans = Timeline(months: max(horizon, Payback.limit), events: move.events).spans
    func count(before time: Double) -> Int { spans.firstIndex { $0.start >= time } ?? spans.count }
    self.spans = spans
    self.horizon = horizon
    self.hasEnded = hasEnded
    (leadTime, end) = (move.leadTime, move.end)
    near = count(before: Double(horizon))
    nearStop = count(before: min(end, Double(horizon)))
    farStop = count(before: min(end, Double(Payback.limit)))
    machines = MachineLines(of: move)
    stretches = [Stretch](spans, of: move, machines)
  }
}
