internal import JSONText

/// What is left to say about a file once it has been read.
struct FileFindings {
  let file: String
  private(set) var problems: [FileProblem] = []
  /// The replacements that models name, to be looked up when the book is whole.
  var replacements: [(id: String, object: ObjectInFile)] = []

  init(file: String) { self.file = file }

  /// Adds a problem.
  mutating func report(_ fault: FileFault, at place: JSONPlace) {
    problems.append(FileProblem(FilePlace(file, place), fault))
  }

  /// Reports the replacements that are no model of a book, and returns all problems in the order of the text.
  mutating func problems(within book: PriceBook) -> [FileProblem] {
    for (id, object) in replacements where !book.models.contains(where: { $0.id == id }) {
      let near = nearestNames(to: id, among: book.models.map(\.id))
      report(.unknownReplacement(id, nearest: near), at: object.place(of: "replacement"))
    }
    return problems.sorted { $0.place < $1.place }
  }
}
