import Testing

@testable import CostModel

@Suite struct AuditedSourcesTests {
  @Test func `no article that is recomputed is the source of a model's price or tuning`() throws {
    let articles = ["getapipulse.com", "ertas.ai", "adaptiverecall.com", "udit.co"]
    for model in try PriceBook.sharedEmbedded.get().models {
      let sources =
        [
          model.endOfLife?.source.title, model.fineTuning?.source.title,
        ] + model.prices.map { Optional($0.source.title) }
      for title in sources.compactMap({ $0 }) {
        #expect(!articles.contains { title.contains($0) }, "\(model.id): \(title)")
      }
    }
  }
}
