extension PriceBook {
  /// The book at the prices that a decision recorded, where it took them from a public file or of a model that the book lacks.
  ///
  /// The prices of longer calls are those of the book that has the model: a record holds none.
  ///
  /// - Parameters:
  ///   - other: a book with the models that this one lacks.
  ///   - day: the day whose prices were recorded.
  /// - Returns: nil where nothing of the kind was recorded.
  package func recalling(_ record: Record, knownBy other: PriceBook, on day: CalendarDate) -> PriceBook? {
    var book = whole
    let known = Set(book.models.map(\.id))
    let recalled = record.prices.filter { id, facts in
      guard case .api? = try? Plan(id) else { return false }
      return facts.source != nil || !known.contains(id)
    }
    guard !recalled.isEmpty else { return nil }
    let models = other.whole.models
    for id in recalled.keys.sorted() where !known.contains(id) {
      if let index = models.indices.first(where: { models[$0].id == id }) { book.add(models[index]) }
    }
    for (id, facts) in recalled { book.restore(.price(id, then: facts, now: nil), to: facts, on: day) }
    return book
  }
}
