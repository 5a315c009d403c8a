import Foundation
import Testing

@testable import CostModel

@Suite struct EmbeddedPricesTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "pricing")

  @Test func `every file of the folder is embedded, byte for byte`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    var onDisk: [String: [UInt8]] = [:]
    for name in names where name.hasSuffix(".json") {
      onDisk[name] = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    }
    var embedded = Dictionary(PriceBook.embeddedFiles.map { ($0.name, $0.bytes) }) { first, _ in first }
    embedded["fit.json"] = FitRules.embeddedFile
    #expect(onDisk.count >= 17)
    #expect(Set(embedded.keys) == Set(onDisk.keys))
    for (name, bytes) in onDisk { #expect(embedded[name] == bytes, "\(name)") }
  }

  @Test func `every file of models is named for its provider`() {
    for text in PriceBook.embeddedFiles {
      let (file, _) = PriceFile.read(text.bytes, named: text.name, depth: .whole)
      if let provider = file.provider { #expect(text.name == "\(provider).json") }
    }
  }

  @Test func `the embedded book obeys the rules of price files`() throws {
    #expect(throws: Never.self) { try PriceBook().adding(PriceBook.embeddedFiles) }
    #expect(PriceBook.embeddedFiles.last?.name == "overheads.json")
    let book = try PriceBook.embedded()
    #expect(book.models.count > 120)
    #expect(book.machines.count > 40)
    #expect(book.overheads.count > 30)
  }

  @Test func `every price has a place and a day where it was read`() throws {
    let book = try PriceBook.embedded()
    var sources = book.models.flatMap(\.prices).map(\.source)
    sources += book.models.compactMap(\.endOfLife?.source) + book.models.compactMap(\.fineTuning?.source)
    sources += book.models.compactMap(\.fineTuning).flatMap(\.prices).map(\.source)
    sources += book.machines.map(\.source) + book.overheads.map(\.source)
    for source in sources {
      #expect(!source.title.isEmpty)
      #expect(source.checked != nil, "\(source.title)")
    }
  }

  /// 120 days before 2026-11-29, when all of them were last looked over.
  @Test func `no price, end or machine was last looked at before August 2026`() throws {
    let book = try PriceBook.embedded().whole
    let first = try #require(CalendarDate("2026-08-01"))
    func check(_ source: Source, _ name: String) {
      if let day = source.checked { #expect(day >= first, "\(name): \(source.title), \(day)") }
    }
    for model in book.models {
      for price in model.prices { check(price.source, model.id) }
      for price in model.fineTuning?.prices ?? [] {
        check(price.source, model.id)
        if let training = price.trainingSource { check(training, model.id) }
      }
      if let end = model.endOfLife { check(end.source, model.id) }
      if let tuning = model.fineTuning { check(tuning.source, model.id) }
    }
    for machine in book.machines { check(machine.source, machine.id) }
  }

  @Test func `an open model has the same short name wherever it is sold`() throws {
    let book = try PriceBook.embedded()
    let sellers = book.models.filter { $0.shortName == "llama-3.1-8b" }.map(\.provider)
    #expect(sellers == ["bedrock", "vertex", "together", "fireworks", "groq", "deepinfra", "nebius"])
  }

  @Test func `the prices of the published worked examples are the recorded ones`() throws {
    let book = try PriceBook.embedded()
    let day = try #require(CalendarDate("2026-11-20"))

    let gpt4o = try book.model(named: "openai/gpt-4o")
    let prices = try #require(gpt4o.price(on: day))
    #expect(prices.rates.input == TokenPrice(2.5))
    #expect(prices.rates.cachedInput == TokenPrice(1.25))
    #expect(prices.rates.output == TokenPrice(10))
    #expect(prices.rates[.batchInput] == TokenPrice(1.25))
    #expect(prices.rates[.batchCachedInput] == nil)
    #expect(prices.source.isSecondHand)
    #expect(prices.source.checked == CalendarDate("2026-11-20"))
    let tuned = try #require(gpt4o.fineTuning?.price(on: day))
    #expect(tuned.rates.output == TokenPrice(15))
    #expect(tuned.training == TokenPrice(25))
    #expect(tuned.trainingSource?.checked == CalendarDate("2026-08-21"))

    let nova = try #require(try book.model(named: "bedrock/nova-2-lite").fineTuning?.price(on: day))
    #expect(nova.rates.input == TokenPrice(0.3))
    #expect(nova.rates.output == TokenPrice(2.5))
    #expect(nova.training == TokenPrice(3.78))
    #expect(nova.storage == MonthlyUSD(1.95))
    #expect(nova.hosting == nil)

    let azure = try #require(try book.model(named: "azure/gpt-4o-mini").fineTuning)
    #expect(azure.price(on: day)?.hosting == HourlyUSD(1.7))
    #expect(azure.price(on: day)?.rates.input == TokenPrice(0.15))
    #expect(azure.endOfLife?.on == CalendarDate("2027-10-01"))

    let vps = try #require(book.machines.first { $0.id == "vps" })
    #expect(vps.steps.map(\.capacity.value) == [10_000, 50_000, 100_000])
    #expect(vps.steps.map(\.monthly.value) == [45, 85, 145])
    #expect(vps.platformFee == MonthlyUSD(14.5))
  }

  @Test func `output cuts are published by task, context cuts for all`() throws {
    let book = try PriceBook.embedded()
    let outputCut = try #require(book.overheads.first { $0.key == "outputCut" })
    #expect(outputCut.spread(for: .classification) == Spread(0.3))
    #expect(outputCut.spread(for: .generation) == Spread(0.1, 0.2))
    #expect(outputCut.spread(for: .chat) == nil)
    #expect(outputCut.spread(for: nil) == nil)
    let contextCut = try #require(book.overheads.first { $0.key == "contextCut" })
    #expect(contextCut.spread(for: .chat) == Spread(0.6, 0.8))
    let cached = try #require(book.overheads.first { $0.key == "answersCached" })
    #expect(cached.byProduct.first == ProductFigure(product: "faq", spread: Spread(0.4, 0.7)))
  }
}
