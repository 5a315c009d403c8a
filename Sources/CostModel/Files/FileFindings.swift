internal import JSONText

/// What is left to say about a file once it has been read.
struct FileFindings {
  /// More problems than this are counted and not said: nobody reads them, and a huge file may be nothing else.
  static let limit = 100
  /// After so many the file is not read on: it is another one than it is taken for.
  static let mostCounted = 10_000

  let file: String
  /// The replacements that models name, to be looked up when the book is whole.
  var replacements: [(id: String, object: ObjectInFile)] = []
  private var said: [FileProblem] = []
  /// Where the first problem stands that is counted only, and how many are.
  private var rest: (place: FilePlace, count: Int)?
  private let start: JSONReader
  private var places = JSONPlaces()

  init(file: String, start: JSONReader) {
    self.file = file
    self.start = start
  }

  /// The problems in the order in which they were found.
  var problems: [FileProblem] {
    said + (rest.map { [FileProblem($0.place, .more($0.count, isWhole: !isHopeless))] } ?? [])
  }

  /// Whether further problems are counted only.
  var isFull: Bool { said.count >= Self.limit }

  /// Whether there are so many problems that the file is not read on.
  var isHopeless: Bool { said.count + (rest?.count ?? 0) >= Self.mostCounted }

  /// The place of a byte of the file.
  mutating func place(at offset: Int) -> FilePlace { FilePlace(file, start.place(at: offset, by: &places)) }

  /// Adds a problem at a byte of the file.
  mutating func report(_ fault: FileFault, at offset: Int) {
    guard isFull else {
      said.append(FileProblem(place(at: offset), fault))
      return
    }
    rest = (rest?.place ?? place(at: offset), (rest?.count ?? 0) + 1)
  }
}
