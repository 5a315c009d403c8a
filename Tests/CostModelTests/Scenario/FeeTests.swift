import TestSupport
import Testing

@testable import CostModel

/// What is paid beside tokens, through to the bill.
@Suite struct FeeTests {
  /// 1,000 calls of 1,000 + 1,000 tokens: $10.00 a month on acme/long, $4.00 on acme/falling.
  private static let base = ["calls": "1000", "input": "1000", "output": "1000"]
  private static let search = Fee("web search", .perCall(USD(0.01)))
  private static let sessions = Fee("sessions", .perThousandCalls(USD(5)), share: Share(0.3))
  private static let store = Fee("vector store", .perMonth(MonthlyUSD(40)))
  private static let cache = Fee(
    "cached prompt storage", .perMillionTokenHours(TokenPrice(1), of: Tokens(32_000), hours: BilledHours(730))
  )

  private static func compare(
    _ more: [String: String] = [:], fees: [Fee] = [], _ options: [StatedOption], ramp: [Double] = [],
    model: String = "acme/long"
  ) throws -> Comparison {
    try Comparison(
      CompleteScenario(
        inputs: Inputs.stated(base.merging(more) { $1 }), model: model, options: options,
        asOf: #require(CompleteScenario.day), ramp: Ramp(ramp.map { Share($0) }), fees: fees), in: .acme())
  }

  private static let falling = StatedOption(.api("acme/falling"), name: "falling")

  @Test(
    arguments: [
      ([:], 10.0), (["retryRate": "5%"], 10.5), (["answersCached": "50%"], 5),
      (["answersCached": "50%", "retryRate": "10%", "batchShare": "50%"], 5.5),
      (["discount": "50%"], 10),
    ] as [([String: String], Double)])
  func `a fee of a call is paid by each call that is billed`(texts: [String: String], fees: Double) throws {
    let comparison = try Self.compare(texts.merging(["callFee": "$0.01"]) { $1 }, [])
    #expect(comparison.baseline[.fees].value.isClose(to: fees))
    let without = try Self.compare(texts, [])
    #expect((comparison.baseline.total.value - without.baseline.total.value).isClose(to: fees))
  }

  @Test func `a machine pays it for each call that reaches the machine, whatever is sent again`() throws {
    let texts = ["callFee": "$0.01", "retryRate": "10%", "answersCached": "50%", "upfront": "0"]
    let comparison = try Self.compare(texts, [.stated(.machine("box"), name: "box")])
    #expect(try comparison.figures("box").monthly[.fees].value.isClose(to: 5))
    #expect(comparison.baseline[.fees].value.isClose(to: 5.5))
  }

  @Test func `it does not follow the price of tokens, nor a premium`() throws {
    let texts = ["callFee": "$0.01", "priceChange": "-50%", "horizon": "24", "premium": "3", "upfront": "0"]
    let comparison = try Self.compare(texts, [.stated(.hosted("acme/long"), name: "tuned")])
    #expect(try comparison.figures("tuned").monthly[.fees].value.isClose(to: 10))
    let months = comparison.course(of: nil).months
    #expect(months[0].baseline.value.isClose(to: 20))
    #expect(months[12].baseline.value.isClose(to: 15))
  }

  @Test func `an option may have a fee of its own`() throws {
    let comparison = try Self.compare(
      ["callFee": "$0.01"], [.stated(.api("acme/falling"), name: "free", ["callFee": "0"]), Self.falling])
    #expect(try comparison.figures("free").monthly[.fees] == .zero)
    #expect(try comparison.figures("falling").monthly[.fees].value.isClose(to: 10))
  }

  @Test(
    arguments: [
      (search, 10.0), (sessions, 1.5), (store, 40), (cache, 23.36),
      (Fee("half", .perCall(USD(0.01)), share: Share(0.5)), 5),
    ] as [(Fee, Double)])
  func `a named fee is paid by the call, the thousand, the month or the token and hour`(
    fee: Fee, monthly: Double
  ) throws {
    let comparison = try Self.compare(["callFee": "$0.001"], fees: [fee], [Self.falling])
    #expect(comparison.baseline[.fees].value.isClose(to: monthly + 1))
    #expect(try comparison.figures("falling").monthly[.fees].value.isClose(to: monthly + 1))
    let lines = try comparison.explanation(of: nil).today
    let line = try #require(lines.first { $0.label == fee.name })
    func product(_ terms: [LedgerLine.Term]) -> Double {
      terms.reduce(1) { $0 * ($1.unit == .usdPerMillionTokens ? $1.value / 1e6 : $1.value) }
    }
    let sum = line.addends.reduce(0) { $0 + product($1) } / (line.divisor?.value ?? 1)
    #expect(sum.isClose(to: line.amount) && line.amount.isClose(to: monthly))
    #expect(try #require(lines.first { $0.label == "call fee" }).amount.isClose(to: 1))
  }

  @Test func `the list of an option replaces the one of all, an empty one too`() throws {
    let comparison = try Self.compare(
      fees: [Self.search, Self.store],
      [
        StatedOption(.api("acme/falling"), name: "own", fees: [Self.sessions]),
        StatedOption(.api("acme/falling"), name: "none", fees: []), Self.falling,
      ])
    #expect(try comparison.figures("own").monthly[.fees].value.isClose(to: 1.5))
    #expect(try comparison.figures("none").monthly[.fees] == .zero)
    #expect(try comparison.figures("falling").monthly[.fees].value.isClose(to: 50))
  }

  @Test func `the parts of a mix pay their own fees, and what is paid by the month once`() throws {
    let parts = [
      StatedMix.Part(StatedOption(.api("acme/long"), fees: [Self.search, Self.store]), share: 0.4),
      StatedMix.Part(StatedOption(.api("acme/falling")), share: 0.6),
    ]
    let mix = StatedOption(.mix(StatedMix(parts)), name: "mix")
    let comparison = try Self.compare(fees: [Self.store], [mix])
    #expect(try comparison.figures("mix").monthly[.fees].value.isClose(to: 4 + 40))
    let ofMix = StatedOption(.mix(StatedMix(parts)), name: "mix", fees: [Self.cache])
    let other = try Self.compare(fees: [Self.store], [ofMix])
    #expect(try other.figures("mix").monthly[.fees].value.isClose(to: 4 + 40 + 23.36))
    let lines = try other.explanation(of: other.found("mix")).option
    #expect(lines.filter { $0.label == "vector store" }.map(\.part) == ["acme/long"])
    #expect(lines.filter { $0.label == "cached prompt storage" }.map(\.part) == ["acme/falling"])
  }

  @Test func `a monthly fee of today's model is paid whole, and once, while a call stays`() throws {
    func months(_ options: [StatedOption], ramp: [Double], _ more: [String: String] = [:]) throws -> [Double]
    {
      let comparison = try Self.compare(more, fees: [Self.store], options, ramp: ramp)
      let row = try #require(comparison.rows.first)
      return try comparison.course(of: row).months.prefix(3).map {
        try #require($0.option).cost.value.rounded(toPlaces: 9)
      }
    }
    #expect(try months([Self.falling], ramp: [0, 0.5]) == [50, 47, 44])
    let none = StatedOption(.api("acme/falling"), name: "falling", fees: [])
    #expect(try months([none], ramp: [0, 0.5]) == [50, 47, 4])
    #expect(try months([none], ramp: [], ["keptOnApi": "50%"])[0] == 47)
    #expect(try months([Self.falling], ramp: [], ["keptOnApi": "50%"])[0] == 47)
    let kept = try Self.compare(["keptOnApi": "50%"], fees: [Self.store], [Self.falling])
    #expect(try kept.figures("falling").monthly[.fees].value.isClose(to: 40))
    #expect(try kept.figures("falling").saving.value.isClose(to: 3))
  }

  @Test func `the output cut that turns a fine-tune counts fees on both sides`() throws {
    let fees = [Fee("search", .perCall(USD(0.001))), Fee("store", .perMonth(MonthlyUSD(1)))]
    let dearer = [
      Fee("other", .perThousandCalls(USD(5)), share: Share(0.3)), Fee("more", .perMonth(MonthlyUSD(2))),
    ]
    for own in [fees, dearer, [], [fees[1]]] {
      let tuned = StatedOption(
        .hosted("acme/long"), name: "tuned",
        given: try StatedOption.stated(.api("x"), ["premium": "1.5", "upfront": "0", "callFee": "0.0005"])
          .given,
        fees: own)
      let texts = ["callFee": "0.0002", "keptOnApi": "25%"]
      let comparison = try Self.compare(texts, fees: fees, [tuned])
      let cut = try #require(try comparison.details("tuned").requiredOutputCut)
      #expect((0.01...0.99).contains(cut), "\(own)")
      let turned = try Self.compare(texts.merging(["outputCut": "\(cut)"]) { $1 }, fees: fees, [tuned])
      #expect(try abs(turned.figures("tuned").saving.value) < 1e-9, "\(own)")
    }
  }

  @Test func `a fee that only the option pays by the month is no reason of every volume`() throws {
    let dear = StatedOption(.api("acme/long"), name: "dear", fees: [Self.store])
    let comparison = try Self.compare([:], [dear])
    let notes = try comparison.notes(on: comparison.found("dear"))
    #expect(!notes.contains { if case .dearerAtEveryVolume = $0 { true } else { false } })
  }

  @Test func `a range of the fee holds, and is a straight line`() throws {
    let comparison = try Self.compare(["callFee": "0..0.02"], [Self.falling])
    let range = try #require(try comparison.found("falling").range)
    #expect(range.low.monthlyTotal.value.isClose(to: 4) && range.high.monthlyTotal.value.isClose(to: 24))
  }
}
