/// What stays the same from draw to draw of a move: its months, the machines along them, and where its numbers stand.
final class Course: Sendable {
  /// The spans of the months that a break-even is searched for in, those to the horizon first.
  let spans: [Timeline.Span]
  /// How many of them lie before the horizon.
  let near: Int
  /// How many of those begin before everything has ended.
  let nearStop: Int
  /// How many of all begin before everything has ended.
  let farStop: Int
  /// In the order of the months; the last stands for month 1 once everything has moved.
  let stretches: [Stretch]
  let machines: MachineLines
  let places: CoursePlaces
  /// The sizes of the machines that come in several, line by line.
  let sizes: [MachineSizes?]
  /// Line by line of the machines that are paid by the month.
  let traits: [MachineTraits]
  /// How the machines of each line are used, line by line in each stretch.
  let uses: [Stretch.Use]
  /// Whether any are bought.
  let buys: Bool
  /// Whether there are any machines.
  let hasMachines: Bool
  /// Whether it is known of any how many calls they carry at most.
  let isMeasured: Bool
  /// Whether nothing is paid in a stretch that is not paid today.
  let isIdle: [Bool]
  /// Months until the first flow moves.
  let leadTime: Double
  /// When everything has ended, in months after the start; infinite where something goes on.
  let end: Double
  /// The months looked ahead.
  let horizon: Int
  /// Whether what it moves to has ended by the start.
  let hasEnded: Bool

  init(of move: Move, horizon: Int, hasEnded: Bool) {
    let spans = Timeline(months: max(horizon, Payback.limit), events: move.events).spans
    func count(before time: Double) -> Int { spans.firstIndex { $0.start >= time } ?? spans.count }
    self.spans = spans
    self.horizon = horizon
    self.hasEnded = hasEnded
    (leadTime, end) = (move.leadTime, move.end)
    near = count(before: Double(horizon))
    nearStop = count(before: min(end, Double(horizon)))
    farStop = count(before: min(end, Double(Payback.limit)))
    let machines = MachineLines(of: move)
    self.machines = machines
    stretches = [Stretch](spans, of: move, machines) + [Stretch(firstMonthOf: move, machines)]
    places = CoursePlaces(of: move, machines)
    sizes = machines.fleets.map { move.billing(of: $0.payer).fleets[$0.place].sizes }
    traits = machines.fleets.map { MachineTraits($0, of: move) }
    uses = stretches.flatMap(\.fleets)
    buys = traits.contains(where: \.isBought)
    hasMachines = !traits.isEmpty || !machines.windows.isEmpty
    isMeasured = places.fleets.contains { !$0.fastest.isEmpty }
    isIdle = stretches.map(\.isIdle)
  }

  /// How many stretches begin before a span.
  func stretches(before span: Int) -> Int {
    stretches.dropLast().prefix { $0.spans.lowerBound < span }.count
  }
}
