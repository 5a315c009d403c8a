import Foundation
import TestSupport
import Testing

@testable import CostModel

/// Cells that share what they look up, against cells that each look for themselves.
@Suite struct SweepLookupTests {
  fileprivate static let day = CalendarDate("2026-11-20") ?? CalendarDate(dayNumber: 0)

  /// How many cells of a sweep were compared, and whether they shared anything; nil where it cannot be made.
  private func compare(
    _ statement: Statement, over axes: [SweepAxis], in book: PriceBook, _ label: @autoclosure () -> String
  ) throws -> (cells: Int, hasShared: Bool)? {
    func subject(sharesLookups: Bool) -> Result<SweepSubject, any Error> {
      Result {
        try SweepSubject(
          statement, over: axes, option: .cheapest, asOf: Self.day, in: book, sharesLookups: sharesLookups)
      }
    }
    guard let sharing = try? subject(sharesLookups: true).get() else {
      #expect(throws: (any Error).self, "\(label())") { try subject(sharesLookups: false).get() }
      return nil
    }
    let alone = try subject(sharesLookups: false).get()
    var places: [[Double]] = [[]]
    for axis in axes { places = places.flatMap { place in axis.values.map { place + [$0] } } }
    for place in places {
      let (one, other) = (sharing.cell(place), alone.cell(place))
      #expect(one.values == other.values && one.result == other.result, "\(label()) at \(place)")
    }
    return (places.count, sharing.sharesLookups)
  }

  @Test func `cells come to the same for each parameter of the registry`() throws {
    let book = try PriceBook.sharedEmbedded.get()
    var (shared, made) = (0, 0)
    for (index, definition) in Parameters.standard.all.enumerated() {
      var sample = SampledSweep(seed: UInt64(index))
      var statement = try sample.statement()
      guard let axis = sample.axis(of: definition, values: 2) else { continue }
      try statement.repair(over: [axis], in: book)
      if let result = try compare(statement, over: [axis], in: book, "\(axis.definition.key), \(statement)") {
        made += 1
        if result.hasShared { shared += 1 }
      }
    }
    #expect(made > 60 && shared > made * 2 / 3 && shared < made, "\(shared) of \(made)")
  }

  @Test(arguments: ["users=100,1000", "callsPerUser=100,400", "freeUsers=0,900", "price=20,40"])
  func `calls that follow from users do so in every cell`(axis: String) throws {
    let book = try PriceBook.sharedEmbedded.get()
    let statement = try Statement.stated(
      [
        "price": "20", "users": "1000", "callsPerUser": "400", "callsPerFreeUser": "50", "input": "1200",
        "output": "400",
      ], model: "openai/gpt-5.4")
    let over = [try SweepAxis(axis)]
    #expect(try compare(statement, over: over, in: book, axis) != nil)
    let sweep = try Sweep(statement, over: over, option: .cheapest, asOf: Self.day, in: book)
    let bills = sweep.cells.compactMap { $0.figures?.baseline.value }
    #expect(bills.count == 2 && (bills[0] == bills[1]) == axis.hasPrefix("price"), "\(bills)")
  }

  @Test func `cells come to the same for seeded random scenarios and pairs of parameters`() throws {
    let book = try PriceBook.sharedEmbedded.get()
    var (cells, gaps) = (0, 0)
    for seed in 1_000..<1_040 {
      var sample = SampledSweep(seed: UInt64(seed))
      var statement = try sample.statement()
      let axes = sample.axes(values: 2)
      try statement.repair(over: axes, in: book)
      let result = try compare(statement, over: axes, in: book, "\(seed)")
      cells += result?.cells ?? 0
      gaps += result == nil ? 1 : 0
    }
    #expect(cells > 80 && gaps < 20, "\(cells) cells, \(gaps) scenarios that cannot be computed")
  }

