import TestSupport
import Testing

@testable import CostModel

/// Rules of billing that hold for every model and variant of the embedded tables, with seeded shares.
@Suite struct TableBillTests {
  private static let day = CalendarDate("2026-11-29")
  private static let models: [Model] =
    (try? PriceBook.sharedEmbedded.get().whole.models.filter { model in
      day.flatMap { model.price(on: $0) } != nil
    }) ?? []

  /// The bill of a model, nil where the table lacks a price that it asks for.
  private static func bill(
    _ model: Model, _ texts: [String: String], options: [String]? = ["host:custom"]
  ) throws -> Comparison? {
    let stated = ["calls": "100000", "output": "300", "hostMonthly": "1"].merging(texts) { $1 }
    do {
      return try Comparison(
        CompleteScenario(
          inputs: Inputs.stated(stated), model: model.id,
          options: options.map { $0.compactMap { try? StatedOption(Plan($0)) } },
          asOf: #require(day)), in: PriceBook.sharedEmbedded.get())
    } catch ScenarioError.noPrice, ScenarioError.callTooLong {
      return nil
    }
  }

  /// Shares of a prompt that are read from the cache and written to it, and of the calls that go in a batch.
  private static func shares(_ random: inout SeededGenerator) -> [String: Int] {
    let cached = Int.random(in: 1...80, using: &random)
    let written = Int.random(in: 0...(100 - cached) / 2, using: &random)
    return [
      "promptCached": cached, "promptWritten": written, "batchShare": Int.random(in: 1...100, using: &random),
    ]
  }

  private static func texts(_ shares: [String: Int], input: Int) -> [String: String] {
    shares.mapValues { "\($0)%" }.merging(["input": "\(input)"]) { $1 }
  }

  @Test func `a batch never raises a bill, nor does a read from the cache`() throws {
    var random = SeededGenerator(seed: 11)
    var (batches, reads) = (0, 0)
    for model in Self.models {
      for input in [900, 6_000, 120_000].shuffled(using: &random).prefix(2) {
        let shares = Self.shares(&random)
        guard let bill = try Self.bill(model, Self.texts(shares, input: input))?.baseline.total else {
          continue
        }
        for key in ["batchShare", "promptCached"] {
          var without = shares
          without[key] = 0
          guard let plain = try Self.bill(model, Self.texts(without, input: input))?.baseline.total else {
            continue
          }
          if key == "batchShare" { batches += 1 } else { reads += 1 }
          #expect(bill.value <= plain.value * (1 + 1e-12), "\(model.id) \(shares) \(input) without \(key)")
        }
      }
    }
    #expect(batches > 100 && reads > 100, "\(batches) \(reads)")
  }

  @Test func `a bound is never dearer than what it bounds`() throws {
    var random = SeededGenerator(seed: 12)
    var bounds = 0
    for model in Self.models {
      var shares = Self.shares(&random)
      for key in shares.keys.sorted() where Bool.random(using: &random) { shares[key] = 0 }
      let texts = Self.texts(shares, input: [900, 6_000].randomElement(using: &random) ?? 900)
      for calls in ["1", "100000"] {
        guard
          let comparison = try Self.bill(
            model, texts.merging(["calls": calls, "teamHours": "0"]) { $1 }, options: nil)
        else { continue }
        for row in comparison.rows where row.offer.bound != nil {
          bounds += 1
          let bill = try #require(row.figures).monthly.total
          #expect(bill < comparison.baseline.total, "\(model.id) \(shares) \(calls)")
        }
      }
    }
    #expect(bounds > 100, "\(bounds)")
  }

  @Test func `a variant changes its own row alone, and so does an option without a price`() throws {
    let rivals = ["openai/gpt-6-luna", "ft:azure/gpt-4o-mini", "host:vps"]
    let texts = ["input": "1200", "upfront": "5000"]
    let gap = "ft:google/gemini-3.5-flash-lite"
    var variants = 0
    for model in Self.models where model.variant == nil {
      let plain = try #require(try Self.bill(model, texts, options: rivals))
      for other in model.variants.map({ model.id + "@" + $0.name }) + [gap] {
        let more = try #require(try Self.bill(model, texts, options: rivals + [other]))
        variants += 1
        #expect(more.baseline == plain.baseline)
        for rival in rivals where rival != model.id {
          #expect(try more.found(rival).figures?.monthly == plain.found(rival).figures?.monthly)
          #expect(try more.found(rival).withTeam == plain.found(rival).withTeam)
        }
        if other == gap { #expect(try more.found(gap).verdict == .noPrice) }
      }
    }
    #expect(variants > 150)
  }

  @Test func `a token in a batch, or from the cache, never has a higher price than outside`() throws {
    let day = try #require(Self.day)
    for model in Self.models {
      let price = try #require(model.price(on: day))
      for rates in [price.rates] + price.longContext.map(\.rates) {
        for rate in TokenRate.standard {
          guard let outside = rates.billed(rate), let inside = rate.inBatch.flatMap({ rates.billed($0) })
          else {
            continue
          }
          #expect(inside <= outside, "\(model.id) \(rate.name)")
        }
        for (cached, plain) in [(TokenRate.cachedInput, TokenRate.input), (.batchCachedInput, .batchInput)] {
          guard let read = rates.billed(cached), let fresh = rates.billed(plain) else { continue }
          #expect(read <= fresh, "\(model.id) \(cached.name)")
        }
      }
    }
  }
}
