import TestSupport
import Testing

@testable import CostModel

/// Draws side by side come to what each comes to alone, month by month.
@Suite struct CourseWalkTests {
  private static let horizon = 30

  /// What a move comes to alone.
  private static func expected(_ move: Move) -> (saving: Double, npv: Double, found: BreakEven) {
    var walk = MoveWalk(move)
    let search = Payback(
      oneOff: walk.upfront, saving: MonthlyUSD(move.saving), leadTime: move.leadTime, end: move.end,
      horizon: Double(horizon))
    var worth = Worth<Double>(-walk.upfront, at: move.discountRate)
    var months = MonthlySavings<Double>()
    for span in Timeline(months: horizon, events: move.events).spans {
      let (saving, atOnce) = walk.take(span)
      months.take(span, saving, atOnce: atOnce) { worth.add($0) }
    }
    return (move.saving, worth.value, move.breakEvens(of: [search])[0])
  }

  /// Puts eight moves that are like one through a walk, and compares each with itself alone.
  private static func check(_ likely: Move, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let moves = (0..<Draws.scalarCount).map { _ in
      var move = likely
      // Shares of 1 stay what they are at most, and what is nothing stays nothing.
      move.forEachNumber { $0 *= .random(in: 0.7...1, using: &generator) }
      return move
    }
    let course = Course(of: likely, horizon: horizon, hasEnded: false)
    var numbers = LaneColumn<Draws>(likely.numbers.count)
    for (lane, move) in moves.enumerated() {
      for (place, number) in move.numbers.enumerated() { numbers[place, lane] = number }
    }
    var walk = CourseWalk(along: course)
    walk.walk(numbers, spans: course.near, endingAt: course.nearStop)
    let found = moves.indices.map { walk.payback(of: $0) }
    let (saving, worth) = (walk.saving, walk.worth)
    walk.walk(numbers, spans: course.farStop, endingAt: course.farStop)
    let isTooSmall = walk.isTooSmall(numbers)
    for (lane, move) in moves.enumerated() {
      let alone = expected(move)
      let scale = abs(alone.npv) + abs(walk.upfront[lane]) + 1e3
      #expect(abs(saving[lane] - alone.saving) <= 1e-11 * scale)
      #expect(abs(worth[lane] - alone.npv) <= 1e-11 * scale)
      #expect(isTooSmall[lane] == move.isTooSmall)
      let payback = found[lane] ?? walk.paybackBeyond(of: lane)
      switch alone.found {
      case .immediate: #expect(payback == .months(0))
      case .paysBack(let months): #expect(abs(payback.months - months.value) <= 1e-7 * max(1, months.value))
      case .afterEndOfLife: #expect(payback == .ended)
      default: #expect(payback == .never)
      }
    }
  }

  private static let machine: [String: String] = [
    "calls": "90k", "growth": "9%", "input": "1200", "output": "80", "hostCapacity": "900",
    "teamHours": "20", "hourlyRate": "100", "discountRate": "10%",
  ]

  @Test(
    arguments: [
      ["hostMonthly": "40"], ["hostMonthly": "40", "leadTime": "2", "keptOnApi": "20%"],
      ["hostPurchase": "900", "hostLife": "9"], ["hostPurchase": "900", "hostLife": "500"],
      ["hostPurchase": "900", "hostLife": "1", "leadTime": "1.5"], ["hostPurchase": "900"],
      ["hostPurchase": "900", "hostLife": "7", "priceChange": "-20%", "growth": "-9%", "keptOnApi": "30%"],
    ] as [[String: String]])
  func `machines that are rented or bought`(texts: [String: String]) throws {
    for seed in 1...8 as ClosedRange<UInt64> {
      for likely in try Self.moves(Self.machine.merging(texts) { $1 }, "host:custom", ramp: [0.2, 0.6]) {
        Self.check(likely, seed: seed)
      }
    }
  }

  @Test(arguments: [
    "host:vps", "host:modal-l40s", "host:runpod-h100-sxm", "ft:bedrock/nova-2-lite", "ft:azure/gpt-4.1-mini",
    "mix:ft:bedrock/nova-2-lite=60%+host:vps=40%", "cascade:openai/gpt-5.4-mini+openai/gpt-5.4",
  ])
  func `options of each kind`(option: String) throws {
    var texts = ["calls": "300k", "growth": "4%", "input": "1200", "output": "80", "upfront": "3000"]
    if option.hasPrefix("cascade") { texts["escalation"] = "20%" }
    for (index, more) in [[:], ["priceChange": "-15%", "leadTime": "1.4"], ["keptOnApi": "40%"]].enumerated()
    {
      for likely in try Self.moves(texts.merging(more) { $1 }, option, ramp: index == 1 ? [0.5] : []) {
        Self.check(likely, seed: UInt64(index))
      }
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `features that share a host and move one after the other`(seed: UInt64) throws {
    let texts = ["input": "900", "output": "90", "upfront": "900", "calls": "90k"]
    func flow(_ more: [String: String]) throws -> Flow {
      try Self.moves(texts.merging(more) { $1 }, "ft:bedrock/nova-2-lite", ramp: [0.5])[0].flows[0]
    }
    for bought in [["hostMonthly": "70"], ["hostPurchase": "800", "hostLife": "8"]] {
      let host = try Self.moves(Self.machine.merging(bought) { $1 }, "host:custom", ramp: [])[0].flows[0]
        .option
      let (first, second) = (try flow(["leadTime": "1"]), try flow(["leadTime": "3", "growth": "6%"]))
      let stays = Flow(
        calls: 5e4, billedCalls: 6e4, growth: 0.01, priceChange: 0, today: first.today, moves: false,
        option: first.today)
      let move = Move(
        flows: [first, second, stays],
        hosts: [
          Move.Host(billing: host, guests: [(flow: 0, load: 1), (flow: 1, load: 0.5)]),
          Move.Host(billing: host, guests: []),
        ], once: (900, 20), discountRate: 0.1, judged: (6, 12))
      Self.check(move, seed: seed)
    }
  }

  /// The moves to an option, from today's model and, where it has machines, from it.
  private static func moves(_ texts: [String: String], _ option: String, ramp: [Double]) throws -> [Move] {
    let scenario = try CompleteScenario.stated(texts, model: "openai/gpt-5.4", with: [option], ramp: ramp)
    let study = try Study(scenario, in: PriceBook.sharedEmbedded.get())
    let move = try study.move(to: study.offers[0], at: study.scenario.inputs.likely).counted
    var back = move
    back.flows[0].today = move.flows[0].option
    return [move, back]
  }
}