  /// Of two models the first ends, and the second, which follows it, has no batch price.
  private static let ending = """
    { "provider": "sample", "name": "Sample", "maker": true,
      "sources": { "list": { "title": "a list" } },
      "models": [
        { "id": "old", "endOfLife": { "on": "2027-03-01", "replacement": "sample/new", "source": "list",
            "checked": "2026-11-20" },
          "prices": [{ "usdPerMillionInputTokens": 3, "usdPerMillionOutputTokens": 15,
            "usdPerMillionBatchInputTokens": 1.5, "usdPerMillionBatchOutputTokens": 7.5, "source": "list",
            "checked": "2026-11-20" }] },
        { "id": "new",
          "prices": [{ "usdPerMillionInputTokens": 1, "usdPerMillionOutputTokens": 2, "source": "list",
            "checked": "2026-11-20" }] }
      ] }
    """

  @Test(arguments: [
    // Where it cannot be billed, the price of today's model goes on.
    ("sample/old", "host:vps", "batchShare=0,1%,2%"),
    // A mix lives as long as what is left of it.
    ("gpt-5.4", "mix:ft:gpt-4o-mini=50%+host:vps=50%", "routed=0,50%,100%"),
  ])
  func `cells see what follows today's model and what is left of a mix`(
    model: String, option: String, axis: String
  ) throws {
    let book = try PriceBook.sharedEmbedded.get().adding(bytes: Array(Self.ending.utf8), named: "sample")
    var statement = Statement()
    for (key, text) in [("calls", "3M"), ("input", "1200"), ("output", "80"), ("horizon", "36")] {
      let definition = try #require(Parameters.standard.all.first { $0.key == key })
      statement.given[key] = (try StatedQuantity(text, for: definition), .flag(definition.flag))
    }
    statement.model = model
    statement.options = [StatedOption(try Plan(option))]
    let axes = [try SweepAxis(axis)]
    #expect(try compare(statement, over: axes, in: book, axis)?.cells == 3)
    let sweep = try Sweep(statement, over: axes, asOf: Self.day, in: book)
    #expect(Set(sweep.cells.map { $0.figures?.results.likely }).count == 3, "\(sweep.cells)")
  }

  @Test(arguments: [
    ["calls=1k..50k/day:2", "daysPerMonth=20,31"], ["output=10,400", "hourlyRate=50,200"],
    ["batchShare=0,50%", "outputCut=0..60%:2"], ["hostMonthly=50,900"], ["horizon=3,36"],
    ["modelSize=4B,70B"],
    ["routed=0,100%"], ["escalation=0,30%"],
  ])
  func `cells come to the same for the scenarios of the examples`(texts: [String]) throws {
    let axes = try texts.map(SweepAxis.init)
    var made = 0
    for (name, bytes) in Self.examples {
      let file = try ScenarioFile(bytes: bytes, named: name)
      guard file.base.bundle == nil else { continue }
      let book = try file.book(over: PriceBook.sharedEmbedded.get())
      if try compare(file.statement(), over: axes, in: book, "\(name), \(texts)") != nil { made += 1 }
    }
    #expect(made > 0)
  }

  /// The scenario files of the examples.
  private static let examples: [(name: String, bytes: [UInt8])] = {
    let folder = URL(filePath: #filePath).appending(path: "../../../../examples").standardizedFileURL
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { (name, Array($0)) }
    }
  }()
}

/// Scenarios and axes drawn from the registry, the same ones for a seed each time.
private struct SampledSweep {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func isDrawn(oneOf count: Int) -> Bool {
    Int.random(in: 0..<count, using: &generator) == 0
  }

  private mutating func pick<Value>(_ values: [Value], else other: Value) -> Value {
    values.randomElement(using: &generator) ?? other
  }

