import TestSupport
import Testing

@testable import CostModel

/// Features evaluated one by one, with their hosts and what is paid once, add up to all of them together.
@Suite struct FeatureSumTests {
  /// Features that go to options of their own, stay, or share a machine, and what each is alone.
  private struct Drawn {
    var together = Statement()
    /// The features that go to no host, each as a task of its own; nil options for those that stay.
    var alone: [Statement] = []
    /// Those that go to the host, staying.
    var guests: [Statement] = []
    /// All calls to the host as one task; nil where none come.
    var host: Statement?
    var once = (upfront: 0.0, monthly: 0.0)
  }

  private static let options = [
    "ft:bedrock/nova-2-lite", "openai/gpt-5.4-mini", "ft:openai/gpt-4o-mini", "host:vps",
    "mix:ft:bedrock/nova-2-lite=60%+openai/gpt-5.4-mini=40%",
  ]

  private static func drawn(_ seed: UInt64) throws -> Drawn {
    var random = SeededGenerator(seed: seed)
    func number(_ range: ClosedRange<Double>) -> String { "\(Double.random(in: range, using: &random))" }
    var drawn = Drawn()
    let shared = [
      "growth": number(-0.03...0.08), "keptOnApi": number(0...0.3),
      "leadTime": "\(Int.random(in: 0...3, using: &random))",
      "horizon": "\(Int.random(in: 2...30, using: &random))", "teamHours": "0", "trainingRuns": "0",
      "priceChange": number(-0.2...0.1),
    ]
    drawn.together = try .stated(shared, model: "openai/gpt-5.4")
    let host = [
      "hostMonthly": number(20...900), "hostCapacity": "\(Int.random(in: 2000...50_000, using: &random))",
    ]
    drawn.once = (Double.random(in: 0...9000, using: &random), Double.random(in: 0...200, using: &random))
    var features: [StatedFeature] = []
    var calls = 0.0
    for place in 0..<Int.random(in: 1...6, using: &random) {
      let own = ["calls": number(100...900_000), "input": number(50...4000), "output": number(5...900)]
      let alone = try Statement.stated(shared.merging(own) { $1 }, model: "openai/gpt-5.4")
      var destination = StatedFeature.Destination.stays
      switch Int.random(in: 0...3, using: &random) {
      case 0: destination = .host("box")
      case 1: break
      default:
        destination = .option(
          StatedOption(try Plan(options.randomElement(using: &random) ?? "host:vps")))
      }
      features.append(try .stated("f\(place)", own, destination))
      var task = alone
      task.options = []
      switch destination {
      case .stays: drawn.alone.append(task)
      case .option(let option):
        task.options = [option]
        drawn.alone.append(task)
      case .host:
        drawn.guests.append(task)
        calls += Double(own["calls"] ?? "") ?? 0
      }
    }
    let machine = try StatedOption.stated(.machine(Plan.custom), host)
    if calls > 0 {
      var task = try Statement.stated(
        shared.merging(["calls": "\(calls)", "input": "1", "output": "1"]) { $1 }, model: "openai/gpt-5.4")
      task.options = [machine]
      drawn.host = task
    }
    drawn.together.bundle = StatedBundle(
      once: try StatedOption.stated(
        .api("any"), ["upfront": "\(drawn.once.upfront)", "maintenance": "\(drawn.once.monthly)"]
      ).given,
      hosts: [StatedHost(name: "box", machine: Plan.custom, given: machine.given)], features: features)
    return drawn
  }

  /// What a task costs today and under its option along the months; under the option alone without what stays on today's
  /// model where that is left out.
  private struct Months {
    var today: [Double]
    var after: [Double]
    var upfront = 0.0

    init(_ statement: Statement, in book: PriceBook) throws {
      let comparison = try Comparison(
        try statement.scenario(asOf: #require(CompleteScenario.day), in: book), in: book, hasRanges: false)
      today = comparison.course(of: nil).months.map(\.baseline.value)
      after = today
      guard let row = comparison.rows.first else { return }
      let course = comparison.course(of: row)
      after = course.months.compactMap { $0.option?.cost.value }
      upfront = course.upfrontWithTeam?.value ?? .nan
    }
  }

  @Test(arguments: 1...500 as ClosedRange<UInt64>)
  func `the whole is the sum of its features, its host and what is paid once`(seed: UInt64) throws {
    let drawn = try Self.drawn(seed)
    let book = try PriceBook.sharedEmbedded.get()
    let together = try FeaturesTogether(drawn.together, asOf: #require(CompleteScenario.day), in: book)
    let whole = together.course
    let moves = !together.movesNothing
    var today = [Double](repeating: 0, count: whole.months.count)
    var after = today
    var upfront = moves ? drawn.once.upfront : 0
    func add(_ months: Months, _ amounts: [Double]) {
      for place in today.indices {
        today[place] += months.today[place]
        after[place] += amounts[place]
      }
    }
    for statement in drawn.alone {
      let months = try Months(statement, in: book)
      add(months, months.after)
      upfront += months.upfront
    }
    let point = together.comparison.likely.point
    let (lead, kept) = (point[registry.time.leadTime].value, point[registry.time.keptOnApi].value)
    func stays(_ place: Int) -> Double { Double(place) < lead ? 1 : kept }
    for statement in drawn.guests {
      let months = try Months(statement, in: book)
      add(months, months.today.enumerated().map { $1 * stays($0) })
    }
    if let host = drawn.host {
      let months = try Months(host, in: book)
      for place in after.indices { after[place] += months.after[place] - months.today[place] * stays(place) }
      upfront += months.upfront
    }
    if moves {
      let first = together.likely.leadTime
      for place in after.indices where Double(place) >= first { after[place] += drawn.once.monthly }
    }
    let scale = max(1, today.max() ?? 0, after.max() ?? 0)
    for (place, month) in whole.months.enumerated() {
      #expect(abs(month.baseline.value - today[place]) <= 1e-9 * scale, "month \(place + 1)")
      #expect(abs((month.option?.cost.value ?? .nan) - after[place]) <= 1e-9 * scale, "month \(place + 1)")
    }
    #expect(abs((whole.upfrontWithTeam?.value ?? .nan) - upfront) <= 1e-9 * max(1, upfront))
  }
}
