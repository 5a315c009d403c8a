import TestSupport
import Testing

@testable import CostModel

/// Bills of random scenarios against the same formulas in exact decimal arithmetic, written independently.
@Suite struct ExactBillTests {
  /// A scenario in whole numbers; shares are in hundredths.
  @available(macOS 15, iOS 18, tvOS 18, watchOS 11, *)
  struct Workload {
    var calls = 0
    var parts = [0, 0, 0, 0, 0]
    var output = 0
    var retries = 0
    var answersCached = 0
    var cached = 0
    var batch = 0
    var systemKept = 0
    var fewShotKept = 0
    var contextCut = 0
    var outputCut = 0
    var keptOnApi = 0
    var premium = 0
    var peakTenths = 10
    var maintenance = 0
    var opsHours = 0
    var hourlyRate = 0

    init(using random: inout SeededGenerator) {
      func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
      func share() -> Int { pick(0...3) == 0 ? [0, 100][pick(0...1)] : pick(0...100) }
      // As many small volumes as large ones.
      calls = pick(0...[10, 3000, 30_000, 1_000_000, 10_000_000][pick(0...4)])
      let isLong = pick(0...4) == 0
      parts = (0..<5).map { _ in pick(0...1) == 0 ? 0 : pick(0...(isLong ? 90_000 : 19_000)) }
      output = pick(0...5000)
      (retries, answersCached) = (share(), share())
      // Only the shortest tier has cached and batch prices.
      if !isLong { (cached, batch) = (share(), share()) }
      (systemKept, fewShotKept, contextCut, outputCut) = (share(), share(), share(), share())
      keptOnApi = pick(0...1) == 0 ? 0 : share()
      premium = pick(1...500)
      peakTenths = pick(10...50)
      (maintenance, opsHours, hourlyRate) = (pick(0...2000), pick(0...40), pick(0...300))
    }

    var texts: [String: String] {
      let names = ["system", "fewShot", "context", "history", "message"]
      var texts = Dictionary(uniqueKeysWithValues: zip(names, parts.map { "\($0)" }))
      texts["calls"] = "\(calls)"
      texts["output"] = "\(output)"
      texts["peakFactor"] = "\(peakTenths / 10).\(peakTenths % 10)"
      texts["premium"] = "\(premium / 100).\(premium % 100 < 10 ? "0" : "")\(premium % 100)"
      texts["maintenance"] = "$\(maintenance)"
      texts["opsHours"] = "\(opsHours) h"
      texts["hourlyRate"] = "$\(hourlyRate)"
      texts["upfront"] = "0"
      let shares = [
        "retryRate": retries, "answersCached": answersCached, "promptCached": cached, "batchShare": batch,
        "systemKept": systemKept, "fewShotKept": fewShotKept, "contextCut": contextCut,
        "outputCut": outputCut, "keptOnApi": keptOnApi,
      ]
      for (key, hundredths) in shares { texts[key] = "\(hundredths)%" }
      return texts
    }

    private func rest(_ hundredths: Int) -> ExactDecimal { .one - .percent(hundredths) }

    /// Calls that reach a model, of so many hundredths of the calls.
    private func reached(_ hundredths: Int) -> ExactDecimal {
      ExactDecimal(calls) * rest(answersCached) * .percent(hundredths)
    }

    /// The price of a call in dollars, at the tier of its length; prices are in hundredths for a million tokens.
    private func perCall(_ input: ExactDecimal, _ cached: ExactDecimal, _ output: ExactDecimal)
      -> ExactDecimal
    {
      let (tierIn, tierOut) =
        input > ExactDecimal(200_000) ? (500, 2000) : input > ExactDecimal(100_000) ? (400, 1200) : (200, 800)
      let standard =
        (input - cached) * .percent(tierIn) + cached * .percent(50) + output * .percent(tierOut)
      // In a batch a cached token pays what it pays outside one.
      let inBatch = (input - cached) * .percent(100) + cached * .percent(50) + output * .percent(400)
      return (rest(batch) * standard + .percent(batch) * inBatch) * ExactDecimal(1, places: 6)
    }

    /// Today's bill, of so many hundredths of the calls.
    func today(_ hundredths: Int = 100) -> ExactDecimal {
      let input = ExactDecimal(parts.reduce(0, +))
      let call = perCall(input, input * .percent(cached), ExactDecimal(output))
      return reached(hundredths) * (.one + .percent(retries)) * call
    }

    /// The bill of a fine-tune at the premium.
    var hosted: ExactDecimal {
      let kept = [ExactDecimal.percent(systemKept), .percent(fewShotKept), rest(contextCut), .one, .one]
      var uncounted = ExactDecimal(parts.reduce(0, +)) * .percent(cached)
      // What is cached of the message is cached of today's prompt as a whole.
      let repeated = ExactDecimal(parts.dropLast().reduce(0, +))
      if repeated > .zero { uncounted = min(uncounted, repeated) }
      var (input, fromCache) = (ExactDecimal.zero, ExactDecimal.zero)
      for (part, share) in zip(parts.map { ExactDecimal($0) }, kept) {
        let taken = min(uncounted, part)
        uncounted = uncounted - taken
        fromCache = fromCache + taken * share
        input = input + part * share
      }
      let call = perCall(input, fromCache, ExactDecimal(output) * rest(outputCut)) * .percent(premium)
      let moved = reached(100 - keptOnApi) * (.one + .percent(retries)) * call
      return moved + today(keptOnApi) + ExactDecimal(maintenance)
    }

    /// The bill of the machines: $20 for each 3,000 calls a month or $100 for each 30,000, whichever set is cheapest, and $5
    /// for the fleet.
    var machines: ExactDecimal {
      let peak = reached(100 - keptOnApi) * ExactDecimal(peakTenths, places: 1)
      // Five of the small ones cost as much as a large one.
      let small = max(1, peak.quotientRoundedUp(by: 3000))
      let rent = ExactDecimal(100 * (small / 10) + min(20 * (small % 10), 100))
      let fixed = ExactDecimal(5 + maintenance + opsHours * hourlyRate)
      return rent + fixed + today(keptOnApi)
    }
  }

  @available(macOS 15, iOS 18, tvOS 18, watchOS 11, *)
  @Test(arguments: 1...4)
  func `bills agree with exact arithmetic to a billionth of the larger bill`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let book = try PriceBook.acme()
    for _ in 0..<500 {
      let workload = Workload(using: &random)
      let scenario = try CompleteScenario.stated(
        workload.texts, model: "acme/long", with: ["ft:acme/long", "host:box"])
      let comparison = try Comparison(scenario, in: book)
      let today = workload.today().value
      #expect(abs(comparison.baseline.total.value - today) <= 1e-9 * today, "\(workload)")
      for (id, exact) in [("ft:acme/long", workload.hosted.value), ("host:box", workload.machines.value)] {
        let figures = try comparison.figures(id)
        let tolerance = 1e-9 * max(today, exact)
        #expect(abs(figures.monthly.total.value - exact) <= tolerance, "\(id) \(workload)")
        #expect(abs(figures.saving.value - (today - exact)) <= tolerance, "\(id) \(workload)")
      }
    }
  }
}