  /// A scenario of which most can be computed.
  mutating func statement() throws -> Statement {
    var statement = Statement()
    func give(_ key: String, _ text: String) throws {
      let definition = try #require(Parameters.standard.all.first { $0.key == key })
      statement.given[key] = (try StatedQuantity(text, for: definition), .flag(definition.flag))
    }
    try give("calls", pick(["900", "50k", "1.2M/day", "20k..60k/day", "600k/year"], else: "1"))
    try give("output", pick(["1", "80", "500", "100..2000"], else: "1"))
    if isDrawn(oneOf: 3) {
      for (key, text) in [("system", "400"), ("fewShot", "600"), ("context", "0..3000"), ("message", "200")] {
        try give(key, text)
      }
    } else {
      try give("input", pick(["1200", "8000", "300k"], else: "1"))
    }
    // Some end within the horizon and have a replacement.
    let models = ["gpt-4o", "gpt-5.4", "claude-3-5-haiku", "azure/gpt-4o", "gemini-2.0-flash", "gpt-4o-mini"]
    statement.model = pick(models, else: "")
    if isDrawn(oneOf: 6) { statement.successor = "gpt-4o-mini" }
    if isDrawn(oneOf: 2) {
      let lists = [
        ["host:vps"], ["ft:gpt-4.1-mini", "host:vps"],
        ["gpt-4o-mini", "ft:bedrock/nova-2-lite", "ft:gpt-4o"],
        ["mix:host:vps=70%+gpt-4o=30%"], ["cascade:ft:bedrock/nova-2-lite+gpt-4o"], ["host:modal-h100"],
        ["fallback:host:vps+ft:gpt-4.1-mini+gpt-4o"],
      ]
      statement.options = try pick(lists, else: []).map { StatedOption(try Plan($0)) }
      if isDrawn(oneOf: 2) { try give("escalation", "10%..30%") }
      if isDrawn(oneOf: 2) { try give("fallbackRate", "5%") }
    }
    if isDrawn(oneOf: 3) { statement.purpose.task = pick(TaskKind.allCases, else: .chat) }
    if isDrawn(oneOf: 4) { statement.ramp = [Share(0.1), Share(0.5)] }
    for definition in Parameters.standard.all
    where definition.preset != .required && statement.given[definition.key] == nil {
      guard definition.key != "input", isDrawn(oneOf: 25) else { continue }
      try give(definition.key, definition.example)
    }
    return statement
  }

  /// Some values of a parameter about those that the registry names; nil where it takes none of them.
  mutating func axis(of definition: Definition, values count: Int) -> SweepAxis? {
    guard let spread = try? StatedQuantity(definition.example, for: definition).spread else { return nil }
    let base = spread.likely == 0 ? 1 : abs(spread.likely)
    var values: Set<Double> = []
    for factor in [0, 1, 0.5, 2, 3, 0.9].shuffled(using: &generator) where values.count < count {
      let value = definition.isWhole ? (base * factor).rounded() : base * factor
      if definition.allowed.contains(value) { values.insert(value) }
    }
    let period: StatedQuantity.Period =
      definition.unit == .callsPerMonth ? pick([.day, .month, .year], else: .month) : .month
    return try? SweepAxis(definition, .list, values.sorted(), period: period)
  }

  /// One axis or two of any parameters.
  mutating func axes(values count: Int) -> [SweepAxis] {
    var axes: [SweepAxis] = []
    for definition in Parameters.standard.all.shuffled(using: &generator) where axes.count < 2 {
      if let axis = axis(of: definition, values: count) { axes.append(axis) }
    }
    return axes
  }
}

extension Statement {
  /// Gives what is missing to the numbers that are there, and takes out what contradicts them, as far as that is easy.
  fileprivate mutating func repair(over axes: [SweepAxis], in book: PriceBook) throws {
    for _ in 0..<8 {
      var held = self
      for axis in axes {
        held.given[axis.definition.key] = (axis.stated(axis.middle), .flag(axis.definition.flag))
      }
      do {
        _ = try held.scenario(asOf: SweepLookupTests.day, in: book)
        return
      } catch .needs(_, let other) {
        try give(other.example, to: other)
      } catch .missing(let others) {
        for other in others { try give(other.example, to: other) }
      } catch .conflict(let one, let other) {
        given[one.key] = nil
        given[other.key] = nil
      } catch .partsExceedInput {
        given["input"] = nil
      } catch { return }
    }
  }

  private mutating func give(_ text: String, to definition: Definition) throws {
    given[definition.key] = (try StatedQuantity(text, for: definition), .flag(definition.flag))
  }
}
