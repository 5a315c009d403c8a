extension FileFindings {
  /// Reports the replacements that are no model of a book, and returns all problems in the order of the text.
  mutating func problems(within book: PriceBook) -> [FileProblem] {
    if !replacements.isEmpty {
      let ids = Set(book.models.map(\.id))
      for (id, object) in replacements where !ids.contains(id) {
        let near = isFull ? [] : nearestNames(to: id, among: book.models.map(\.id))
        report(.unknownReplacement(id, nearest: near), at: object.offset(of: "replacement"))
      }
    }
    return problems.sorted { $0.place < $1.place }
  }
}
